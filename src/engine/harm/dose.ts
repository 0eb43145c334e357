/** What one person has taken so far by one model. */
export interface Dose {
  /** Up to the tick `since`, in the model's unit. */
  readonly taken: number
  /** What each second adds from then on. */
  readonly rate: number
  readonly since: number
  /** The same two, had nothing been kept off by a figure from memory. */
  readonly bare: number
  readonly bareRate: number
  /** How many thresholds it has passed, and how many it would have. */
  readonly passed: number
  readonly barePassed: number
  /** It took in a figure from memory by which it could be any, whatever is added later. */
  readonly leans: boolean
  /** What the models behind its rate have warned of, so long as it grew. */
  readonly warnings: readonly string[]
  /** The value that the log was last told. */
  told: number
}

/** What one person has taken so far by one model. */
export interface Dose {
  /** Up to the tick `since`, in the model's unit. */
  readonly taken: number
  /** What each second adds from then on. */
  readonly rate: number
  readonly since: number
  /** How many thresholds it has passed. */
  readonly passed: number
  /** A part of it rests on a figure from memory, whatever is added later. */
  readonly leans: boolean
  /** What the models behind its rate have warned of, so long as it grew. */
  readonly warnings: readonly string[]
  /** The value that the log was last told. */
  told: number
}

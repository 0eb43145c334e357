/** What an attempt is worth, and what it was marked on. Read from outside: keep its shape. */
export interface Result {
  readonly outcome: Outcome
  readonly passed: boolean
  /** The job itself was done when it was handed in or stopped; a right stop passes without. */
  readonly completed: boolean
  readonly score: Score
  readonly mastery: number
  readonly criteria: readonly CriterionResult[]
  readonly competencies: readonly CompetencyResult[]
  readonly steps: readonly StepResult[]
  /** How much of the job this variant, or the part before a stop, gave to do. */
  readonly coverage: { readonly steps: number; readonly of: number }
  readonly harm: { readonly actual: number; readonly potential: number }
  /** Models whose figures from memory alone kept a pass from being given: nobody has decided it. */
  readonly undecided?: readonly string[]
  readonly hints: number
  readonly ticks: number
}

export type Outcome =
  | 'passed'
  | 'not-passed'
  | 'completed-unsafe'
  | 'stopped-safely'
  | 'stopped-on-danger'
  | 'abandoned'

export type Verdict = 'met' | 'not-met' | 'not-observed'

export interface Score {
  /** 0 to 1, after the cap of a failed critical criterion, of harm or of a near miss. */
  readonly scaled: number
  readonly raw: number
  readonly min: number
  readonly max: number
  /** 0 to 1, before the cap. */
  readonly uncapped: number
}

export interface CriterionResult {
  readonly id: string
  readonly competency: string | null
  readonly critical: boolean
  readonly verdict: Verdict
  readonly marks: number
  readonly of: number
  /** The events it was judged on, by their `n`. */
  readonly events: readonly number[]
  /** Not decided by these models: it would have turned on a figure from memory. */
  readonly undecided?: readonly string[]
  /** Not observed because it never came to it: nothing put it to the test. */
  readonly untested?: true
}

export interface CompetencyResult {
  readonly id: string
  readonly scaled: number
  readonly met: boolean
}

export interface StepResult {
  readonly id: string
  readonly state: 'done' | 'missed' | 'early' | 'excused'
  readonly tick: number | null
  /** Of a missed step: the attempt was cut short before its turn came. */
  readonly reached?: false
}

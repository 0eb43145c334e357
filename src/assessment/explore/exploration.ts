import type { Action } from '../../engine/action.ts'
import type { RunEvent } from '../../engine/event.ts'
import type { Result } from '../result.ts'
import type { Draw } from './variants.ts'

/** What somebody could do in one variant. */
export interface ExploredVariant {
  readonly parameters: Draw
  /** Whether the way was searched for, or is a script that somebody wrote. */
  readonly from: 'search' | 'script'
  readonly outcome: Result['outcome'] | 'none'
  readonly passed: boolean
  /** A way to pass or to stop rightly; as far as the search came where there is none. */
  readonly actions: readonly Action[]
  readonly steps: readonly string[]
  readonly criteria: readonly string[]
}

/** Something that an author should mend. */
export interface ExploredFault {
  readonly kind: 'unreachable-step' | 'loophole' | 'dead-end'
  /** What gives it away: the step, or the unsafe thing that cost nothing. */
  readonly code:
    | 'step-not-reached'
    | 'critical-step-skipped'
    | 'passes-with-harm'
    | 'forbidden-outside-its-watch'
    | 'stop-without-need'
    | 'depends-on-luck'
    | 'no-way-to-pass'
    | 'no-way-on'
  readonly about: string
  /** Of a deed after which there is no way on: the step that cannot be done any more. */
  readonly step?: string
  /** Of a step that nobody can do: the things it asks about that nobody can walk up to. */
  readonly outOfWay?: readonly string[]
  /** Of such a step: what was refused where somebody tried it, the likeliest deeds first. */
  readonly refused?: readonly RunEvent[]
  readonly parameters: Draw
  readonly actions: readonly Action[]
}

/**
 * Something worth a look that need not be a fault. That nobody was seen to break a rule says only how
 * hard was tried; that nobody can, that everything was.
 */
export interface Remark {
  readonly code:
    | 'never-broken'
    | 'cannot-be-broken'
    | 'held-from-the-start'
    | 'free-outside-its-watch'
  readonly about: string
  /** States in which that was looked for and nothing else. */
  readonly tried: number
}

/** A fault in a variant that whoever looks for it knows anyway. */
export type Fault = Omit<ExploredFault, 'parameters'>

export interface Exploration {
  readonly scenario: string
  readonly version: string
  readonly budget: { readonly states: number; readonly used: number }
  readonly variants: readonly ExploredVariant[]
  readonly steps: { readonly reached: readonly string[]; readonly notReached: readonly string[] }
  readonly criteria: { readonly met: readonly string[]; readonly notMet: readonly string[] }
  readonly faults: readonly ExploredFault[]
  readonly remarks: readonly Remark[]
  readonly tried: { readonly changes: number; readonly deviations: number }
  readonly notCovered: readonly NotCovered[]
}

/**
 * What the budget did not reach, with how many of it. `ways`: variants in which no way to pass was
 * found, though it is not shown that there is none; `detours`: those from which no way on was found,
 * though it is not shown either that there is none; `rules`: those that nobody broke, though breaking
 * them was not tried in every variant.
 */
export interface NotCovered {
  readonly what:
    | 'variants'
    | 'ways'
    | 'steps'
    | 'criteria'
    | 'rules'
    | 'changes'
    | 'deviations'
    | 'detours'
  readonly count: number
  readonly ids?: readonly string[]
  /** Of detours: the last deed of each. */
  readonly after?: readonly Action[]
}

import { leftIn, type Progress } from '../progress.ts'

/** What a platform can have of a learner, from what counts least: an ending is not taken back by a later try. */
export const RANKS = ['nothing', 'an-ending', 'a-verdict', 'a-pass'] as const
export type Has = (typeof RANKS)[number]

/** How things stand when a session opens. */
export interface Standing {
  readonly has: Has
  /** The platform opens the job to be looked at, and wants no result. */
  readonly looking: boolean
  /** The try that was left in an earlier session. */
  readonly left: Progress | null
}

/** Asks a platform for a value; the empty string where it has none. */
type Ask = (name: string) => string

const STATUS: Readonly<Record<string, Has>> = {
  passed: 'a-pass',
  failed: 'a-verdict',
  completed: 'an-ending',
}

const isLooking = (mode: string): boolean => mode === 'review' || mode === 'browse'

/** SCORM 1.2, RTE 3.4.4: one status holds both verdict and completion. */
export const standing12 = (ask: Ask): Standing => ({
  has: STATUS[ask('cmi.core.lesson_status')] ?? 'nothing',
  looking: isLooking(ask('cmi.core.lesson_mode')),
  left: leftIn(ask('cmi.suspend_data')),
})

/** SCORM 2004 4th edition, RTE 4.2. */
export const standing2004 = (ask: Ask): Standing => ({
  has: STATUS[ask('cmi.success_status')] ?? STATUS[ask('cmi.completion_status')] ?? 'nothing',
  looking: isLooking(ask('cmi.mode')),
  left: leftIn(ask('cmi.suspend_data')),
})

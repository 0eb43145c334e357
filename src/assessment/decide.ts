import type { RunEvent } from '../engine/event.ts'
import type { Assessment } from '../scenario/schema.ts'
import type { Dangers } from './dangers.ts'
import type { Ending } from './ending.ts'
import { doubtfulEnding } from './reached.ts'
import type { CriterionResult, Outcome } from './result.ts'
import type { JudgedStep } from './steps.ts'

/** What the outcome is decided on. */
interface Facts {
  readonly assessment: Assessment
  readonly log: readonly RunEvent[]
  readonly steps: readonly JudgedStep[]
  /** The criteria that the attempt is marked by. */
  readonly needed: readonly CriterionResult[]
  readonly ending: Ending
  readonly dangers: Dangers
  /** What was earned is at mastery or above. */
  readonly reaches: boolean
  /** Nothing that was observed carries marks. */
  readonly nothingToEarn: boolean
}

interface Decision {
  readonly outcome: Outcome
  readonly passed: boolean
  readonly completed: boolean
  /** Models whose figures from memory alone keep a pass from being given; empty where none do. */
  readonly undecided: readonly string[]
  /** The score stays below mastery. */
  readonly isCapped: boolean
}

/**
 * What an attempt comes to. Luck does not pass: what nearly hurt somebody bars a pass as what hurt them
 * does. What a figure from memory says of it bars nothing by itself; it leaves the attempt for a person
 * to decide.
 */
export function decide(facts: Facts): Decision {
  const { needed, ending, dangers, reaches } = facts
  const unsafe = dangers.certain || needed.some(isCriticalFailed)
  const undecided = new Set([
    ...dangers.fromMemory,
    ...needed.flatMap((result) => (result.critical ? (result.undecided ?? []) : [])),
  ])
  const sound = !unsafe && !needed.some(isUnseen(facts))
  const good = reaches && sound && undecided.size === 0
  const job = jobOf(facts)
  const outcome = outcomeOf(ending, { good, unsafe, ...job })
  const passed = outcome === 'passed' || (outcome === 'stopped-safely' && good)
  const mayPass =
    ending.how === 'danger' ||
    (ending.how === 'finished' ? job.enough : ending.rightStop !== undefined)
  const isOpen = undecided.size > 0 && sound && mayPass && (reaches || facts.nothingToEarn)
  return {
    outcome,
    passed,
    completed: job.allDone || outcome === 'passed' || outcome === 'completed-unsafe',
    undecided: isOpen ? [...undecided] : [],
    isCapped: !(passed || isOpen),
  }
}

const isCriticalFailed = ({ critical, verdict }: CriterionResult): boolean =>
  critical && verdict === 'not-met'

/**
 * Whether a pass fails because something was never seen. A rule that it never came to bars nobody, but
 * where the scenario asks that it be shown.
 */
function isUnseen({ assessment, log }: Facts): (result: CriterionResult) => boolean {
  const mustArise = new Set(assessment.criteria.flatMap((each) => (each.mustArise ? each.id : [])))
  // What a figure from memory cut short could still have shown it.
  const isCut = doubtfulEnding(log).length > 0
  return ({ id, critical, verdict, undecided, untested }) =>
    verdict === 'not-observed' &&
    !undecided &&
    ((critical && !untested) || (mustArise.has(id) && !isCut))
}

interface Job {
  /** All that the scenario calls the job was done when it was handed in or stopped. */
  readonly allDone: boolean
  /** Nothing is owed that a pass cannot do without. */
  readonly enough: boolean
  /** So much of the job is done that it counts as done. */
  readonly isDone: boolean
}

function jobOf({ assessment, log, steps }: Facts): Job {
  const allDone = log.some(
    ({ type, completed }) => ['finished', 'stopped'].includes(type) && completed === true,
  )
  // Where nothing says when the job is done, what is not critical may be left out, for its marks.
  const critical = steps.filter(({ document }) => document.critical === true)
  const isOwed =
    assessment.completed !== undefined || critical.some(({ state }) => state === 'missed')
  const enough = allDone || !isOwed
  return { allDone, enough, isDone: allDone || (enough && critical.length > 0) }
}

/** Stopping without need is not a pass and never unsafe; a job done by luck has a word of its own. */
function outcomeOf(
  { how, rightStop }: Ending,
  { good, unsafe, enough, isDone }: Job & { readonly good: boolean; readonly unsafe: boolean },
): Outcome {
  if (how === 'danger') return 'stopped-on-danger'
  if (how === 'stopped') return rightStop && good ? 'stopped-safely' : 'not-passed'
  if (how !== 'finished') return 'abandoned'
  if (good && enough) return 'passed'
  return isDone && unsafe ? 'completed-unsafe' : 'not-passed'
}

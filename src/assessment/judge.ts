import { TICKS_PER_SECOND } from '../core/time.ts'
import { unreachable } from '../core/unreachable.ts'
import { amount, eventBehind, isOwnDose, type RunEvent, word } from '../engine/event.ts'
import type { Criterion } from '../scenario/schema.ts'
import { doubtfulEnding, isCutShort } from './reached.ts'
import type { Verdict } from './result.ts'
import type { JudgedStep } from './steps.ts'

export interface Evidence {
  readonly log: readonly RunEvent[]
  /** Whether the figures of an exposure model were never checked against their source. */
  readonly restsOnMemory: (exposure: string) => boolean
}

interface Judgement {
  readonly verdict: Verdict
  /** Share of the criterion's weight that was earned, 0 to 1. */
  readonly share: number
  readonly events: readonly number[]
  /** Models whose figures from memory it would have turned on. */
  readonly undecided?: readonly string[]
  /** It never came to it. */
  readonly untested?: true
}

const NOT_OBSERVED: Judgement = { verdict: 'not-observed', share: 0, events: [] }
const UNTESTED: Judgement = { ...NOT_OBSERVED, untested: true }

const undecidedBy = (undecided: readonly string[], events: readonly number[]): Judgement => ({
  verdict: 'not-observed',
  share: 0,
  events,
  undecided,
})

/**
 * A criterion's verdict, read from the log, with the events behind it. Missed and not observed are
 * told apart by whether it was due: who hands in, or stops without need, says that nothing is left to
 * do, so that every duty was due; whom harm stopped, or who left, owed what they had come to or
 * passed over. A rule of how things are done was due once its occasion came; nobody who did not come
 * near it has held it, or broken it.
 */
export function judge(
  criterion: Criterion,
  steps: readonly JudgedStep[],
  evidence: Evidence,
): Judgement {
  const isWatched = 'always' in criterion || 'never' in criterion || 'once' in criterion
  const tested = turnsOf(criterion.id, evidence.log).some(({ state }) => state === 'tested')
  if (criterion.occasion !== undefined && !isWatched && !tested) return UNTESTED
  return judgeTested(criterion, steps, evidence)
}

function judgeTested(
  criterion: Criterion,
  steps: readonly JudgedStep[],
  { log, restsOnMemory }: Evidence,
): Judgement {
  if ('all' in criterion) return judgeSteps(criterion.all, criterion.inOrder === true, steps, log)
  if ('always' in criterion || 'never' in criterion || 'once' in criterion)
    return judgeWatch(criterion, log)
  if ('exposure' in criterion) {
    const { exposure, below } = criterion
    return restsOnMemory(exposure)
      ? undecidedBy([exposure], [])
      : judgeExposure(exposure, below, log)
  }
  if ('answered' in criterion) return judgeAnswer(criterion.answered, log)
  return unreachable(criterion)
}

/**
 * Each step done earns its share; where they are asked for in order, only in its place. Whether a deed
 * that hurt somebody by a figure from memory alone was a way to do its step, nobody has decided; nor
 * whether what was left when such a figure ended the attempt would have been done.
 */
function judgeSteps(
  ids: readonly string[],
  inOrder: boolean,
  steps: readonly JudgedStep[],
  log: readonly RunEvent[],
): Judgement {
  const asked = steps.filter((step) => ids.includes(step.id) && step.state !== 'excused')
  if (asked.length > 0 && asked.every(({ reached }) => reached === false)) return UNTESTED
  if (asked.length === 0) {
    return ids.every((id) => steps.some((step) => step.id === id && step.state === 'excused'))
      ? NOT_OBSERVED
      : { verdict: 'not-met', share: 0, events: [] }
  }
  const good = asked.filter(
    (step) =>
      !step.hurtful && (inOrder ? step.state === 'done' && step.inOrder : step.state !== 'missed'),
  )
  const events = asked.flatMap((step) => step.events)
  const doubts = new Set(good.flatMap((step) => step.doubts))
  const ending = doubtfulEnding(log)
  const isOpen = ({ state, passedOver }: JudgedStep) =>
    ending.length > 0 && state === 'missed' && !passedOver
  const open = asked.filter(isOpen)
  if (open.length > 0) for (const model of ending) doubts.add(model)
  if (good.length + open.length === asked.length && doubts.size > 0)
    return undecidedBy([...doubts], events)
  return {
    verdict: good.length === asked.length ? 'met' : 'not-met',
    share: good.length / asked.length,
    events,
  }
}

const turnsOf = (id: string, log: readonly RunEvent[]): readonly RunEvent[] =>
  log.filter((event) => event.type === 'criterion' && event.criterion === id)

/** A rule or duty: as it stood last. One that held is shown by the deed that put it to the test. */
function judgeWatch(criterion: Criterion, log: readonly RunEvent[]): Judgement {
  const turns = turnsOf(criterion.id, log)
  const last = turns.findLast(({ state }) => state !== 'tested')
  const state = last ? word(last, 'state') : ''
  if (state === 'untested') return UNTESTED
  if (!last || state === 'open') return NOT_OBSERVED
  const met = state === 'held'
  if (Array.isArray(last.undecided)) return undecidedBy(last.undecided.map(String), [last.n])
  const ending = doubtfulEnding(log)
  // A duty that was still open when a figure from memory ended the attempt was not left undone.
  if ('once' in criterion && !met && ending.length > 0 && last.tick === log.at(-1)?.tick)
    return undecidedBy(ending, [last.n])
  const tested = turns.find((turn) => turn.state === 'tested')
  const cause = eventBehind(met && tested ? tested : last)
  const events = cause === null || (met && !tested) ? [last.n] : [cause, last.n]
  return { verdict: met ? 'met' : 'not-met', share: met ? 1 : 0, events }
}

/** Seconds in which a dose of the day shows whether it is kept low, where no step was done. */
const WHILE = 60

/** A dose that nobody had the time to take, at work or waiting, was not kept low by anybody. */
function judgeExposure(model: string, below: number, log: readonly RunEvent[]): Judgement {
  const last = log.findLast((event) => isOwnDose(event) && event.model === model)
  // What was kept off by a figure from memory decides nothing; that it was little even so does.
  const isBounded = last !== undefined && typeof last.bare === 'number' && last.bare < below
  if (last?.fromMemory === true && !isBounded) return undecidedBy([model], [last.n])
  const met = last === undefined || amount(last, 'value') < below
  const lasted = (log.at(-1)?.tick ?? 0) >= WHILE * TICKS_PER_SECOND
  if (met && !lasted && !log.some(({ type }) => type === 'step' || type === 'early'))
    return UNTESTED
  return { verdict: met ? 'met' : 'not-met', share: met ? 1 : 0, events: last ? [last.n] : [] }
}

function judgeAnswer(question: string, log: readonly RunEvent[]): Judgement {
  const last = log.findLast((event) => event.type === 'answered' && event.question === question)
  if (!last) return isCutShort(log) ? UNTESTED : { verdict: 'not-met', share: 0, events: [] }
  const met = last.right === true
  return { verdict: met ? 'met' : 'not-met', share: met ? 1 : 0, events: [last.n] }
}

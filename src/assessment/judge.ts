import { unreachable } from '../core/unreachable.ts'
import { amount, eventBehind, isOwnDose, type RunEvent, word } from '../engine/event.ts'
import type { Criterion } from '../scenario/schema.ts'
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
}

const NOT_OBSERVED: Judgement = { verdict: 'not-observed', share: 0, events: [] }

const undecidedBy = (undecided: readonly string[], events: readonly number[]): Judgement => ({
  verdict: 'not-observed',
  share: 0,
  events,
  undecided,
})

/** A criterion's verdict, read from the log, with the events behind it. */
export function judge(
  criterion: Criterion,
  steps: readonly JudgedStep[],
  { log, restsOnMemory }: Evidence,
): Judgement {
  if ('all' in criterion) return judgeSteps(criterion.all, criterion.inOrder === true, steps)
  if ('always' in criterion || 'never' in criterion || 'once' in criterion)
    return judgeWatch(criterion.id, log)
  if ('exposure' in criterion) {
    const { exposure, below } = criterion
    return restsOnMemory(exposure)
      ? undecidedBy([exposure], [])
      : judgeExposure(exposure, below, log)
  }
  if ('answered' in criterion) return judgeAnswer(criterion.answered, log)
  return unreachable(criterion)
}

/** Each step done earns its share; where they are asked for in order, only in its place. */
function judgeSteps(
  ids: readonly string[],
  inOrder: boolean,
  steps: readonly JudgedStep[],
): Judgement {
  const asked = steps.filter((step) => ids.includes(step.id) && step.state !== 'excused')
  if (asked.length === 0) {
    return ids.every((id) => steps.some((step) => step.id === id && step.state === 'excused'))
      ? NOT_OBSERVED
      : { verdict: 'not-met', share: 0, events: [] }
  }
  const good = asked.filter((step) =>
    inOrder ? step.state === 'done' && step.inOrder : step.state !== 'missed',
  )
  return {
    verdict: good.length === asked.length ? 'met' : 'not-met',
    share: good.length / asked.length,
    events: asked.flatMap((step) => step.events),
  }
}

function judgeWatch(id: string, log: readonly RunEvent[]): Judgement {
  const turns = log.filter((event) => event.type === 'criterion' && event.criterion === id)
  const last = turns.at(-1)
  if (!last) return NOT_OBSERVED
  const state = word(last, 'state')
  if (state === 'open') return NOT_OBSERVED
  const met = state === 'held'
  if (Array.isArray(last.undecided)) return undecidedBy(last.undecided.map(String), [last.n])
  const cause = met ? null : eventBehind(last)
  const events = cause === null ? [last.n] : [cause, last.n]
  return { verdict: met ? 'met' : 'not-met', share: met ? 1 : 0, events }
}

function judgeExposure(model: string, below: number, log: readonly RunEvent[]): Judgement {
  const last = log.findLast((event) => isOwnDose(event) && event.model === model)
  if (!last) return { verdict: 'met', share: 1, events: [] }
  if (last.fromMemory === true) return undecidedBy([model], [last.n])
  const met = amount(last, 'value') < below
  return { verdict: met ? 'met' : 'not-met', share: met ? 1 : 0, events: [last.n] }
}

function judgeAnswer(question: string, log: readonly RunEvent[]): Judgement {
  const last = log.findLast((event) => event.type === 'answered' && event.question === question)
  if (!last) return { verdict: 'not-met', share: 0, events: [] }
  const met = last.right === true
  return { verdict: met ? 'met' : 'not-met', share: met ? 1 : 0, events: [last.n] }
}

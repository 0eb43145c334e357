import type { Run } from '../../../engine/run.ts'
import { markRun } from '../../mark-run.ts'
import type { Result } from '../../result.ts'
import { type Budget, isSpent, within } from '../budget.ts'
import { perform, wentWrong } from '../doing/try-deed.ts'
import type { Fault } from '../exploration.ts'
import { type Notes, noteResult } from '../notes.ts'
import { canPassFrom, canStopFrom } from '../ways/plan.ts'
import {
  canTakeBack,
  type Detour,
  type Passing,
  passesAllTheSame,
  playRest,
  restOf,
} from './come-back.ts'
import { forbiddenNow, unsafeIn, type Watching } from './unsafe.ts'

interface Known {
  readonly passing: Passing
  /** What is watched for outside its time. */
  readonly outside: readonly Watching[]
  readonly notes: Notes
  /** What the script itself earns. */
  readonly marks: number
  /** What finding out whether anybody can pass from there is worth, states. */
  readonly most: number
}

/** What a deed costs comes out within this: a blade that runs on stands still by then, seconds. */
const LATER_SECONDS = 300

/**
 * What comes of a detour: the job can still be passed, for all its marks or at a cost, or taken back or
 * stopped rightly at least; an unsafe pass or a dead end was found; or nobody can say. Leaves the run
 * anywhere.
 */
export function goOn(
  run: Run,
  detour: Detour,
  { passing, outside, notes, marks, most }: Known,
  budget: Budget,
): Fault | 'passes' | 'costs' | 'alive' | 'unknown' {
  const { moment, deed, after, beside } = detour
  after.restore()
  const rest = restOf(run, moment, passing)
  const passes = ({ score }: Result) => (score.scaled < marks ? 'costs' : 'passes')
  const actions = [...passing.script.slice(0, moment.at), ...beside]
  const ended = playRest(run, rest, budget)
  if (isSpent(budget)) return 'unknown'
  const result = ended ? markRun(run) : null
  if (result) noteResult(notes, result)
  if (result?.passed) {
    const unsafe = unsafeIn(run, result, outside)
    return unsafe ? { kind: 'loophole', ...unsafe, actions: [...actions, ...rest] } : passes(result)
  }
  after.restore()
  const forbidden = forbiddenNow(outside)
  const chance = within(budget, most, (part) => canPassFrom(run, passing, part))
  if (chance.can === 'yes' && forbidden !== undefined)
    return {
      kind: 'loophole',
      code: 'forbidden-outside-its-watch',
      about: forbidden,
      actions: chance.script,
    }
  if (chance.can !== 'no') return chance.can === 'yes' ? passes(chance.result) : 'unknown'
  // Marks were lost before, which is a price: several mistakes together may well end a job.
  if (moment.priced) return 'alive'
  if (passing.lost.has(chance.lost) || isAnswer(run, chance.lost)) return 'alive'
  after.restore()
  if (canStopFrom(run, budget) || canTakeBack(run, detour, passing, budget)) return 'alive'
  if (passesAllTheSame(run, detour, rest, budget)) return 'alive'
  after.restore()
  const early = { stages: passing.stages, mayBeEarly: true }
  const atLast = within(budget, most, (part) => canPassFrom(run, early, part))
  if (atLast.can !== 'no') return atLast.can === 'yes' ? 'alive' : 'unknown'
  if (costsLater(run, detour, budget) || isSpent(budget)) return 'unknown'
  const about = JSON.stringify(deed.action)
  return { kind: 'dead-end', code: 'no-way-on', about, step: chance.lost, actions }
}

/** A wrong answer has its price, and is no way that leads nowhere. */
const isAnswer = ({ scenario }: Run, id: string): boolean =>
  scenario.assessment.criteria.some((criterion) => criterion.id === id && 'answered' in criterion)

/** Whether what was done has its price after all, with nothing more to be done than to wait for it. */
function costsLater(run: Run, { after }: Detour, budget: Budget): boolean {
  after.restore()
  const { length } = run.events
  perform(run, [{ do: 'wait', seconds: LATER_SECONDS }], budget)
  return wentWrong(run, length)
}

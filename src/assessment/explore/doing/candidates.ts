import type { Action } from '../../../engine/action.ts'
import type { Run } from '../../../engine/run.ts'
import { type Goal, missingOf } from '../goals/goal.ts'
import { driving, fittingInto, namesIn } from '../goals/related.ts'
import { type Deed, deedsOf } from './deeds.ts'

/** A deed and how likely it is to help. */
export interface Candidate {
  readonly deed: Deed
  readonly key: string
  readonly rank: number
}

/** Longest wait for one condition, seconds. */
const PATIENCE = 900
/** Waiting comes after what looks useful and before what has little to do with the goal. */
const WAIT_RANK = 1

/** What fits, feeds or commands a thing that the goal names is likely to be meant for it. */
const FITS = 3

/** A right answer comes before a wrong one. */
const RIGHT = 2

/** The controls of what drives a machine come as soon as those of the machine. */
const DRIVES = 4

/** Deeds that only change what somebody has seen, said or touched: tried where a goal asks for it. */
const ASKED_FOR: Readonly<Record<string, RegExp>> = {
  look: /looked\(/,
  move: /\.(in|near)\(/,
  touch: /\.(in|touching)\(/,
  inspect: /./,
  report: /reported\(/,
}

/** What looking, walking and touching may be asked for by, and the things that it speaks of. */
export type Asking = Pick<Goal, 'source' | 'names'>

/** What to try here, likeliest first; null names stand for everything there is. */
export function candidatesAt(
  run: Run,
  goal: Goal,
  names: ReadonlySet<string> | null,
  asking: Asking = goal,
): Candidate[] {
  const fitting = new Set([...fittingInto(run, goal.names), ...driving(run, goal.names)])
  const ranked = deedsOf(run, goal).flatMap((deed): Candidate[] => {
    const rank = rankOf(run, deed, { goal, names, fitting, asking })
    return rank === null ? [] : [{ deed, key: JSON.stringify(deed.action), rank }]
  })
  const waits = missingOf(run, goal).map((until): Candidate => {
    const action = { do: 'wait', until, seconds: PATIENCE } as const
    return { deed: { walk: null, action }, key: until, rank: WAIT_RANK }
  })
  return [...ranked, ...waits]
}

interface Ranking {
  readonly goal: Goal
  readonly names: ReadonlySet<string> | null
  readonly fitting: ReadonlySet<string>
  readonly asking: Asking
}

function rankOf(
  run: Run,
  { action }: Deed,
  { goal, names, fitting, asking }: Ranking,
): number | null {
  const used = namesIn(action)
  const hits = used.filter((name) => goal.names.has(name)).length
  const near = used.filter((name) => names?.has(name) ?? true).length
  const asked = ASKED_FOR[action.do]
  const isAsked = (by: RegExp): boolean =>
    used.some((name) => asking.names.has(name)) && by.test(asking.source)
  if (near === 0 || (asked !== undefined && !isAsked(asked))) return null
  // Words reach a person: both must have to do with it.
  if (action.do === 'say' && near < used.length) return null
  const said = [action.value, action.point, action.control, action.choice]
  const wanted = said.filter((word) => word !== undefined && goal.words.has(String(word))).length
  // A named tool may be held to anything, but hardly is.
  const strange = (used.length - hits) * (action.do === 'use' ? 3 : 1)
  const fits = used.some((name) => fitting.has(name)) ? FITS : 0
  // What drives a machine moves it; what is done to the machine itself mostly does not.
  const drives = action.do === 'operate' && hits === 0 && fits > 0 ? DRIVES : 0
  const right = isRight(run, action) ? RIGHT : 0
  return 4 * hits + 2 * wanted + near + fits + drives + right - strange
}

/** Whoever knows the job answers so; and nobody is asked a second time. */
function isRight({ scenario }: Run, { do: deed, question = '', choice }: Action): boolean {
  const { right } = scenario.questions?.[question] ?? {}
  return deed === 'answer' && choice !== undefined && [right].flat().includes(choice)
}

import type { Vec3 } from '../../../core/vec.ts'
import type { Action } from '../../../engine/action.ts'
import { type Snapshot, takeSnapshot } from '../../../engine/attempt/snapshot.ts'
import type { Run } from '../../../engine/run.ts'
import type { Budget } from '../budget.ts'
import { type Deed, deedsOf } from '../doing/deeds.ts'
import { perform } from '../doing/try-deed.ts'
import { type Questions, questionsAsked } from '../goals/asked.ts'
import { atomsOf } from '../goals/atoms.ts'
import { namesAsked } from '../goals/goals-now.ts'
import { namesIn } from '../goals/related.ts'
import { DELAY } from './mutants.ts'

/** A moment of a passing script at which something else could be done, or one after such a detour. */
export interface Moment {
  readonly snapshot: Snapshot
  /** The action of the script that comes next, and where one stands when it does. */
  readonly at: number
  readonly from: Vec3 | null
  /** What was done beside the script until here. */
  readonly beside: readonly Action[]
  readonly depth: number
  /** Whether marks were lost on the way here. */
  readonly priced: boolean
  readonly asked: Questions
  /** What is so, and which of the things that are asked about hold. */
  readonly facts: ReadonlySet<string>
  /** What can be done here, and first what has to do with what is asked for now. Takes the run there. */
  readonly deeds: () => readonly Deed[]
}

/**
 * Deeds that change nothing but what one has seen, or what is asked and reported: tried where
 * something asks for them, and last.
 */
const IDLE = ['look', 'inspect', 'report', 'answer']

/** The moment before each stage of the script: each time something more of the job is done. */
export function trailOf(run: Run, script: readonly Action[], budget: Budget): Moment[] {
  const asked = questionsAsked(run)
  let last = ''
  return script.flatMap((action, at): Moment[] => {
    const now = [...run.steps.values()].map(({ state, count }) => `${state} ${count}`).join(' ')
    const moments =
      now === last ? [] : [momentNow(run, { at, from: standing(run), beside: [], asked })]
    last = now
    perform(run, [action], budget)
    return moments
  })
}

export function momentNow(
  run: Run,
  { at, from, beside, asked }: Pick<Moment, 'at' | 'from' | 'beside' | 'asked'>,
  { depth, priced }: Pick<Moment, 'depth' | 'priced'> = { depth: 0, priced: false },
): Moment {
  const snapshot = takeSnapshot(run)
  let found: readonly Deed[] | null = null
  const deeds = (): readonly Deed[] => {
    if (found === null) {
      snapshot.restore()
      found = likeliestFirst(run, asked)
    }
    return found
  }
  const facts = new Set(factsOf(run, asked))
  return { snapshot, at, from, beside, depth, priced, asked, facts, deeds }
}

const factsOf = (run: Run, asked: Questions): string[] => [...atomsOf(run), ...asked.now(run)]

function likeliestFirst(run: Run, { names }: Questions): Deed[] {
  const now = namesAsked(run)
  const isIdle = ({ action }: Deed): boolean => IDLE.includes(action.do)
  const hits = ({ action }: Deed, among: ReadonlySet<string>): number =>
    namesIn(action).filter((name) => among.has(name)).length
  const waiting: Deed = { walk: null, action: { do: 'wait', seconds: DELAY } }
  return [...deedsOf(run, null), waiting]
    .filter((deed) => !isIdle(deed) || hits(deed, names) > 0)
    .map((deed) => ({ deed, rank: isIdle(deed) ? -1 : hits(deed, now) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ deed }) => deed)
}

/** What is otherwise now than it was at a moment; empty where a deed changed nothing. */
export function changesSince(run: Run, { facts, asked }: Moment): string {
  const now = factsOf(run, asked)
  const held = new Set(now)
  const gone = [...facts].filter((fact) => !held.has(fact)).map((fact) => `-${fact}`)
  return [...now.filter((fact) => !facts.has(fact)), ...gone].join(' ')
}

export const standing = (run: Run): Vec3 | null => run.world.people.get('trainee')?.at ?? null

import { takeSnapshot } from '../../engine/attempt/snapshot.ts'
import type { Run } from '../../engine/run.ts'
import { atomsOf } from './atoms.ts'
import type { Budget } from './budget.ts'
import type { Goal } from './goal.ts'
import { follow, type Hunted, huntFor } from './hunt.ts'
import { related } from './related.ts'

/** What is worth trying to the end before nobody can say whether a thing can be done, states. */
const MOST_STATES = 1_500
/** What is in somebody's hands, on their belt or worn, and how high up they stand. */
const OF_TRAINEE = /^\w+@trainee$|^trainee[|^]/

/**
 * Tries everything that has to do with a goal, in every order, until nothing new comes of it: what
 * the goal names, what belongs to that, and whatever was in the way on the way there. `dry` then
 * shows that no way leads there without harm or a broken rule. No state is left out for being no
 * news, as the quick searches do, and the same state is gone on from once.
 */
export function exhaust(run: Run, goal: Goal, budget: Budget, most = MOST_STATES): Hunted {
  const start = takeSnapshot(run)
  const names = related(run, goal.names)
  const until = Math.min(budget.total, budget.used + most)
  const drift = driftOf(run, names)
  for (let known = -1; known < names.size; ) {
    known = names.size
    start.restore()
    const isFirst = firstTimeIn(run, names)
    const isNew = (): boolean => {
      drift.look()
      return isFirst()
    }
    const hunt = { ...huntFor(run, goal, names, isNew), closes: true }
    const hunted = follow(hunt, budget, until)
    if (hunted !== 'dry') return hunted
    if (hunt.unexplained) for (const name of everythingIn(run)) names.add(name)
  }
  return drift.any() ? 'spent' : 'dry'
}

/** What protects somebody, or leads up to a thing, need not be named by anything that speaks of it. */
const everythingIn = ({ world, scenario }: Run): string[] => [
  ...world.entities.keys(),
  ...world.people.keys(),
  ...Object.keys(scenario.phrases ?? {}),
]

/**
 * Whether anything goes on by itself there: a fire that grows, a person who walks. Then it matters
 * when one does what, and not only what; that all was tried cannot be said.
 */
function driftOf(run: Run, names: ReadonlySet<string>): { look: () => void; any: () => boolean } {
  const { entities, people } = run.world
  const valuesOf = (id: string): string =>
    Object.entries(entities.get(id)?.fields ?? {})
      .map(([field, { quiet }]) => (quiet ? entities.get(id)?.state[field] : ''))
      .join(' ')
  const first = new Map<string, string>()
  let any = false
  const look = (): void => {
    for (const id of names) {
      const now = valuesOf(id)
      if (!first.has(id)) first.set(id, now)
      any ||= first.get(id) !== now || (people.get(id)?.walk ?? null) !== null
    }
  }
  look()
  return { look, any: () => any }
}

function firstTimeIn(run: Run, names: ReadonlySet<string>): () => boolean {
  const seen = new Set<string>()
  const matters = (atom: string): boolean =>
    names.has(/^\w+/.exec(atom)?.[0] ?? '') || OF_TRAINEE.test(atom) || zoneOf(atom, names)
  const keyNow = (): string => atomsOf(run).filter(matters).join(' ')
  seen.add(keyNow())
  return () => {
    const before = seen.size
    return seen.add(keyNow()).size > before
  }
}

/** Where the trainee is, if the goal or what is in its way speaks of that place. */
const zoneOf = (atom: string, names: ReadonlySet<string>): boolean =>
  atom.startsWith('trainee>') && names.has(atom.slice('trainee>'.length))

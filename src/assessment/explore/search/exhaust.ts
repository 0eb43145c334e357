import { type Snapshot, takeSnapshot } from '../../../engine/attempt/snapshot.ts'
import type { Run } from '../../../engine/run.ts'
import type { Budget } from '../budget.ts'
import { atomsOf } from '../goals/atoms.ts'
import { bearingOn } from '../goals/bearing.ts'
import { type Goal, mindless } from '../goals/goal.ts'
import { follow, type Hunted, huntFor } from './hunt.ts'

/** What is worth trying to the end before nobody can say whether a thing can be done, states. */
const MOST_STATES = 1_500
/** What is in somebody's hands, on their belt or worn, and how high up they stand. */
const OF_TRAINEE = /^\w+@trainee$|^trainee[|^]/

/**
 * Tries everything that has to do with a goal, in every order, until nothing new comes of it: what
 * the goal names, what may bear on that, and whatever was in the way on the way there. `dry` then
 * shows that no way leads there without harm or a broken rule. No state is left out for being no
 * news, as the quick searches do, and the same state is gone on from once.
 */
export function exhaust(run: Run, goal: Goal, budget: Budget, most = MOST_STATES): Hunted {
  const start = takeSnapshot(run)
  const bearing = bearingOn(run, goal.names, goal.source)
  const names = new Set(bearing.names)
  const asking = { source: bearing.sources.join(' '), names: bearing.asked }
  const history = historyIn(run, goal, asking.source)
  const until = Math.min(budget.total, budget.used + most)
  const drift = driftOf(run, names)
  let timely = false
  for (let known = -1; known < names.size; ) {
    known = names.size
    start.restore()
    const isFirst = firstTimeIn(run, names, history)
    const isNew = (): boolean => {
      drift.look()
      return isFirst()
    }
    const hunt = { ...huntFor(run, goal, names, isNew), closes: true, asking }
    const hunted = follow(hunt, budget, until)
    if (hunted !== 'dry') return hunted
    if (hunt.early) return exhaustEarly(run, goal, start, budget, until)
    timely ||= hunt.timely
    if (hunt.barred) for (const name of leadingSomewhere(run)) names.add(name)
    if (hunt.unexplained) for (const name of everythingIn(run)) names.add(name)
  }
  return timely || drift.any() ? 'spent' : 'dry'
}

/** Shown is only what also holds for somebody who does not mind what comes too early. */
function exhaustEarly(
  run: Run,
  goal: Goal,
  start: Snapshot,
  budget: Budget,
  until: number,
): Hunted {
  start.restore()
  const hunted = exhaust(run, mindless(goal), budget, until - budget.used)
  return hunted === 'met' ? 'spent' : hunted
}

/**
 * What conditions ask for and is no fact otherwise: whether a thing was looked at, how often one was done,
 * up to more than any of them asks for, and numbers that facts tell by their size only.
 */
function historyIn(
  { world, marks }: Run,
  goal: Goal,
  source: string,
): () => readonly (string | number)[] {
  const most = Math.max(0, ...(source.match(/\d+/g) ?? []).map(Number)) + 1
  const since = goal.baseline()?.counters
  const numbers = [...world.entities.values()].flatMap(({ id, fields }) =>
    Object.entries(fields)
      .filter(
        ([field, { type, quiet }]) =>
          type === 'number' && !quiet && source.includes(`${id}.${field}`),
      )
      .map(([field, { counter }]) => ({ id, field, counter })),
  )
  const isAsked = (mark: string): boolean => {
    const [call, ...names] = mark.split(':')
    return source.includes(`${call}(`) && names.every((name) => source.includes(name))
  }
  return () => [
    ...numbers.flatMap(({ id, field, counter }) => {
      const now = Number(world.entities.get(id)?.state[field])
      // The goal counts from when its step came open, others from the start.
      const own = now - (since?.get(`${id}.${field}`) ?? 0)
      return counter ? [Math.min(most, own), Math.min(most, now)] : [now]
    }),
    ...[...marks.keys()].filter(isAsked),
  ]
}

/** Doors, ladders, platforms, covers and whatever can be carried out of the way, and what bears on these. */
function leadingSomewhere(run: Run): ReadonlySet<string> {
  const ways = [...run.world.entities.values()].filter(
    ({ kind: { doorway, climbed, deck, opening, closes, portable, footprint } }) =>
      doorway ?? climbed ?? deck ?? opening ?? closes ?? (portable && footprint),
  )
  return bearingOn(run, new Set(ways.map(({ id }) => id)), '').names
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

function firstTimeIn(
  run: Run,
  names: ReadonlySet<string>,
  history: () => readonly (string | number)[],
): () => boolean {
  const seen = new Set<string>()
  const matters = (atom: string): boolean =>
    names.has(/^\w+/.exec(atom)?.[0] ?? '') || OF_TRAINEE.test(atom) || zoneOf(atom, names)
  const keyNow = (): string => [...history(), ...atomsOf(run).filter(matters)].join(' ')
  seen.add(keyNow())
  return () => {
    const before = seen.size
    return seen.add(keyNow()).size > before
  }
}

/** Where the trainee is, if the goal or what is in its way speaks of that place. */
const zoneOf = (atom: string, names: ReadonlySet<string>): boolean =>
  atom.startsWith('trainee>') && names.has(atom.slice('trainee>'.length))

import type { Action } from '../../../engine/action.ts'
import { takeSnapshot } from '../../../engine/attempt/snapshot.ts'
import type { Run } from '../../../engine/run.ts'
import { type Budget, isSpent, within } from '../budget.ts'
import type { ExploredVariant } from '../exploration.ts'
import { type Draw, likestFirst } from '../variants.ts'
import { isBetter, planAsBefore, planFrom } from './plan.ts'
import { type Played, playThrough } from './play-through.ts'
import { learnStages, ordersFor, type Stages } from './stages.ts'
import type { Plan } from './work-through.ts'

export interface KnownWay {
  readonly draw: Draw
  readonly script: readonly Action[]
}

/** A search for a way, or for what a written way leaves undone, is worth so many states at most. */
const MOST_FOR_ONE = 10_000
const LEAST_FOR_ONE = 1_500
/** Known ways are put together anew in so many orders before anything is searched for. */
const MOST_ORDERS = 4

export interface Way extends Plan {
  readonly draw: Draw
  /** Whether somebody wrote it down, or the search came upon it. */
  readonly from: ExploredVariant['from']
  readonly refused?: Played['refused']
}

export interface Jobs {
  readonly draws: readonly Draw[]
  readonly known: readonly KnownWay[]
  readonly start: (draw: Draw) => Run
}

/**
 * A way for each draw: one that is known already, or one put together of such, or a new one. Searching
 * comes last, and what is left of the budget is shared among those that need it.
 */
export function waysThrough({ draws, known, start }: Jobs, budget: Budget): Way[] {
  const stages: Stages = new Map()
  const learn = ({ draw, script }: Pick<Way, 'draw' | 'script'>): void =>
    learnStages(start(draw), script, stages, budget)
  const written = known.flatMap(({ draw, script }): Way[] => {
    const plan = playThrough(start(draw), script, budget, () => true)
    return plan?.result.passed ? [{ draw, from: 'script', ...plan }] : []
  })
  const good = distinctWays(written)
  for (const way of good) learn(way)
  const found = new Map<Draw, Way>()
  const fresh: Way[] = []
  const goThrough = (known: readonly Way[], find: (run: Run, draw: Draw) => Plan | null): void => {
    for (const draw of draws) {
      if (found.has(draw) || isSpent(budget)) continue
      const run = start(draw)
      const again = passing(run, draw, [...known, ...fresh], budget)
      const plan = again ?? find(run, draw)
      if (!plan) continue
      const way: Way = again ?? { draw, from: 'search', ...plan }
      found.set(draw, way)
      if (again) continue
      learn(way)
      if (way.result.passed) fresh.push(way)
    }
  }
  goThrough(good, (run, draw) =>
    planAsBefore(run, ordersFor(draw, stages).slice(0, MOST_ORDERS), budget),
  )
  goThrough([], (run, draw) => {
    const share = (budget.total - budget.used) / (draws.length - found.size)
    // The first way is worth more: the others are put together of it.
    const least = stages.size === 0 ? MOST_FOR_ONE : LEAST_FOR_ONE
    const most = Math.min(Math.max(share, least), MOST_FOR_ONE)
    return searchAlong(run, ordersFor(draw, stages).slice(0, MOST_ORDERS), most, budget)
  })
  const ways = draws.flatMap((draw) => found.get(draw) ?? [])
  return lookForRest(ways, stages, start, budget)
}

/** What a written way leaves undone is searched for, once, where the first variant asks for it. */
function lookForRest(
  ways: readonly Way[],
  stages: Stages,
  start: Jobs['start'],
  budget: Budget,
): Way[] {
  const known = new Set(ways.flatMap(stepsIn))
  return ways.map((way) => {
    const run = start(way.draw)
    const rest = [...run.steps.keys()].filter((id) => !known.has(id))
    if (way.from === 'search' || rest.length === 0 || isSpent(budget)) return way
    for (const id of rest) known.add(id)
    const plan = within(budget, MOST_FOR_ONE, (part) => planFrom(run, stages, part))
    return plan.result.passed
      ? { draw: way.draw, from: 'search', ...plan }
      : { ...way, blocked: plan.blocked, shown: plan.shown, spent: plan.spent }
  })
}

/** Searches along each of the likest ways until one passes; what came furthest where none does. */
function searchAlong(run: Run, orders: readonly Stages[], most: number, budget: Budget): Plan {
  const begun = takeSnapshot(run)
  const [first = new Map(), ...others] = orders
  const along = (order: Stages): Plan => {
    begun.restore()
    return within(budget, most / Math.max(1, orders.length), (part) => planFrom(run, order, part))
  }
  let best = along(first)
  for (const order of others) {
    if (best.result.passed) break
    const plan = along(order)
    if (isBetter(plan, best)) best = plan
  }
  return best
}

/** The first of these ways that passes here too, those of variants like this one first. */
function passing(run: Run, draw: Draw, ways: readonly Way[], budget: Budget): Way | null {
  for (const way of [...ways].sort(likestFirst(draw))) {
    const plan = playThrough(run, way.script, budget, (n) => way.refused?.has(n) === true)
    if (plan?.result.passed) return { ...way, ...plan, draw }
  }
  return null
}

/** Those that pass, each script once, those that do the whole job before those that stop it. */
const distinctWays = (ways: readonly Way[]): Way[] => {
  const good = ways.filter(({ result }) => result.passed)
  const whole = good.filter(({ result }) => result.outcome === 'passed')
  const all = [...new Set([...whole, ...good])]
  return all.filter((way, i) => all.findIndex(({ script }) => script === way.script) === i)
}

export const distinctPasses = (ways: readonly Way[]): Way[] =>
  distinctWays(ways).filter(({ result }) => result.outcome === 'passed')

export const stepsIn = ({ result }: Way): string[] =>
  result.steps.filter(({ state }) => state === 'done').map(({ id }) => id)

export const criteriaIn = ({ result }: Way): string[] =>
  result.criteria.filter(({ verdict }) => verdict === 'met').map(({ id }) => id)

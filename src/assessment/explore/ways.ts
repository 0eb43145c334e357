import type { Action } from '../../engine/action.ts'
import type { Run } from '../../engine/run.ts'
import { type Budget, isSpent, within } from './budget.ts'
import type { ExploredVariant } from './exploration.ts'
import { planAsBefore, planFrom } from './plan.ts'
import { type Played, playThrough } from './play-through.ts'
import { learnStages, ordersFor, type Stages } from './stages.ts'
import type { Draw } from './variants.ts'
import type { Plan } from './work-through.ts'

export interface KnownWay {
  readonly draw: Draw
  readonly script: readonly Action[]
}

/** No variant takes more than this from the others. */
const MOST_FOR_ONE = 10_000
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

/** A way for each draw: one that is known already, or one that begins like it, or a new one. */
export function waysThrough({ draws, known, start }: Jobs, budget: Budget): Way[] {
  const stages: Stages = new Map()
  const learn = (draw: Draw, script: readonly Action[]): void =>
    learnStages(start(draw), script, stages, budget)
  const written = known.flatMap(({ draw, script }): Way[] => {
    const plan = playThrough(start(draw), script, budget, () => true)
    return plan?.result.passed ? [{ draw, from: 'script', ...plan }] : []
  })
  for (const { draw, script } of distinctWays(written)) learn(draw, script)
  const ways: Way[] = []
  for (const draw of draws) {
    if (isSpent(budget)) break
    const run = start(draw)
    const again = passing(run, distinctWays([...written, ...ways]), budget)
    const way: Way = again
      ? { ...again, draw }
      : {
          draw,
          from: 'search',
          ...planned(run, ordersFor(draw, stages), budget),
        }
    ways.push(way)
    if (!again) learn(draw, way.script)
  }
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

const planned = (run: Run, orders: readonly Stages[], budget: Budget): Plan =>
  planAsBefore(run, orders, budget) ??
  within(budget, MOST_FOR_ONE, (part) => planFrom(run, orders[0] ?? new Map(), part))

/** The first of these ways that passes here too. */
function passing(run: Run, ways: readonly Way[], budget: Budget): Way | null {
  for (const way of ways) {
    const plan = playThrough(run, way.script, budget, (n) => way.refused?.has(n) === true)
    if (plan?.result.passed) return { ...way, ...plan }
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

import type { Action } from '../../engine/action.ts'
import type { Catalogue } from '../../engine/catalogue.ts'
import { createRun } from '../../engine/create.ts'
import type { Run } from '../../engine/run.ts'
import type { Scenario } from '../../scenario/schema.ts'
import { type Budget, createBudget, isSpent, within } from './budget.ts'
import { deviate } from './deviate.ts'
import type { Exploration, ExploredFault, ExploredVariant, NotCovered } from './exploration.ts'
import { dependsOnLuck, mutate } from './mutate.ts'
import { createNotes, type Notes, noteResult } from './notes.ts'
import { outOfWay } from './out-of-way.ts'
import { type Plan, type Played, planAsBefore, planFrom, playThrough } from './plan.ts'
import { learnStages, ordersFor, type Stages } from './stages.ts'
import { type Draw, drawsOf } from './variants.ts'

export interface ExploreOptions {
  /** Simulated deeds in all. The same search on every machine, however fast it is. */
  readonly states: number
  /** Ways that people have written down, each with the draw it is for: tried before any search. */
  readonly known?: readonly KnownWay[]
}

export interface KnownWay {
  readonly draw: Draw
  readonly script: readonly Action[]
}

/** Enough for the shipped scenarios with all their variants, about a minute on one core. */
export const DEFAULT_STATES = 39_000
/** A scenario with more variants than this is looked at in these. */
const MOST_VARIANTS = 64
/** Variants share this much of the budget; what they leave is for mistakes and detours. */
const FOR_VARIANTS = 0.85
/** Detours from one way share this much of what is left, and leave the others to the next ways. */
const FOR_DETOURS = 0.5
/** No variant takes more than this from the others. */
const MOST_FOR_ONE = 10_000
const SEED = 1

interface Way extends Plan {
  readonly draw: Draw
  /** Whether somebody wrote it down, or the search came upon it. */
  readonly from: ExploredVariant['from']
  readonly refused?: Played['refused']
}

/** Searches what somebody could do in a scenario. It must have passed its checks. */
export function explore(
  scenario: Scenario,
  catalogue: Catalogue,
  { states, known = [] }: ExploreOptions,
): Exploration {
  const budget = createBudget(states)
  const start = (parameters: Draw, seed = SEED): Run =>
    createRun(scenario, catalogue, { seed, purpose: 'assessment', parameters })
  const draws = drawsOf(scenario)
  const ways = within(budget, states * FOR_VARIANTS, (part) =>
    waysThrough({ draws: draws.slice(0, MOST_VARIANTS), known, start }, part),
  )
  const reached = new Set(ways.flatMap((way) => stepsIn(way)))
  const met = new Set(ways.flatMap((way) => criteriaIn(way)))
  const notes = createNotes()
  for (const { result } of ways) noteResult(notes, result)
  const faults: ExploredFault[] = [...unreached(ways, reached, start), ...withoutWay(ways, reached)]
  const tried = { changes: 0, deviations: 0 }
  const left = { changes: 0, deviations: 0, detours: 0 }
  const passes = distinctPasses(ways)
  const add = ({ draw }: Way, found: readonly Omit<ExploredFault, 'parameters'>[]): void => {
    faults.push(...found.map((fault) => ({ ...fault, parameters: draw })))
  }
  for (const [i, way] of passes.entries()) {
    const changes = mutate(start(way.draw), way.script, notes, budget)
    const luck = dependsOnLuck((seed) => start(way.draw, seed), way.script, budget)
    add(way, [...changes.faults, ...luck])
    Object.assign(way, { script: changes.script })
    tried.changes += changes.tried
    left.changes += changes.left
    const rest = budget.total - budget.used
    const most = i < passes.length - 1 ? rest * FOR_DETOURS : rest
    const detours = within(budget, most, (part) => detoursFrom(way, start, notes, part))
    add(way, detours.faults)
    tried.deviations += detours.tried
    left.deviations += detours.left
    left.detours += detours.unknown
  }
  for (const id of notes.done) reached.add(id)
  for (const id of notes.met) met.add(id)
  const { criteria } = scenario.assessment
  const notMet = criteria.map(({ id }) => id).filter((id) => !met.has(id))
  const open =
    ways.filter(({ result }) => !result.passed).length - countOf(faults, 'no-way-to-pass')
  const notReached = scenario.procedure.map(({ id }) => id).filter((id) => !reached.has(id))
  const unfaulted = notReached.filter((id) => !faults.some(({ about }) => about === id))
  return {
    scenario: scenario.id,
    version: scenario.version,
    budget: { states, used: budget.used },
    variants: ways.map(variantOf),
    steps: { reached: [...reached], notReached },
    criteria: { met: [...met], notMet },
    faults: distinct(faults),
    tried,
    notCovered: [
      { what: 'variants' as const, count: draws.length - ways.length },
      { what: 'ways' as const, count: open },
      { what: 'steps' as const, count: unfaulted.length, ids: unfaulted },
      { what: 'criteria' as const, count: notMet.length, ids: notMet },
      { what: 'changes' as const, count: left.changes },
      { what: 'deviations' as const, count: left.deviations },
      { what: 'detours' as const, count: left.detours },
    ].filter(({ count }) => count > 0) satisfies NotCovered[],
  }
}

function detoursFrom({ draw, script }: Way, start: Jobs['start'], notes: Notes, budget: Budget) {
  const stages: Stages = new Map()
  learnStages(start(draw), script, stages, budget)
  return deviate(start(draw), { script, stages }, notes, budget)
}

interface Jobs {
  readonly draws: readonly Draw[]
  readonly known: readonly KnownWay[]
  readonly start: (draw: Draw) => Run
}

/** A way for each draw: one that is known already, or one that begins like it, or a new one. */
function waysThrough({ draws, known, start }: Jobs, budget: Budget): Way[] {
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

const distinctPasses = (ways: readonly Way[]): Way[] =>
  distinctWays(ways).filter(({ result }) => result.outcome === 'passed')

const stepsIn = ({ result }: Way): string[] =>
  result.steps.filter(({ state }) => state === 'done').map(({ id }) => id)

const criteriaIn = ({ result }: Way): string[] =>
  result.criteria.filter(({ verdict }) => verdict === 'met').map(({ id }) => id)

/** Steps to which no way leads in any variant that asks for them, as a search to its end has shown. */
const unreached = (
  ways: readonly Way[],
  reached: ReadonlySet<string>,
  start: Jobs['start'],
): ExploredFault[] =>
  ways.flatMap(({ shown, draw, script, result }) =>
    shown
      .filter((id) => result.steps.some((step) => step.id === id))
      .filter((id) => !reached.has(id) && isShownByAll(ways, id))
      .map((about) => ({
        kind: 'unreachable-step' as const,
        code: 'step-not-reached' as const,
        about,
        outOfWay: outOfWay(() => start(draw), about),
        parameters: draw,
        actions: script,
      })),
  )

/** Whoever gets stuck at it has tried everything. */
const isShownByAll = (ways: readonly Way[], id: string): boolean =>
  ways.every(({ blocked, shown }) => !blocked.includes(id) || shown.includes(id))

/** Variants in which nobody can pass or stop rightly, though every step can be done in another. */
const withoutWay = (ways: readonly Way[], reached: ReadonlySet<string>): ExploredFault[] =>
  ways
    .filter(({ result, spent, blocked }) => !result.passed && !spent && blocked.length > 0)
    .filter(({ blocked, shown }) => blocked.every((id) => reached.has(id) && shown.includes(id)))
    .map(({ draw, script, blocked }) => ({
      kind: 'dead-end' as const,
      code: 'no-way-to-pass' as const,
      about: blocked[0] ?? '',
      parameters: draw,
      actions: script,
    }))

const countOf = (faults: readonly ExploredFault[], code: ExploredFault['code']): number =>
  faults.filter((fault) => fault.code === code).length

function distinct(faults: readonly ExploredFault[]): ExploredFault[] {
  const seen = new Set<string>()
  return faults.filter(({ kind, code, about }) => {
    const key = `${kind} ${code} ${about}`
    return !seen.has(key) && seen.add(key)
  })
}

const variantOf = ({ draw, from, result, script, spent }: Way): ExploredVariant => ({
  parameters: draw,
  from,
  outcome: result.passed || !spent ? result.outcome : 'none',
  passed: result.passed,
  actions: script,
  steps: result.steps.filter(({ state }) => state === 'done').map(({ id }) => id),
  criteria: result.criteria.filter(({ verdict }) => verdict === 'met').map(({ id }) => id),
})

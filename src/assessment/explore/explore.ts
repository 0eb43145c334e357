import type { Catalogue } from '../../engine/catalogue.ts'
import { createRun } from '../../engine/create.ts'
import type { Run } from '../../engine/run.ts'
import type { Scenario } from '../../scenario/schema.ts'
import { breakRules, heldFromTheStart } from './break-rule.ts'
import { type Budget, createBudget, within } from './budget.ts'
import { deviate } from './deviate.ts'
import type { Exploration, ExploredFault, ExploredVariant, NotCovered } from './exploration.ts'
import { dependsOnLuck, passesUnchecked } from './luck.ts'
import { mutate } from './mutate.ts'
import { createNotes, type Notes, noteResult } from './notes.ts'
import { createRemarks } from './rule-remarks.ts'
import { learnStages, type Stages } from './stages.ts'
import { type Draw, drawsOf } from './variants.ts'
import { unreached, withoutWay } from './way-faults.ts'
import {
  criteriaIn,
  distinctPasses,
  type Jobs,
  type KnownWay,
  stepsIn,
  type Way,
  waysThrough,
} from './ways.ts'

export interface ExploreOptions {
  /** Simulated deeds in all. The same search on every machine, however fast it is. */
  readonly states: number
  /** Ways that people have written down, each with the draw it is for: tried before any search. */
  readonly known?: readonly KnownWay[]
}

/** Enough for the shipped scenarios with all their variants, about a minute on one core. */
export const DEFAULT_STATES = 39_000
/** A scenario with more variants than this is looked at in these. */
const MOST_VARIANTS = 64
/** Variants share this much of the budget; what they leave is for mistakes and detours. */
const FOR_VARIANTS = 0.85
/** Breaking rules that nobody has broken shares this much of what is left after the changes. */
const FOR_RULES = 0.3
/** Playing one way in the variants beside its own is worth at most so many states. */
const FOR_LUCK = 400
/** Detours from one way share this much of what is left, and leave the others to the next ways. */
const FOR_DETOURS = 0.5
const SEED = 1

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
  const lost = new Set(faults.map(({ about }) => about))
  const tried = { changes: 0, deviations: 0 }
  const left = { changes: 0, deviations: 0, detours: 0 }
  const passes = distinctPasses(ways)
  const rules = createRemarks()
  const add = ({ draw }: Way, found: readonly Omit<ExploredFault, 'parameters'>[]): void => {
    faults.push(...found.map((fault) => ({ ...fault, parameters: draw })))
  }
  for (const [i, way] of passes.entries()) {
    const changes = mutate(start(way.draw), way.script, notes, budget)
    const luck = dependsOnLuck((seed) => start(way.draw, seed), way.script, budget)
    add(way, [...changes.faults, ...luck])
    Object.assign(way, { script: changes.script })
    if (!luck.length)
      add(
        way,
        within(budget, FOR_LUCK, (part) => passesUnchecked(start, way, draws, part)),
      )
    tried.changes += changes.tried
    left.changes += changes.left
    const forRules = (budget.total - budget.used) * FOR_RULES
    const unbroken = within(budget, forRules, (part) =>
      breakRules(start(way.draw), way.script, notes, part),
    )
    rules.add(way.draw, unbroken)
    if (i === passes.length - 1) {
      const others = ways.filter(({ draw, result }) => result.passed && !rules.isTried(draw))
      within(budget, (budget.total - budget.used) * FOR_RULES, (part) => {
        for (const { draw, script } of others)
          if (rules.left(notes).length > 0)
            rules.add(draw, breakRules(start(draw), script, notes, part))
      })
    }
    const rest = budget.total - budget.used
    const most = i < passes.length - 1 ? rest * FOR_DETOURS : rest
    const detours = within(budget, most, (part) => detoursFrom(way, { start, lost, notes }, part))
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
  const untried = rules.untried(notes)
  const unfaulted = notReached.filter((id) => !faults.some(({ about }) => about === id))
  return {
    scenario: scenario.id,
    version: scenario.version,
    budget: { states, used: budget.used },
    variants: ways.map(variantOf),
    steps: { reached: [...reached], notReached },
    criteria: { met: [...met], notMet },
    faults: distinct(faults),
    remarks: [...heldFromTheStart(start(draws[0] ?? {})), ...rules.left(notes)],
    tried,
    notCovered: [
      { what: 'variants' as const, count: draws.length - ways.length },
      { what: 'ways' as const, count: open },
      { what: 'steps' as const, count: unfaulted.length, ids: unfaulted },
      { what: 'criteria' as const, count: notMet.length, ids: notMet },
      { what: 'rules' as const, count: untried.length, ids: untried },
      { what: 'changes' as const, count: left.changes },
      { what: 'deviations' as const, count: left.deviations },
      { what: 'detours' as const, count: left.detours },
    ].filter(({ count }) => count > 0) satisfies NotCovered[],
  }
}

interface Looking extends Pick<Jobs, 'start'> {
  /** Steps that nobody can do anyway. */
  readonly lost: ReadonlySet<string>
  readonly notes: Notes
}

function detoursFrom({ draw, script }: Way, { start, lost, notes }: Looking, budget: Budget) {
  const stages: Stages = new Map()
  learnStages(start(draw), script, stages, budget)
  return deviate(start(draw), { script, stages, lost }, notes, budget)
}

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

import type { Action } from '../../engine/action.ts'
import type { Catalogue } from '../../engine/catalogue.ts'
import { createRun } from '../../engine/create.ts'
import type { Run } from '../../engine/run.ts'
import type { Scenario } from '../../scenario/schema.ts'
import { heldFromTheStart } from './beside/break-rule.ts'
import { lookBeside } from './beside/look-beside.ts'
import { optionalSteps } from './beside/optional.ts'
import { createBudget, within } from './budget.ts'
import type { Exploration, ExploredFault, ExploredVariant, NotCovered } from './exploration.ts'
import { createNotes, noteResult } from './notes.ts'
import { countDraws, type Draw, drawsOf } from './variants.ts'
import { outOfReach, unreached, withoutWay } from './ways/way-faults.ts'
import {
  criteriaIn,
  distinctPasses,
  type KnownWay,
  stepsIn,
  type Way,
  waysThrough,
} from './ways/ways.ts'

export interface ExploreOptions {
  /** Simulated deeds in all. The same search on every machine, however fast it is. */
  readonly states: number
  /** Ways that people have written down, each with the draw it is for: tried before any search. */
  readonly known?: readonly KnownWay[]
}

/** Enough for a way through each variant of the shipped scenarios, and for the likeliest mistakes. */
export const DEFAULT_STATES = 60_000
/** A scenario with more variants than this is looked at in these. */
const MOST_VARIANTS = 64
/** Variants share this much of the budget; what they leave is for mistakes and detours. */
const FOR_VARIANTS = 0.85
/** Steps that nobody has to do share this much of what is left. */
const FOR_OPTIONAL = 0.2
const SEED = 1

/**
 * Searches what somebody could do in a scenario. It must have passed its checks. Its rooms build on one
 * another: `goals` say what to bring about, `doing` what can be done towards it, `search` finds how,
 * `ways` put a whole job together, and `beside` is what may go wrong next to one.
 */
export function explore(
  scenario: Scenario,
  catalogue: Catalogue,
  { states, known = [] }: ExploreOptions,
): Exploration {
  const budget = createBudget(states)
  const start = (parameters: Draw, seed = SEED): Run =>
    createRun(scenario, catalogue, { seed, purpose: 'assessment', parameters })
  const draws = drawsOf(scenario, MOST_VARIANTS)
  const ways = within(budget, states * FOR_VARIANTS, (part) =>
    waysThrough({ draws, known, start }, part),
  )
  const reached = new Set(ways.flatMap((way) => stepsIn(way)))
  const met = new Set(ways.flatMap((way) => criteriaIn(way)))
  const notes = createNotes()
  for (const { result } of ways) noteResult(notes, result)
  const optional = within(budget, (states - budget.used) * FOR_OPTIONAL, (part) =>
    optionalSteps(distinctPasses(ways), (id) => reached.has(id), start, part),
  )
  for (const id of optional.reached) reached.add(id)
  const missing = [
    ...unreached(ways, reached, start),
    ...optional.shown.map(({ id, way }) => outOfReach(id, way, start)),
    ...withoutWay(ways, reached),
  ]
  const lost = new Set(missing.map(({ about }) => about))
  const beside = lookBeside(ways, { start, lost, notes }, budget)
  const faults = distinct([...missing, ...beside.faults])
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
    variants: ways.map((way) => variantOf(way, beside.scripts.get(way) ?? way.script)),
    steps: { reached: [...reached], notReached },
    criteria: { met: [...met], notMet },
    faults,
    remarks: [...heldFromTheStart(start(draws[0] ?? {})), ...beside.remarks],
    tried: beside.tried,
    notCovered: [
      { what: 'variants' as const, count: countDraws(scenario) - ways.length },
      { what: 'ways' as const, count: open },
      { what: 'steps' as const, count: unfaulted.length, ids: unfaulted },
      { what: 'criteria' as const, count: notMet.length, ids: notMet },
      { what: 'rules' as const, count: beside.untried.length, ids: beside.untried },
      { what: 'changes' as const, count: beside.left.changes },
      { what: 'deviations' as const, count: beside.left.deviations },
      { what: 'detours' as const, count: beside.unclear.length, after: beside.unclear },
    ].filter(({ count }) => count > 0) satisfies NotCovered[],
  }
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

const variantOf = (
  { draw, from, result, spent }: Way,
  actions: readonly Action[],
): ExploredVariant => ({
  parameters: draw,
  from,
  outcome: result.passed || !spent ? result.outcome : 'none',
  passed: result.passed,
  actions,
  steps: result.steps.filter(({ state }) => state === 'done').map(({ id }) => id),
  criteria: result.criteria.filter(({ verdict }) => verdict === 'met').map(({ id }) => id),
})

import type { Action } from '../../../engine/action.ts'
import type { Run } from '../../../engine/run.ts'
import { type Budget, within } from '../budget.ts'
import type { ExploredFault, Fault, Remark } from '../exploration.ts'
import type { Notes } from '../notes.ts'
import type { Draw } from '../variants.ts'
import { learnStages, type Stages } from '../ways/stages.ts'
import { distinctPasses, type Way } from '../ways/ways.ts'
import { breach } from './breach.ts'
import { breakRules } from './break-rule.ts'
import type { Passing } from './come-back.ts'
import { deviate } from './deviate.ts'
import { dependsOnLuck, passesUnchecked } from './luck.ts'
import { mutate } from './mutate.ts'
import { createRemarks } from './rule-remarks.ts'

/** One passing script takes this share of what is left, the last one all of it. */
const FOR_ONE = 0.5
/** Of that, changing it takes at most so much, */
const FOR_CHANGES = 0.35
/** playing it in the variants beside its own at most so many states, */
const FOR_LUCK = 400
/** what rules forbid at other times this share of what is left after that, and breaking rules this. */
const FOR_BREACHES = 0.25
const FOR_RULES = 0.3

export interface Looking {
  readonly start: (draw: Draw, seed?: number) => Run
  /** Steps that nobody can do anyway. */
  readonly lost: ReadonlySet<string>
  readonly notes: Notes
}

export interface Beside {
  /** Each passing script that was looked beside, without what it does not need. */
  readonly scripts: ReadonlyMap<Way, readonly Action[]>
  readonly faults: readonly ExploredFault[]
  readonly remarks: readonly Remark[]
  readonly tried: { readonly changes: number; readonly deviations: number }
  readonly left: { readonly changes: number; readonly deviations: number }
  /** The last deed of each detour after which nobody can say whether the job can still be passed. */
  readonly unclear: readonly Action[]
  /** Rules that nobody has broken, in some of the variants without having tried. */
  readonly untried: readonly string[]
}

/** Looks for what else could be done beside each passing script, and passes though it should not. */
export function lookBeside(
  ways: readonly Way[],
  { start, lost, notes }: Looking,
  budget: Budget,
): Beside {
  const faults: ExploredFault[] = []
  const remarks: Remark[] = []
  const tried = { changes: 0, deviations: 0 }
  const left = { changes: 0, deviations: 0 }
  const unclear: Action[] = []
  const passes = distinctPasses(ways)
  const scripts = new Map<Way, readonly Action[]>()
  const rules = createRemarks()
  const changed = new Set<string>()
  const deeds = new Set<string>()
  const lookAt = (way: Way, part: Budget): void => {
    const { draw } = way
    const add = (found: readonly Fault[]): void => {
      faults.push(...found.map((fault) => ({ ...fault, parameters: draw })))
    }
    const changes = within(part, leftOf(part) * FOR_CHANGES, (most) =>
      mutate(start(draw), way.script, notes, changed, most),
    )
    const luck = dependsOnLuck((seed) => start(draw, seed), way.script, part)
    add([...changes.faults, ...luck])
    const { script } = changes
    scripts.set(way, script)
    if (!luck.length)
      add(within(part, FOR_LUCK, (most) => passesUnchecked(start, { ...way, script }, most)))
    const stages: Stages = new Map()
    learnStages(start(draw), script, stages, part)
    const passing: Passing = { script, stages, lost, deeds }
    const breaches = within(part, leftOf(part) * FOR_BREACHES, (most) =>
      breach(start(draw), passing, most),
    )
    add(breaches.faults)
    remarks.push(...breaches.remarks)
    const unbroken = within(part, leftOf(part) * FOR_RULES, (most) =>
      breakRules(start(draw), script, notes, most),
    )
    rules.add(draw, unbroken)
    if (way === passes.at(-1)) breakElsewhere(part)
    const detours = deviate(start(draw), passing, notes, part)
    add(detours.faults)
    tried.changes += changes.tried
    tried.deviations += detours.tried
    left.changes += changes.left
    left.deviations += detours.left
    unclear.push(...detours.unclear)
  }
  const breakElsewhere = (part: Budget): void => {
    const others = ways.filter(({ draw, result }) => result.passed && !rules.isTried(draw))
    within(part, leftOf(part) * FOR_RULES, (most) => {
      for (const { draw, script } of others)
        if (rules.left(notes).length > 0)
          rules.add(draw, breakRules(start(draw), script, notes, most))
    })
  }
  for (const way of passes) {
    const most = leftOf(budget) * (way === passes.at(-1) ? 1 : FOR_ONE)
    within(budget, most, (part) => lookAt(way, part))
  }
  return {
    scripts,
    faults,
    remarks: [...remarks, ...rules.left(notes)],
    tried,
    left,
    unclear,
    untried: rules.untried(notes),
  }
}

const leftOf = ({ total, used }: Budget): number => total - used

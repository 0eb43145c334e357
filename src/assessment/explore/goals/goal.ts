import { evaluate } from '../../../engine/procedure/monitor.ts'
import type { Baseline, Run } from '../../../engine/run.ts'
import { childrenOf, conjuncts, type Expression } from '../../../scenario/conditions/ast.ts'
import type { Condition } from '../../../scenario/conditions/condition.ts'

/** A condition taken apart, so that half of it is nearer than nothing of it. */
type Part =
  | { readonly type: 'all'; readonly parts: readonly Part[] }
  | { readonly type: 'any'; readonly parts: readonly Part[] }
  | {
      readonly type: 'number'
      readonly condition: Condition
      readonly entity: string
      readonly field: string
      readonly target: number
    }
  | { readonly type: 'test'; readonly condition: Condition }

/** Something to bring about, and every name that speaks of it. */
export interface Goal {
  readonly id: string
  readonly source: string
  readonly part: Part
  /** The parts that must all hold, each as a goal of its own. */
  readonly parts: readonly Goal[]
  /** Ids of things, people, places, phrases and questions that the condition names. */
  readonly names: ReadonlySet<string>
  /** Values that it compares with: a deed that sets one of them is tried first. */
  readonly words: ReadonlySet<string>
  /** What counters and marks count from; asked each time, as a step may open meanwhile. */
  readonly baseline: () => Baseline | null
  /** Whether it has come about on the way, though it may not last: a hand was put to something. */
  readonly cameTrue: () => boolean
  /** Only that counts: who breaks a rule may hurt somebody or break another, and that its condition holds is not enough. */
  readonly careless?: true
  /** Whether steps may come too early on the way, which costs marks where those steps count. */
  readonly mayBeEarly?: true
}

/** The same goal for somebody who does not mind what comes too early. */
export const mindless = (goal: Goal): Goal => ({
  ...goal,
  parts: goal.parts.map(mindless),
  mayBeEarly: true,
})

/** A goal that is not met is at least this far off. */
const NEAR = 0.05

const COMPARISONS = ['==', '<', '<=', '>', '>=']

/** Takes a condition apart; null where it cannot be read. */
export function goalOf(
  run: Run,
  id: string,
  source: string,
  baseline: () => Baseline | null = () => null,
  cameTrue: () => boolean = () => false,
): Goal | null {
  const condition = run.conditions.make(source)
  if (!('evaluate' in condition)) return null
  const words = new Set<string>()
  const names = new Set<string>()
  const visit = (node: Expression): void => {
    if (node.op === 'id' && node.args !== 'variant') names.add(node.args)
    if (node.op === 'value') words.add(String(node.args))
    for (const child of childrenOf(node)) visit(child)
  }
  visit(condition.ast)
  for (const word of words) if (isName(run, word)) names.add(word)
  for (const { id: worn, props } of run.world.entities.values())
    if (words.has(String(props.item))) names.add(worn)
  const conditions = conjuncts(condition.ast)
  const parts = conditions.flatMap(({ start, end }) => {
    const part = source.slice(start, end)
    return conditions.length > 1 ? (goalOf(run, id, part, baseline) ?? []) : []
  })
  const part = partOf(run, condition.ast, condition)
  return { id, source, part, parts, names, words, baseline, cameTrue }
}

const isName = ({ world, scenario }: Run, word: string): boolean =>
  world.entities.has(word) ||
  world.people.has(word) ||
  world.zones.has(word) ||
  Object.hasOwn(scenario.phrases ?? {}, word) ||
  Object.hasOwn(scenario.questions ?? {}, word)

function partOf(run: Run, node: Expression, whole: Condition): Part {
  if (node.op === '&&' || node.op === '||') {
    const parts = node.args.map((arg) => partOf(run, arg, whole))
    return { type: node.op === '&&' ? 'all' : 'any', parts }
  }
  const made = run.conditions.make(whole.source.slice(node.start, node.end))
  const condition = 'evaluate' in made ? made : whole
  const [left, right] = COMPARISONS.includes(node.op) ? childrenOf(node) : []
  const [base] = left?.op === '.' ? childrenOf(left) : []
  if (left?.op === '.' && base?.op === 'id' && right?.op === 'value') {
    const target = typeof right.args === 'number' ? right.args : null
    const [, field] = left.args
    if (target !== null) return { type: 'number', condition, entity: base.args, field, target }
  }
  return { type: 'test', condition }
}

/** How far off a goal is: 0 when it is met, at most 1 for each part that is missing. */
export const distanceTo = (run: Run, goal: Goal): number => {
  if (goal.cameTrue()) return 0
  return Math.max(goal.careless ? NEAR : 0, distanceOf(run, goal.part, goal.baseline()))
}

function distanceOf(run: Run, part: Part, baseline: Baseline | null): number {
  if (part.type === 'all')
    return part.parts.reduce((sum, each) => sum + distanceOf(run, each, baseline), 0)
  if (part.type === 'any')
    return Math.min(...part.parts.map((each) => distanceOf(run, each, baseline)))
  if (evaluate(run, part.condition, baseline)) return 0
  if (part.type === 'test') return 1
  const since = baseline?.counters.get(`${part.entity}.${part.field}`) ?? 0
  const value = Number(run.world.entities.get(part.entity)?.state[part.field] ?? 0) - since
  const gap = Math.abs(value - part.target)
  return Math.max(NEAR, gap / (1 + gap))
}

/** The parts still missing that time alone may bring: conditions one can wait for. */
export function missingOf(run: Run, goal: Goal): readonly string[] {
  const baseline = goal.baseline()
  const missing = (part: Part): string[] => {
    if ('parts' in part) return part.parts.flatMap(missing)
    return evaluate(run, part.condition, baseline) ? [] : [part.condition.source]
  }
  return missing(goal.part)
}

/** Every single comparison that a goal is made of. */
export function testsOf(goal: Goal): readonly Condition[] {
  const tests = (part: Part): Condition[] =>
    'parts' in part ? part.parts.flatMap(tests) : [part.condition]
  return tests(goal.part)
}

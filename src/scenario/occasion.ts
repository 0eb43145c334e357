import { conjuncts, type Expression } from './conditions/ast.ts'
import { readCondition } from './conditions/read-condition.ts'
import type { Criterion } from './schema.ts'

/** What a trainee does, or where they are: the rest of a condition says how that must not be. */
const DOINGS = ['in', 'touching', 'holding', 'near']

/**
 * The condition that puts a criterion to the test. Where the scenario does not say it: of what must
 * never be, the part about what the trainee does (`trainee.in('tail')` of `trainee.in('tail') &&
 * !trainee.wearing('safety-glasses')`), else that the watch ran its course to its `until`. Null where
 * neither can be told.
 */
export function occasionIn(criterion: Criterion): string | null {
  if (criterion.occasion !== undefined) return criterion.occasion
  const never = 'never' in criterion ? doingsIn(criterion.never) : null
  if (never !== null) return never
  const isRule = 'never' in criterion || 'always' in criterion
  return isRule && criterion.until !== undefined ? `done('${criterion.until}')` : null
}

/** The conjuncts about the trainee's doing, where others say what is wrong with it. */
function doingsIn(source: string): string | null {
  const parts = conjuncts(readCondition(source))
  const doings = parts.filter(isDoing)
  if (doings.length === 0 || doings.length === parts.length) return null
  return doings.map(({ start, end }) => source.slice(start, end)).join(' && ')
}

const isDoing = (node: Expression): boolean =>
  node.op === 'rcall' &&
  node.args[1].op === 'id' &&
  node.args[1].args === 'trainee' &&
  DOINGS.includes(node.args[0])

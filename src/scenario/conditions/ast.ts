import type { ASTNode } from '@marcbachmann/cel-js'

/** The direct sub-expressions of an expression, in order. */
export function childrenOf(node: ASTNode): readonly ASTNode[] {
  const isNode = (value: unknown): value is ASTNode =>
    typeof value === 'object' && value !== null && 'op' in value && 'args' in value
  if (isNode(node.args)) return [node.args]
  return Array.isArray(node.args) ? node.args.flat(2).filter(isNode) : []
}

/** The parts of `a && b && c` that must all hold; the expression itself otherwise. */
export const conjuncts = (node: ASTNode): readonly ASTNode[] =>
  node.op === '&&' ? node.args.flatMap((part) => conjuncts(part)) : [node]

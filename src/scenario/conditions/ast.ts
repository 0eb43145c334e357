interface Node<Op extends string, Args> {
  readonly op: Op
  readonly args: Args
  /** Where it is in the source: of its first character, and after its last. */
  readonly start: number
  readonly end: number
}

export type BinaryOperator =
  | '||'
  | '&&'
  | '=='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | 'in'
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'

/** What a condition says, read and not yet checked. */
export type Expression =
  | Node<'value', string | number | boolean | null>
  | Node<'id', string>
  | Node<'.', readonly [base: Expression, name: string]>
  | Node<'[]', readonly [base: Expression, index: Expression]>
  | Node<'call', readonly [name: string, args: readonly Expression[]]>
  | Node<'rcall', readonly [name: string, receiver: Expression, args: readonly Expression[]]>
  | Node<'list', readonly Expression[]>
  | Node<'map', readonly (readonly [key: Expression, value: Expression])[]>
  | Node<'?:', readonly [test: Expression, yes: Expression, no: Expression]>
  | Node<'!_' | '-_', Expression>
  | Node<BinaryOperator, readonly [left: Expression, right: Expression]>

/** The direct sub-expressions of an expression, in order. */
export function childrenOf(node: Expression): readonly Expression[] {
  switch (node.op) {
    case 'value':
    case 'id':
      return []
    case '.':
      return [node.args[0]]
    case 'call':
      return node.args[1]
    case 'rcall':
      return [node.args[1], ...node.args[2]]
    case 'map':
      return node.args.flat()
    case '!_':
    case '-_':
      return [node.args]
    default:
      return node.args
  }
}

/** The parts of `a && b && c` that must all hold; the expression itself otherwise. */
export const conjuncts = (node: Expression): readonly Expression[] =>
  node.op === '&&' ? node.args.flatMap((part) => conjuncts(part)) : [node]

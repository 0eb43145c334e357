import { type ASTNode, Environment } from '@marcbachmann/cel-js'

/** What the expressions of the test may name: fields of a thing, and values of them. */
export const FIELDS = {
  speed: { type: 'number', value: 1.5 },
  starts: { type: 'number', value: 2 },
  running: { type: 'boolean', value: true },
  broken: { type: 'boolean', value: false },
  position: { type: 'word', value: 'on' },
  label: { type: 'text', value: 'Straße 🦺' },
} as const

const CEL_TYPE = { number: 'double', boolean: 'bool', word: 'string', text: 'string' } as const

class Pump {}
for (const [name, { value }] of Object.entries(FIELDS))
  Object.defineProperty(Pump.prototype, name, { get: () => value })

const environment = new Environment({
  unlistedVariablesAreDyn: false,
  limits: { maxAstNodes: 400, maxDepth: 24, maxListElements: 64, maxMapEntries: 1 },
})
environment.registerType('Pump', {
  ctor: Pump,
  fields: Object.fromEntries(
    Object.entries(FIELDS).map(([name, { type }]) => [name, CEL_TYPE[type]]),
  ),
})
environment.registerVariable('pump', 'Pump')

/** Every number of a condition is a double, so the literals are too. */
function promote(node: ASTNode): void {
  if (node.op === 'value') {
    if (typeof node.args === 'bigint') Object.assign(node, { args: Number(node.args) })
    return
  }
  const isNode = (value: unknown): value is ASTNode =>
    typeof value === 'object' && value !== null && 'op' in value
  const inside: readonly unknown[] = Array.isArray(node.args) ? node.args.flat(2) : [node.args]
  for (const child of inside.filter(isNode)) promote(child)
}

/** What a whole CEL says of a condition: true, false, or that it refuses it. */
export function askWholeCel(source: string): boolean | 'refused' {
  try {
    const parsed = environment.parse(source)
    promote(parsed.ast)
    const checked = parsed.check()
    if (!checked.valid || checked.type !== 'bool') return 'refused'
    return parsed({ pump: new Pump() }) === true
  } catch {
    return 'refused'
  }
}

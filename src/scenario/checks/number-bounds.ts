import type { Expression } from '../conditions/ast.ts'
import type { Facts, Value } from '../facts.ts'
import { propsOf } from '../props.ts'
import type { Scenario } from '../schema.ts'

/** `thing.field > 5`, whichever side it was written on. */
interface Compared {
  readonly id: string
  readonly field: string
  readonly sign: Sign
  readonly than: number
  readonly at: number
}

/** What a number must be, from the other side, and in words. */
const SIGNS = {
  '<': { turned: '>', said: 'less than' },
  '<=': { turned: '>=', said: 'at most' },
  '>': { turned: '<', said: 'more than' },
  '>=': { turned: '<=', said: 'at least' },
  '==': { turned: '==', said: 'exactly' },
} as const

type Sign = keyof typeof SIGNS

/** Why numbers that must all hold at once never do, and where each is asked for. */
export function numbersNever(
  parts: readonly Expression[],
  scenario: Scenario,
  facts: Facts,
): readonly { readonly why: string; readonly at: number }[] {
  const compared = parts.flatMap((part) => comparedBy(part) ?? [])
  return compared.flatMap((one, i) => {
    const rival = compared.slice(0, i).find((other) => !together(one, other))
    const why = rival ? atOnce(rival, one) : beyond(one, scenario, facts)
    return why === null ? [] : [{ why, at: one.at }]
  })
}

function comparedBy({ op, args, start: at }: Expression): Compared | null {
  if (op !== '<' && op !== '<=' && op !== '>' && op !== '>=' && op !== '==') return null
  const [left, right] = args
  const [what, number, sign] =
    numberIn(right) === null
      ? [right, numberIn(left), SIGNS[op].turned]
      : [left, numberIn(right), op]
  if (number === null || what.op !== '.' || what.args[0].op !== 'id') return null
  return { id: what.args[0].args, field: what.args[1], sign, than: number, at }
}

function numberIn({ op, args }: Expression): number | null {
  if (op === 'value') return typeof args === 'number' ? args : null
  const inner = op === '-_' ? numberIn(args) : null
  return inner === null ? null : -inner
}

function holds(value: Value, { sign, than }: Compared): boolean {
  const number = Number(value)
  switch (sign) {
    case '<':
      return number < than
    case '<=':
      return number <= than
    case '>':
      return number > than
    case '>=':
      return number >= than
    case '==':
      return number === than
  }
}

const isUpper = ({ sign }: Compared): boolean => sign === '<' || sign === '<='

/** Whether one number can meet both. Those of two different fields have nothing to do with each other. */
function together(one: Compared, other: Compared): boolean {
  if (one.id !== other.id || one.field !== other.field) return true
  if (one.sign === '==') return holds(one.than, other)
  if (other.sign === '==') return holds(other.than, one)
  if (isUpper(one) === isUpper(other)) return true
  const [upper, lower] = isUpper(one) ? [one, other] : [other, one]
  const meet = upper.sign === '<=' && lower.sign === '>='
  return lower.than < upper.than || (meet && lower.than === upper.than)
}

const nameOf = ({ id, field }: Compared): string => `"${id}.${field}"`

const wish = ({ sign, than }: Compared): string => `${SIGNS[sign].said} ${than}`

const atOnce = (one: Compared, other: Compared): string =>
  `${nameOf(one)} cannot be ${wish(one)} and ${wish(other)} at once`

/** Why a field never comes to such a number: its bounds, or what its controls can set; null where it may. */
function beyond(compared: Compared, scenario: Scenario, facts: Facts): string | null {
  const { id, field } = compared
  const name = nameOf(compared)
  const parameter = id === 'variant' ? scenario.parameters?.[field] : undefined
  if (parameter) {
    const can =
      'choose' in parameter
        ? parameter.choose.some((value) => holds(value, compared))
        : meets(parameter.between, compared)
    return can ? null : `${name} is never ${wish(compared)}`
  }
  const document = scenario.equipment[id]
  const kind = document && facts.kinds.get(document.is)
  if (!kind) return null
  const props = propsOf(kind, document.with ?? {}, {})
  const facets = kind.state(props)[field]
  if (facets?.type !== 'number') return null
  const least = facets.min ?? (facets.counter ? 0 : Number.NEGATIVE_INFINITY)
  const most = facets.max ?? Number.POSITIVE_INFINITY
  if (!meets([least, most], compared)) {
    const range = Number.isFinite(most) ? ` goes from ${least} to ${most} and` : ''
    return `${name}${range} is never ${wish(compared)}`
  }
  const given = Object.values(kind.controls(props)).flatMap(({ gives }) => gives?.[field] ?? [])
  const start = document.with?.[field] ?? kind.props[field]?.default
  const isDrawn = typeof start === 'string' && start.startsWith('=')
  const isSet = scenario.rules?.some(({ then }) =>
    then.some((effect) => 'set' in effect && effect.set === `${id}.${field}`),
  )
  if (given.length === 0 || isDrawn || isSet) return null
  const can = given.some((value) => holds(value, compared))
  const starts = typeof start === 'number' && holds(start, compared)
  return can || starts ? null : `Nothing here can make ${name} ${wish(compared)}`
}

const meets = ([least, most]: readonly [number, number], compared: Compared): boolean =>
  compared.sign === '=='
    ? least <= compared.than && compared.than <= most
    : holds(isUpper(compared) ? least : most, compared)

import { childrenOf, conjuncts, type Expression } from '../conditions/ast.ts'
import type { Condition } from '../conditions/condition.ts'
import { BUILT_IN_VIEW } from '../conditions/functions.ts'
import type { Fault } from '../diagnostics.ts'
import type { Facts, KindFacts, StateField, Value } from '../facts.ts'
import { propsOf } from '../props.ts'
import type { EntityDocument, Scenario } from '../schema.ts'
import { numbersNever } from './number-bounds.ts'

type Path = readonly (string | number)[]

/** `thing.field == value`, in whatever way it was written. */
interface Wanted {
  readonly id: string
  readonly field: string
  readonly value: Value
  readonly at: number
}

interface Thing {
  readonly document: EntityDocument
  readonly kind: KindFacts
}

/**
 * What must hold for a step and that nothing in the scenario can ever bring about: no control, no
 * command, no socket, nobody to be told. It proves the worst cases without playing; it promises
 * nothing about the rest.
 */
export function unreachable(
  { ast, reads, evaluate }: Condition,
  scenario: Scenario,
  facts: Facts,
  path: Path,
  what = 'this step can never be done',
): Fault[] {
  const never = (why: string, offset: number): Fault => ({
    path,
    code: 'unreachable',
    message: `${why}: ${what}.`,
    offset,
  })
  if (reads.size === 0 && !readsVariant(ast) && !evaluate())
    return [never('This is never true', ast.start)]
  const faults: Fault[] = []
  const asked = new Map<string, Value>()
  const parts = conjuncts(ast)
  faults.push(...numbersNever(parts, scenario, facts).map(({ why, at }) => never(why, at)))
  for (const part of parts) {
    const untold = nobodyHears(part, scenario)
    if (untold !== null) faults.push(never(untold, part.start))
    const wanted = wantedBy(part)
    const document = wanted && scenario.equipment[wanted.id]
    const kind = document && facts.kinds.get(document.is)
    if (!wanted || !document || !kind) continue
    const key = `${wanted.id}.${wanted.field}`
    if (typeof wanted.value === 'number') continue
    const before = asked.get(key)
    if (before !== undefined && before !== wanted.value) {
      const both = `"${key}" cannot be ${quoted(before)} and ${quoted(wanted.value)} at once`
      faults.push(never(both, wanted.at))
    }
    asked.set(key, wanted.value)
    const why = impossible(wanted, { document, kind }, scenario, facts)
    if (why !== null) faults.push(never(why, wanted.at))
  }
  return faults
}

const quoted = (value: Value): string => JSON.stringify(String(value))

export const readsVariant = (node: Expression): boolean =>
  (node.op === 'id' && node.args === 'variant') || childrenOf(node).some(readsVariant)

/** Reads `a.b == 'x'`, `'x' == a.b`, `a.b` and `!a.b`; null for anything else. */
function wantedBy(part: Expression): Wanted | null {
  if (part.op === '.') return fieldOf(part, true, part.start)
  if (part.op === '!_') return fieldOf(part.args, false, part.start)
  if (part.op !== '==') return null
  const [left, right] = part.args
  if (right.op === 'value') return fieldOf(left, right.args as Value, part.start)
  if (left.op === 'value') return fieldOf(right, left.args as Value, part.start)
  return null
}

function fieldOf(node: Expression, value: Value, at: number): Wanted | null {
  if (node.op !== '.' || node.args[0].op !== 'id') return null
  return { id: node.args[0].args, field: node.args[1], value, at }
}

/** Why a thing can never have that value; null where it may. */
function impossible(wanted: Wanted, thing: Thing, scenario: Scenario, facts: Facts): string | null {
  const { id, field, value } = wanted
  const { document, kind } = thing
  const props = propsOf(kind, document.with ?? {}, {})
  const name = `"${id}.${field}"`
  const facets: StateField | undefined = kind.state(props)[field] ?? BUILT_IN_VIEW[field]
  // Where a thing is: `place` says what holds it, and `on` of a lock or tag what that is fitted to.
  const isPlace = (field === 'place' || field === 'on') && facets?.names === 'equipment'
  if (isPlace && typeof value === 'string' && value !== '')
    return takes(value, kind.kind, field === 'place', scenario, facts)
      ? null
      : `Nothing on "${value}" takes a ${kind.kind}`
  const atStart = document.with?.[field] ?? kind.props[field]?.default
  const open = (typeof atStart === 'string' && atStart.startsWith('=')) || value === atStart
  const set = scenario.rules?.some((rule) =>
    rule.then.some((effect) => 'set' in effect && effect.set === `${id}.${field}`),
  )
  if (open || set) return null
  const given = Object.values(kind.controls(props)).flatMap(({ gives }) => gives?.[field] ?? [])
  if (given.length > 0 && !given.includes(value))
    return `Nothing here can make ${name} become ${quoted(value)}`
  const obeys = kind.commandGives[field]?.includes(value) ?? false
  const commanded = Object.values(scenario.equipment).some((other) => other.commands?.includes(id))
  return obeys && !commanded ? `Nothing commands "${id}"` : null
}

/** Whether a thing, or something that goes on it in turn, has a socket for a kind. */
function takes(
  id: string,
  kind: string,
  directly: boolean,
  scenario: Scenario,
  facts: Facts,
): boolean {
  const seen = new Set<string>()
  const look = (holder: EntityDocument): boolean => {
    const facets = facts.kinds.get(holder.is)
    if (!facets) return true
    if (seen.has(facets.kind)) return false
    seen.add(facets.kind)
    const sockets = Object.values(facets.sockets(propsOf(facets, holder.with ?? {}, {})))
    // What has no sockets can still have something laid on it.
    if (sockets.length === 0 && !facets.portable) return directly
    const accepted = new Set(sockets.flatMap(({ accepts }) => accepts))
    if (accepted.has('*') || accepted.has(kind)) return true
    if (directly) return false
    return Object.values(scenario.equipment).some((other) => accepted.has(other.is) && look(other))
  }
  const document = scenario.equipment[id]
  return document === undefined || look(document)
}

/** `told('x', 'phrase')` where the phrase is for others, or where one would have to tell oneself. */
function nobodyHears(part: Expression, scenario: Scenario): string | null {
  if (part.op !== 'call' || part.args[0] !== 'told') return null
  const [who, phrase] = part.args[1].map((arg) => (arg.op === 'value' ? String(arg.args) : ''))
  if (who === 'trainee') return 'Nobody tells themselves anything'
  const to = scenario.phrases?.[phrase ?? '']?.to
  // Whoever is not there may be this person misspelt, which is told of the phrase.
  if (to?.some((id) => scenario.people?.[id] === undefined)) return null
  return to && who !== undefined && !to.includes(who) ? `"${phrase}" is not said to "${who}"` : null
}

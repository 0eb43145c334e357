import { nearest } from '../../core/near.ts'
import type { Fault } from '../diagnostics.ts'
import type { Facts, KindFacts } from '../facts.ts'
import { propsOf } from '../props.ts'
import type { PersonDocument, Scenario } from '../schema.ts'
import { insidePlace } from './places.ts'
import { unknown } from './references.ts'
import { unknownEntity } from './unknown-entity.ts'

type Path = readonly (string | number)[]
/** What a plan or a routine has somebody do. */
type Deed = NonNullable<PersonDocument['routine']>['does'][number]

/** What a deed has to say; of a list within the list, one. */
const NEEDS: Readonly<Partial<Record<Deed['do'], readonly (keyof Deed)[][]>>> = {
  move: [['to']],
  look: [['at']],
  take: [['item']],
  release: [['item']],
  place: [['item'], ['in', 'on']],
  operate: [['item'], ['control']],
  use: [['item'], ['on']],
  touch: [['item']],
  wear: [['item']],
  remove: [['item']],
  inspect: [['item']],
  say: [['phrase']],
  write: [['item'], ['fields']],
}

/** Deeds for which a thing is taken into the hand. */
const IN_HAND = ['take', 'release', 'place', 'use']

/** Whether what somebody is to do can be done at all: the thing, its control, the words, the place. */
export function deedFaults(deed: Deed, scenario: Scenario, facts: Facts, path: Path): Fault[] {
  const phrases = Object.keys(scenario.phrases ?? {})
  const places = [
    'trainee',
    ...Object.keys(scenario.people ?? {}),
    ...Object.keys(scenario.equipment),
    ...Object.keys(scenario.zones ?? {}),
  ]
  const faults = missingIn(deed, path)
  if (deed.item !== undefined) {
    const missing = unknownEntity(deed.item, scenario, [...path, 'item'])
    faults.push(...missing)
    if (missing.length === 0) faults.push(...itemFaults(deed, scenario, facts, path))
  }
  for (const key of ['phrase', 'say'] as const) {
    const phrase = deed[key]
    if (phrase !== undefined) faults.push(...unknown('phrase', phrase, phrases, [...path, key]))
  }
  for (const key of ['to', 'at', 'in', 'on'] as const) {
    const target = deed[key]
    if (typeof target !== 'string') continue
    const [name = ''] = target.split('.')
    const missing = unknown('place', name, places, [...path, key])
    faults.push(...missing)
    if (key === 'in' && missing.length === 0)
      faults.push(...socketFaults(deed, scenario, facts, path))
  }
  if (typeof deed.to === 'object' && !insidePlace(deed.to, scenario.place.size)) {
    const message = 'This is outside the place: nobody can go there.'
    faults.push({ path: [...path, 'to'], code: 'out-of-place', message })
  }
  return faults
}

function missingIn(deed: Deed, path: Path): Fault[] {
  return (NEEDS[deed.do] ?? []).flatMap((either): Fault[] => {
    if (either.some((key) => deed[key] !== undefined)) return []
    const named = either.map((key) => `"${key}"`).join(' or ')
    const message = `To ${deed.do} somebody needs ${named}.`
    return [{ path: [...path, either[0] ?? 'do'], code: 'missing-key', message }]
  })
}

const kindOf = (id: string, { equipment }: Scenario, facts: Facts): KindFacts | undefined =>
  facts.kinds.get(equipment[id]?.is ?? '')

/** A thing that can be carried, where the deed carries it; a control that it has. */
function itemFaults(deed: Deed, scenario: Scenario, facts: Facts, path: Path): Fault[] {
  const kind = kindOf(deed.item ?? '', scenario, facts)
  if (!kind) return []
  if (IN_HAND.includes(deed.do) && !kind.portable) {
    const message = `"${deed.item}" cannot be carried: a ${kind.kind} stays where it is.`
    return [{ path: [...path, 'item'], code: 'not-portable', message }]
  }
  return deed.do === 'operate' && deed.control !== undefined
    ? controlFaults(deed, deed.control, kind, scenario, path)
    : []
}

/** A control that the thing has, set to a value that it takes. */
function controlFaults(
  deed: Deed,
  name: string,
  kind: KindFacts,
  { equipment }: Scenario,
  path: Path,
): Fault[] {
  const controls = kind.controls(propsOf(kind, equipment[deed.item ?? '']?.with ?? {}, {}))
  const control = Object.hasOwn(controls, name) ? controls[name] : undefined
  if (!control) {
    const known = Object.keys(controls)
    return [
      {
        path: [...path, 'control'],
        code: 'unknown-control',
        message: `"${deed.item}" has no control "${name}". It has ${known.join(', ') || 'none'}.`,
        suggestion: nearest(name, known),
      },
    ]
  }
  const { values } = control
  const value = String(deed.value ?? true)
  if (!values || values.includes(value)) return []
  return [
    {
      path: deed.value === undefined ? path : [...path, 'value'],
      code: 'unknown-value',
      message: `"${name}" can be set to ${values.join(', ')}, not ${value}.`,
      suggestion: nearest(value, values),
    },
  ]
}

/** A socket that the other thing has. */
function socketFaults({ in: into = '' }: Deed, scenario: Scenario, facts: Facts, path: Path) {
  const [holder = '', socket = ''] = into.split('.')
  const kind = kindOf(holder, scenario, facts)
  if (!kind) return []
  const sockets = Object.keys(
    kind.sockets(propsOf(kind, scenario.equipment[holder]?.with ?? {}, {})),
  )
  if (sockets.includes(socket)) return []
  const message = `"${holder}" has no socket "${socket}".`
  const suggestion = nearest(socket, sockets)
  return [{ path: [...path, 'in'], code: 'unknown-socket', message, suggestion }]
}

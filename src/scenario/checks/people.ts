import { nearest } from '../../core/near.ts'
import { RESERVED_NAMES } from '../conditions/reserved.ts'
import type { Fault } from '../diagnostics.ts'
import type { Facts } from '../facts.ts'
import { propsOf } from '../props.ts'
import type { PersonDocument, Scenario } from '../schema.ts'
import { reservedName, unknownEntity } from './equipment.ts'
import { unknown } from './references.ts'

type Path = readonly (string | number)[]
/** What a plan or a routine has somebody do. */
type Deed = NonNullable<PersonDocument['routine']>['does'][number]

/** Who is there, what they wear and carry, and whether what they plan can be done at all. */
export function checkPeople(scenario: Scenario, facts: Facts): Fault[] {
  const wearables = [...facts.kinds.values()].flatMap((kind) => kind.props.item?.values ?? [])
  const worn = [...wearables, ...Object.keys(scenario.equipment)]
  const dressed = (words: readonly string[] | undefined, path: Path): Fault[] =>
    (words ?? []).flatMap((word, i) => unknown('wearable', word, worn, [...path, i]))
  const faults = dressed(scenario.start.wearing, ['start', 'wearing'])
  for (const [id, person] of Object.entries(scenario.people ?? {})) {
    const path: Path = ['people', id]
    if (RESERVED_NAMES.has(id)) faults.push(reservedName(id, path))
    faults.push(...dressed(person.wearing, [...path, 'wearing']))
    person.carrying?.forEach((item, i) => {
      faults.push(...unknownEntity(item, scenario, [...path, 'carrying', i]))
    })
    person.does?.forEach((plan, i) => {
      faults.push(...deedFaults(plan, scenario, facts, [...path, 'does', i]))
      plan.afterwards?.forEach((deed, j) => {
        faults.push(...deedFaults(deed, scenario, facts, [...path, 'does', i, 'afterwards', j]))
      })
    })
    person.routine?.does.forEach((deed, i) => {
      faults.push(...deedFaults(deed, scenario, facts, [...path, 'routine', 'does', i]))
    })
  }
  return faults
}

function deedFaults(deed: Deed, scenario: Scenario, facts: Facts, path: Path): Fault[] {
  const phrases = Object.keys(scenario.phrases ?? {})
  const places = [
    'trainee',
    ...Object.keys(scenario.people ?? {}),
    ...Object.keys(scenario.equipment),
    ...Object.keys(scenario.zones ?? {}),
  ]
  const faults: Fault[] = []
  if (deed.item !== undefined) {
    const missing = unknownEntity(deed.item, scenario, [...path, 'item'])
    faults.push(...missing)
    if (missing.length === 0) faults.push(...controlFaults(deed, scenario, facts, path))
  }
  for (const key of ['phrase', 'say'] as const) {
    const phrase = deed[key]
    if (phrase !== undefined) faults.push(...unknown('phrase', phrase, phrases, [...path, key]))
  }
  for (const key of ['to', 'at', 'in', 'on'] as const) {
    const target = deed[key]
    if (typeof target !== 'string') continue
    const [name = ''] = target.split('.')
    faults.push(...unknown('place', name, places, [...path, key]))
  }
  return faults
}

/** A control that the thing has, set to a value that it takes. */
function controlFaults(deed: Deed, scenario: Scenario, facts: Facts, path: Path): Fault[] {
  const document = scenario.equipment[deed.item ?? '']
  const kind = document && facts.kinds.get(document.is)
  if (deed.do !== 'operate' || !document || !kind) return []
  const controls = kind.controls(propsOf(kind, document.with ?? {}, {}))
  const name = deed.control ?? ''
  const control = Object.hasOwn(controls, name) ? controls[name] : undefined
  if (!control) {
    const known = Object.keys(controls)
    return [
      {
        path: deed.control === undefined ? path : [...path, 'control'],
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

import { RESERVED_NAMES } from '../conditions/reserved.ts'
import type { Fault } from '../diagnostics.ts'
import type { Facts } from '../facts.ts'
import type { Scenario } from '../schema.ts'
import { deedFaults } from './deeds.ts'
import { reservedName } from './equipment.ts'
import { unknown } from './references.ts'
import { unknownEntity } from './unknown-entity.ts'

type Path = readonly (string | number)[]

/** Who is there, what they wear and carry, and whether what they plan can be done at all. */
export function checkPeople(scenario: Scenario, facts: Facts): Fault[] {
  const wearables = [...facts.kinds.values()].flatMap((kind) => kind.props.item?.values ?? [])
  const worn = [...wearables, ...Object.keys(scenario.equipment)]
  const dressed = (words: readonly string[] | undefined, path: Path): Fault[] =>
    (words ?? []).flatMap((word, i) => unknown('wearable', word, worn, [...path, i]))
  const faults = [
    ...dressed(scenario.start.wearing, ['start', 'wearing']),
    ...dressed(scenario.about?.protection, ['about', 'protection']),
  ]
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

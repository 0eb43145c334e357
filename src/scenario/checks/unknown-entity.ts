import { nearest } from '../../core/near.ts'
import type { Fault } from '../diagnostics.ts'
import type { Scenario } from '../schema.ts'

/** A name that is no equipment, with the nearest one that is. */
export function unknownEntity(
  id: string,
  scenario: Scenario,
  path: readonly (string | number)[],
): Fault[] {
  if (Object.hasOwn(scenario.equipment, id)) return []
  return [
    {
      path,
      code: 'unknown-equipment',
      message: `There is no equipment "${id}".`,
      suggestion: nearest(id, Object.keys(scenario.equipment)),
    },
  ]
}

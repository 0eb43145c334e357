import type { Catalogue } from '../../../engine/catalogue.ts'
import { actingOf } from '../../../engine/harm/surrounding.ts'
import { speedInSmoke } from '../../fire/smoke-speed.ts'

/** The thickest smoke around somebody's eyes sets their pace. */
export const pace: Catalogue['pace'] = (around, freely) =>
  actingOf(around, 'obscuring').reduce(
    (slowest, { surrounding }) =>
      Math.min(slowest, speedInSmoke(surrounding.extinctionPerMetre, freely)),
    freely,
  )

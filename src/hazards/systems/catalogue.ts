import type { HazardSystem } from '../../engine/harm/hazard.ts'
import type { MishapSystem } from '../../engine/harm/mishap.ts'
import { aloftHazards, aloftMishaps } from './aloft/aloft.ts'
import { levelHazards, levelMishaps } from './level.ts'

export { placeExposures } from './level.ts'

/** What turns dangers at a body into harm and near misses. */
export const hazardSystems: readonly HazardSystem[] = [...levelHazards, ...aloftHazards]

/** What turns mishaps of moving and working into harm. */
export const mishapSystems: readonly MishapSystem[] = [...levelMishaps, ...aloftMishaps]

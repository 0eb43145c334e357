import type { ExposureModel, HazardSystem } from '../../engine/harm/hazard.ts'
import type { MishapSystem } from '../../engine/harm/mishap.ts'
import { arcFlashSystem } from './arc-flash.ts'
import { hotSystem } from './hot.ts'
import { livePartSystem } from './live-part.ts'
import { nipSystem } from './nip.ts'
import { nioshExposure, oshaExposure } from './noise.ts'
import { storedEnergySystem } from './stored-energy.ts'
import { struckSystem } from './struck.ts'

/** What turns dangers at a body into harm and near misses, wherever people stand on one floor. */
export const levelHazards: readonly HazardSystem[] = [
  nipSystem,
  livePartSystem,
  arcFlashSystem,
  storedEnergySystem,
  hotSystem,
]

/** What turns mishaps of moving and working there into harm. */
export const levelMishaps: readonly MishapSystem[] = [struckSystem]

/** Doses that any place gives, and that add up over an attempt. */
export const placeExposures: readonly ExposureModel[] = [oshaExposure, nioshExposure]

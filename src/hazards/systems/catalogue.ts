import type { ExposureModel, HazardSystem } from '../../engine/harm/hazard.ts'
import type { MishapSystem } from '../../engine/harm/mishap.ts'
import { arcFlashSystem } from './arc-flash.ts'
import { fallSystem } from './fall.ts'
import { hotSystem } from './hot.ts'
import { ladderSystem } from './ladder.ts'
import { livePartSystem } from './live-part.ts'
import { nipSystem } from './nip.ts'
import { nioshExposure, oshaExposure } from './noise.ts'
import { storedEnergySystem } from './stored-energy.ts'
import { struckSystem } from './struck.ts'

/** What turns dangers at a body into harm and near misses. */
export const hazardSystems: readonly HazardSystem[] = [
  nipSystem,
  livePartSystem,
  arcFlashSystem,
  storedEnergySystem,
  hotSystem,
  ladderSystem,
]

/** What turns mishaps of moving and working into harm. */
export const mishapSystems: readonly MishapSystem[] = [fallSystem, struckSystem]

/** Doses that any place gives, and that add up over an attempt. */
export const placeExposures: readonly ExposureModel[] = [oshaExposure, nioshExposure]

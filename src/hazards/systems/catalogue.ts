import type { ExposureModel, HazardSystem } from '../../engine/hazard.ts'
import { hotSystem } from './hot.ts'
import { livePartSystem } from './live-part.ts'
import { nipSystem } from './nip.ts'
import { nioshExposure, oshaExposure } from './noise.ts'

/** What turns dangers at a body into harm and near misses. */
export const hazardSystems: readonly HazardSystem[] = [nipSystem, livePartSystem, hotSystem]

/** Doses that add up over an attempt. */
export const exposureModels: readonly ExposureModel[] = [oshaExposure, nioshExposure]

import type { ExposureModel, SurroundingSystem } from '../../../engine/harm/hazard.ts'
import type { MishapSystem } from '../../../engine/harm/mishap.ts'
import { openEdgeSystem } from '../aloft/fall.ts'
import { entangledSystem } from '../entangled.ts'
import { atmosphereSystem } from './atmosphere.ts'
import { fedExposure, narcosisExposure, toxicExposures } from './breath.ts'
import { burnExposure } from './burn.ts'
import { fallingSystem } from './falling.ts'
import { flashSystem } from './flash.ts'
import { hears } from './hearing.ts'
import { lashingSystem } from './lashing.ts'
import { liftingSystem } from './lifting.ts'
import { liveJetSystem } from './live-jet.ts'
import { muffles } from './muffling.ts'
import { pace } from './pace.ts'
import { slipSystem } from './slip.ts'
import { thrownOilSystem } from './thrown-oil.ts'

/**
 * What turns surroundings of a body into harm and near misses in the moment. Apart from the other
 * systems, because a job without anything that surrounds anybody need not fetch them.
 */
export const surroundingSystems: readonly SurroundingSystem[] = [
  fallingSystem,
  liveJetSystem,
  atmosphereSystem,
  openEdgeSystem,
  liftingSystem,
  slipSystem,
  thrownOilSystem,
  lashingSystem,
  entangledSystem,
]

/** What can befall everybody in a zone that has air of its own. */
export const surroundingMishaps: readonly MishapSystem[] = [flashSystem]

export { hears, muffles, pace }

/** Doses of heat and of air, which only surroundings of a body give; `SURROUNDING_DOSES` names them. */
export const surroundingExposures: readonly ExposureModel[] = [
  burnExposure,
  fedExposure,
  narcosisExposure,
  ...toxicExposures,
]

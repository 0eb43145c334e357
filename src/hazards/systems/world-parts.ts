import { KITS } from '../../scenario/kits.ts'
import { LIMIT_SETS } from '../../scenario/limit-sets.ts'
import { levelHazards, levelMishaps, placeExposures } from './level.ts'

/** What every job needs, before its kinds of equipment and physics are put to it. */
export const worldParts = {
  hazards: levelHazards,
  mishaps: levelMishaps,
  exposures: placeExposures,
  limits: LIMIT_SETS,
  kits: KITS,
}

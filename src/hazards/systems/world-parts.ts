import { KITS } from '../../scenario/kits.ts'
import { LIMIT_SETS } from '../../scenario/limit-sets.ts'
import { hazardSystems, mishapSystems, placeExposures } from './catalogue.ts'

/** What every job needs, before its kinds of equipment and physics are put to it. */
export const worldParts = {
  hazards: hazardSystems,
  mishaps: mishapSystems,
  exposures: placeExposures,
  limits: LIMIT_SETS,
  kits: KITS,
}

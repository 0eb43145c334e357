import { equipment } from '../equipment/catalogue.ts'
import { exposureModels, hazardSystems, surroundingSystems } from '../hazards/systems/catalogue.ts'
import { KITS } from '../scenario/kits.ts'
import { LIMIT_SETS } from '../scenario/limit-sets.ts'

/** Everything that ships, before physics is put to it. */
export const worldParts = {
  equipment,
  hazards: hazardSystems,
  surroundings: surroundingSystems,
  exposures: exposureModels,
  limits: LIMIT_SETS,
  kits: KITS,
}

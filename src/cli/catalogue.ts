import { createCatalogue } from '../engine/catalogue.ts'
import { createCannonBodies } from '../engine/physics/cannon-bodies.ts'
import { equipment } from '../equipment/catalogue.ts'
import { hazardSystems, mishapSystems, placeExposures } from '../hazards/systems/catalogue.ts'
import {
  hears,
  muffles,
  pace,
  surroundingExposures,
  surroundingSystems,
} from '../hazards/systems/surroundings.ts'
import { KITS } from '../scenario/kits.ts'
import { LIMIT_SETS } from '../scenario/limit-sets.ts'

/** Everything that ships, put together for the command line. */
export const catalogue = createCatalogue({
  equipment,
  hazards: hazardSystems,
  surroundings: surroundingSystems,
  mishaps: mishapSystems,
  exposures: [...placeExposures, ...surroundingExposures],
  limits: LIMIT_SETS,
  kits: KITS,
  bodies: createCannonBodies,
  hears,
  muffles,
  pace,
})

import { createCatalogue } from '../engine/catalogue.ts'
import { createCannonBodies } from '../engine/physics/cannon-bodies.ts'
import {
  hears,
  muffles,
  pace,
  surroundingExposures,
  surroundingMishaps,
  surroundingSystems,
} from '../hazards/systems/around/surroundings.ts'
import { hazardSystems, mishapSystems } from '../hazards/systems/catalogue.ts'
import { worldParts } from '../hazards/systems/world-parts.ts'
import { equipment } from './catalogue.ts'

/** Everything that ships, put together for whoever takes up any scenario or attempt. */
export const wholeCatalogue = createCatalogue({
  ...worldParts,
  hazards: hazardSystems,
  surroundings: surroundingSystems,
  mishaps: [...mishapSystems, ...surroundingMishaps],
  exposures: [...worldParts.exposures, ...surroundingExposures],
  equipment,
  bodies: createCannonBodies,
  hears,
  muffles,
  pace,
})

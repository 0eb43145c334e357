import { createCatalogue } from '../engine/catalogue.ts'
import { createCannonBodies } from '../engine/physics/cannon-bodies.ts'
import { equipment } from '../equipment/catalogue.ts'
import {
  hears,
  muffles,
  pace,
  surroundingExposures,
  surroundingSystems,
} from '../hazards/systems/surroundings.ts'
import { worldParts } from './world-parts.ts'

/** Everything that ships, for pages that take up any attempt, whoever brings it. Fetched with them. */
export const worldCatalogue = createCatalogue({
  ...worldParts,
  surroundings: surroundingSystems,
  exposures: [...worldParts.exposures, ...surroundingExposures],
  equipment,
  bodies: createCannonBodies,
  hears,
  muffles,
  pace,
})

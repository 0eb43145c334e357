import { createCatalogue } from '../engine/catalogue.ts'
import { createCannonBodies } from '../engine/physics/cannon-bodies.ts'
import { worldParts } from './world-parts.ts'

/** Everything that ships, put together for the pages that simulate. Fetched with them. */
export const worldCatalogue = createCatalogue({ ...worldParts, bodies: createCannonBodies })

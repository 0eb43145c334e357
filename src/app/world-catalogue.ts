import { createCatalogue } from '../engine/catalogue.ts'
import { equipment } from '../equipment/catalogue.ts'
import { exposureModels, hazardSystems } from '../hazards/systems/catalogue.ts'
import { KITS } from '../scenario/kits.ts'
import { LIMIT_SETS } from '../scenario/limit-sets.ts'

/** Everything that ships, put together for the pages that simulate. Fetched with them. */
export const worldCatalogue = createCatalogue({
  equipment,
  hazards: hazardSystems,
  exposures: exposureModels,
  limits: LIMIT_SETS,
  kits: KITS,
})

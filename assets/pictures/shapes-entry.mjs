// Builds what the kit does not bring from the shape of its kind, as play does. `shapes.mjs` bundles it.
import { createRun } from '../../src/engine/create.ts'
import { wholeCatalogue } from '../../src/equipment/whole-catalogue.ts'
import { viewFromShape } from '../../src/scene/shapes/shape-view.ts'

const MOST_VARIANTS = 500

/** The thing as it is at first, from the first variant that has it. */
export function shapeOf(scenario, id, workshop) {
  for (let seed = 1; seed <= MOST_VARIANTS; seed++) {
    const { world } = createRun(scenario, wholeCatalogue, { seed, purpose: 'practice' })
    const entity = world.entities.get(id)
    if (!entity) continue
    const { root, shadows } = viewFromShape(entity, workshop)
    // What hangs on a wall throws none on the floor.
    for (const shadow of shadows) shadow.visible = !(entity.place.at?.[1] > 0.05)
    return root
  }
  throw new Error(`shapeOf: no variant has ${id}.`)
}

import type { RecordedAction } from '../../engine/action.ts'
import { type Catalogue, createCatalogue } from '../../engine/catalogue.ts'
import type { Interface } from '../catalogue.ts'
import { worldParts } from '../world-parts.ts'

/**
 * The catalogue that an attempt needs. In text nothing is thrown, so text play does without the
 * physics library, unless something was thrown before the attempt came to be played as text.
 */
export async function catalogueFor(
  way: Interface,
  past: readonly RecordedAction[],
): Promise<Catalogue> {
  const thrown = past.some((action) => action.velocity !== undefined)
  if (way === 'text' && !thrown) return createCatalogue(worldParts)
  return (await import('../world-catalogue.ts')).worldCatalogue
}

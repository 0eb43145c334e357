import type { Attempt } from '../../engine/attempt/attempt.ts'
import type { CatalogueEntry } from '../catalogue.ts'

/** What an attempt says about the scenario that it was played on. */
export type PlayedScenario = Pick<Attempt['scenario'], 'id' | 'version' | 'sha256'>

/**
 * How that scenario stands to the one that ships under its id: the very same, another one of the same
 * version, one of another version, or nothing ships under that id.
 */
export type Shipped = 'same' | 'changed' | 'other-version' | 'none'

export function shippedAs(
  { id, version, sha256 }: PlayedScenario,
  ships: readonly Pick<CatalogueEntry, 'id' | 'version' | 'sha256'>[],
): Shipped {
  const here = ships.find((entry) => entry.id === id)
  if (!here) return 'none'
  if (here.sha256 === sha256) return 'same'
  return here.version === version ? 'changed' : 'other-version'
}

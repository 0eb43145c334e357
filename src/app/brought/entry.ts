import { sceneFiles } from '../../records/packages/job.ts'
import { summaryOf } from '../../scenario/summary.ts'
import type { Catalogue, CatalogueEntry } from '../catalogue.ts'
import type { BroughtRow } from '../storage/brought-row.ts'

/** What the library and the briefing show of a job from a file. Its texts are on this device already. */
export function entryOf(row: BroughtRow, catalogue: Catalogue): CatalogueEntry {
  return {
    ...summaryOf(row.scenario),
    id: row.job,
    sha256: row.sha256,
    files: { text: [], scene: sceneFiles(row.scenario.place.kit, catalogue.scenarios) },
    brought: row,
  }
}

import { summaryOf } from '../../scenario/summary.ts'
import type { Catalogue, CatalogueEntry, PackFile } from '../catalogue.ts'
import type { BroughtRow } from '../storage/shelves.ts'

/** What the library and the briefing show of a job from a file. Its texts are on this device already. */
export function entryOf(row: BroughtRow, catalogue: Catalogue): CatalogueEntry {
  return {
    ...summaryOf(row.scenario),
    id: row.job,
    sha256: row.sha256,
    files: { text: [], scene: sceneFiles(row.scenario.place.kit, catalogue) },
    brought: row,
  }
}

/** What the 3D interfaces need for a place: its own kit, and what they need for any. */
function sceneFiles(kit: string, { scenarios }: Catalogue): readonly PackFile[] {
  const shipped = new Map(
    scenarios.flatMap(({ files }) => files.scene.map((file) => [file.url, file] as const)),
  )
  const isOther = (url: string): boolean =>
    url.startsWith('kits/') && !url.startsWith(`kits/${kit}/`) && !url.startsWith('kits/people/')
  return [...shipped.values()].filter(({ url }) => !isOther(url))
}

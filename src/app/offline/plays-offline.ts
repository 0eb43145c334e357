import type { CatalogueEntry, Interface } from '../catalogue.ts'
import { shelves } from '../storage/current.ts'
import { keepsText } from './keep-text.ts'
import { packState } from './packs.ts'

/** Whether a job opens in this way with no network: all of it was made ready, or its text was kept. */
export async function playsOffline(entry: CatalogueEntry, way: Interface): Promise<boolean> {
  if (way === 'text' && (entry.brought || (await keepsText(entry)))) return true
  if ((await packState(entry)) !== 'ready') return false
  const pack = await (await shelves()).read('packs', entry.id)
  return way === 'text' || pack?.parts === 'all'
}

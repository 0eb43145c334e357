import type { CatalogueEntry, PackFile } from '../catalogue.ts'
import { shelves } from '../storage/current.ts'
import type { PackRow } from '../storage/shelves.ts'

export type Parts = PackRow['parts']

/** What stopped a pack from getting ready; each has a sentence of its own. */
export type PackFault = 'no-cache' | 'network' | 'damaged' | 'no-room'

const prefix = (scenario: string): string => `millwright-pack-${scenario}-`

/** A cache for each version, so that an older one serves until the newer one is whole. */
const cacheName = (scenario: string, sha256: string): string =>
  prefix(scenario) + sha256.slice(0, 16)

/** Any hash, for the length of a cache's name. */
const HASH = '0'.repeat(64)

/** What text play needs in one language. */
export const textFilesOf = ({ files }: CatalogueEntry, wanted: string): readonly PackFile[] =>
  files.text.filter(({ language = wanted }) => language === wanted)

export const filesOf = (
  entry: CatalogueEntry,
  parts: Parts,
  language: string,
): readonly PackFile[] =>
  parts === 'text' ? textFilesOf(entry, language) : [...entry.files.text, ...entry.files.scene]

export const bytesOf = (files: readonly PackFile[]): number =>
  files.reduce((sum, file) => sum + file.bytes, 0)

/** False on an address that is not secure, where browsers keep no cache. */
const canKeepPacks = (): boolean => 'caches' in globalThis

/**
 * Fetches every file of a job into a cache of its own, checks that each is whole, and notes the
 * pack as ready only then. Files already there and whole are not fetched again, so a broken
 * download goes on where it stopped.
 */
export async function makeReady(
  entry: CatalogueEntry,
  parts: Parts,
  language: string,
  progress: (share: number) => void,
): Promise<PackFault | null> {
  if (!canKeepPacks()) return 'no-cache'
  const cache = await caches.open(cacheName(entry.id, entry.sha256))
  const files = filesOf(entry, parts, language)
  let done = 0
  for (const file of files) {
    const there = await isWhole(await cache.match(file.url), file)
    const fault = there ? null : await fetchInto(cache, file)
    if (fault) return fault
    done += file.bytes
    progress(done / bytesOf(files))
  }
  const on = await shelves()
  const row: PackRow = { scenario: entry.id, sha256: entry.sha256, parts, bytes: bytesOf(files) }
  await on.write([{ put: 'packs', row }])
  await dropCaches(entry.id, cacheName(entry.id, entry.sha256))
  return null
}

async function fetchInto(cache: Cache, file: PackFile): Promise<PackFault | null> {
  let response: Response
  try {
    // `reload` passes by both the browser's cache and an older copy in the pack.
    response = await fetch(file.url, { cache: 'reload' })
  } catch {
    return 'network'
  }
  if (!response.ok) return 'network'
  if (!(await isWhole(response.clone(), file))) return 'damaged'
  try {
    await cache.put(file.url, response)
    return null
  } catch {
    return 'no-room'
  }
}

const isWhole = async (response: Response | undefined, file: PackFile): Promise<boolean> =>
  response !== undefined && (await response.blob()).size === file.bytes

const readyPack = async (scenario: string): Promise<PackRow | undefined> =>
  (await shelves()).read('packs', scenario)

/** Ready, ready in an older version, or not there. The cache is asked: a browser may clear it. */
export async function packState(entry: CatalogueEntry): Promise<'ready' | 'older' | 'absent'> {
  const row = await readyPack(entry.id)
  if (!row || !canKeepPacks() || !(await caches.has(cacheName(entry.id, row.sha256))))
    return 'absent'
  return row.sha256 === entry.sha256 ? 'ready' : 'older'
}

/** Makes room again. */
export async function dropPack(scenario: string): Promise<void> {
  if (canKeepPacks()) await dropCaches(scenario)
  const on = await shelves()
  await on.write([{ remove: 'packs', key: scenario }])
}

async function dropCaches(scenario: string, except?: string): Promise<void> {
  for (const name of await caches.keys()) {
    // By its length too: one job's name may begin with another's.
    const own =
      name.startsWith(prefix(scenario)) && name.length === cacheName(scenario, HASH).length
    if (own && name !== except) await caches.delete(name)
  }
}

import type { CatalogueEntry } from '../catalogue.ts'
import { packState, textFilesOf } from './packs.ts'

/** What the service worker looks into where the network fails; see `src/cli/build/offline.ts`. */
const SEEN = 'millwright-seen-'

let keeping = new AbortController()

/** Ends keeping that is under way: "make ready offline" fetches the same files and more. */
export function stopKeepingText(): void {
  keeping.abort()
  keeping = new AbortController()
}

/**
 * Keeps what text play of a job needs once its page was opened: words and pictures, no more than a
 * megabyte. Then it plays when the network goes, though nobody asked for that. Where the person wants
 * data saved, nothing is fetched by itself. What "make ready offline" keeps comes before it.
 */
export async function keepText(entry: CatalogueEntry, language: string): Promise<void> {
  const { id, sha256, files } = entry
  const { signal } = keeping
  if (!('caches' in globalThis) || savesData() || files.text.length === 0) return
  if ((await packState(entry)) === 'ready') return
  // Without it nobody would look into the cache.
  await navigator.serviceWorker?.ready
  const name = `${SEEN}${id}-${sha256.slice(0, 16)}`
  const cache = await caches.open(name)
  for (const { url } of textFilesOf(entry, language))
    if (!(await cache.match(url))) await cache.add(new Request(url, { signal }))
  for (const other of await caches.keys()) {
    const older = other.startsWith(`${SEEN}${id}-`) && other.length === name.length
    if (older && other !== name) await caches.delete(other)
  }
}

/**
 * Whether the text of a job was kept when its page was opened before, in whatever language: what is
 * written in its pictures may be English then.
 */
export async function keepsText({ id, sha256, files }: CatalogueEntry): Promise<boolean> {
  const name = `${SEEN}${id}-${sha256.slice(0, 16)}`
  if (!('caches' in globalThis) || !(await caches.has(name))) return false
  const cache = await caches.open(name)
  const needed = files.text.filter(({ language }) => language === undefined)
  const found = await Promise.all(needed.map(({ url }) => cache.match(url)))
  return found.every((each) => each !== undefined)
}

/** Asked for in the settings of some browsers; not in the types, as only some have it. */
const savesData = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData ===
  true

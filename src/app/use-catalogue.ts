import { useCallback, useEffect, useState } from 'react'
import { entryOf } from './brought/entry.ts'
import { type Catalogue, type CatalogueEntry, loadCatalogue } from './catalogue.ts'
import { isWholeSite } from './launch/whole-site.ts'
import { shelves } from './storage/current.ts'

export type CatalogueState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly again: () => void }
  | { readonly status: 'ready'; readonly catalogue: Catalogue; readonly reload: () => void }

/** What ships, and what people opened from files on this device; in a package the one job that it is of. */
async function allJobs(): Promise<Catalogue> {
  if (!isWholeSite()) return loadCatalogue()
  const [shipped, on] = await Promise.all([loadCatalogue(), shelves()])
  const brought = (await on.list('brought')).map((row) => entryOf(row, shipped))
  return { ...shipped, scenarios: [...shipped.scenarios, ...brought] }
}

/** The catalogue as a page sees it: on its way, there, or failed with a way to try again. */
export function useCatalogue(): CatalogueState {
  const [catalogue, setCatalogue] = useState<Catalogue>()
  const [failed, setFailed] = useState(false)
  const fetchIt = useCallback(() => {
    setFailed(false)
    allJobs().then(setCatalogue, () => setFailed(true))
  }, [])
  useEffect(fetchIt, [fetchIt])
  if (catalogue) return { status: 'ready', catalogue, reload: fetchIt }
  return failed ? { status: 'failed', again: fetchIt } : { status: 'loading' }
}

export const findJob = (catalogue: Catalogue, id: string): CatalogueEntry | undefined =>
  catalogue.scenarios.find((entry) => entry.id === id)

import { useCallback, useEffect, useState } from 'react'
import { type Catalogue, type CatalogueEntry, loadCatalogue } from './catalogue.ts'

export type CatalogueState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly again: () => void }
  | { readonly status: 'ready'; readonly catalogue: Catalogue }

/** The catalogue as a page sees it: on its way, there, or failed with a way to try again. */
export function useCatalogue(): CatalogueState {
  const [catalogue, setCatalogue] = useState<Catalogue>()
  const [failed, setFailed] = useState(false)
  const fetchIt = useCallback(() => {
    setFailed(false)
    loadCatalogue().then(setCatalogue, () => setFailed(true))
  }, [])
  useEffect(fetchIt, [fetchIt])
  if (catalogue) return { status: 'ready', catalogue }
  return failed ? { status: 'failed', again: fetchIt } : { status: 'loading' }
}

export const findJob = (catalogue: Catalogue, id: string): CatalogueEntry | undefined =>
  catalogue.scenarios.find((entry) => entry.id === id)

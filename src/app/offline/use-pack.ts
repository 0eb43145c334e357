import { useCallback, useEffect, useState } from 'react'
import type { CatalogueEntry } from '../catalogue.ts'
import { packState } from './packs.ts'

type Pack = 'ready' | 'older' | 'absent'

/** Whether a job is ready offline, and a way to look again. */
export function usePack(entry: CatalogueEntry): { readonly pack: Pack; readonly look: () => void } {
  const [pack, setPack] = useState<Pack>('absent')
  const look = useCallback(() => {
    void packState(entry).then(setPack)
  }, [entry])
  useEffect(look, [look])
  return { pack, look }
}

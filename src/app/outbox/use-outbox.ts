import { useEffect, useState } from 'react'
import type { ParcelRow } from '../storage/attempt-rows.ts'
import { shelves } from '../storage/current.ts'
import { listen, post, type SenderState } from './channel.ts'
import { findConnection } from './connection.ts'
import { listLeft, listParcels } from './parcels.ts'

interface OutboxNow {
  /** The latest first; undefined until they are read. */
  readonly parcels: readonly ParcelRow[] | undefined
  /** What a learning platform has not taken. */
  readonly left: readonly ParcelRow[]
  /** What the sending tab does; null where none has said anything. */
  readonly sender: SenderState | null
}

/** The outbox of this device, as it changes in whichever tab. */
export function useOutbox(): OutboxNow {
  const [parcels, setParcels] = useState<readonly ParcelRow[]>()
  const [left, setLeft] = useState<readonly ParcelRow[]>([])
  const [sender, setSender] = useState<SenderState | null>(null)
  useEffect(() => {
    let shown = true
    const read = async (): Promise<void> => {
      const on = await shelves()
      const [rows, launched] = await Promise.all([listParcels(on), listLeft(on)])
      if (!shown) return
      setParcels(rows.toReversed())
      setLeft(launched)
    }
    const stop = listen((message) => {
      if (message.about === 'state') {
        if (message.launch === undefined) setSender(message.state)
      } else if (message.about !== 'state?') void read()
    })
    void shelves().then(findConnection).then(read)
    post({ about: 'state?' })
    return () => {
      shown = false
      stop()
    }
  }, [])
  return { parcels, left, sender }
}

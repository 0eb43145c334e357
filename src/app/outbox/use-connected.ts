import { useEffect, useState } from 'react'
import { shelves } from '../storage/current.ts'
import { isConnected } from './is-connected.ts'

/** Whether records are sent from this device to a store; not, until that is known. */
export function useConnected(): boolean {
  const [connected, setConnected] = useState(false)
  useEffect(() => {
    let wanted = true
    void shelves()
      .then(isConnected)
      .then((found) => wanted && setConnected(found))
    return () => {
      wanted = false
    }
  }, [])
  return connected
}

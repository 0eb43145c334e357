import { useEffect, useState, useSyncExternalStore } from 'react'
import { Sign } from '../ui/note.tsx'
import { useWords } from '../words/use-words.ts'

const subscribe = (changed: () => void): (() => void) => {
  addEventListener('online', changed)
  addEventListener('offline', changed)
  return () => {
    removeEventListener('online', changed)
    removeEventListener('offline', changed)
  }
}

/** Whether the app itself opens without a network; jobs are made ready one by one. */
export function NetworkSign() {
  const { t } = useWords()
  const online = useSyncExternalStore(subscribe, () => navigator.onLine)
  const [ready, setReady] = useState(false)
  useEffect(() => {
    navigator.serviceWorker?.ready.then(() => setReady(true))
  }, [])
  if (!online) return <Sign icon="cloud-off">{t('network.off')}</Sign>
  return ready ? <Sign icon="circle-check">{t('network.ready')}</Sign> : null
}

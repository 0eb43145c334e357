import { useEffect, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { Sign } from '../ui/note.tsx'

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
  const { t } = useTranslation()
  const online = useSyncExternalStore(subscribe, () => navigator.onLine)
  const [ready, setReady] = useState(false)
  useEffect(() => {
    navigator.serviceWorker?.ready.then(() => setReady(true))
  }, [])
  if (!online) return <Sign icon="cloud-off">{t('network.off')}</Sign>
  return ready ? <Sign icon="circle-check">{t('network.ready')}</Sign> : null
}

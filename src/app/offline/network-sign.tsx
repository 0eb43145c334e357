import { useEffect, useState } from 'react'
import { Sign } from '../ui/note.tsx'
import { useWords } from '../words/use-words.ts'
import { useOnline } from './use-online.ts'

/** Whether the app itself opens without a network; jobs are made ready one by one. */
export function NetworkSign() {
  const { t } = useWords()
  const online = useOnline()
  const [ready, setReady] = useState(false)
  useEffect(() => {
    navigator.serviceWorker?.ready.then(() => setReady(true))
  }, [])
  if (!online) return <Sign icon="cloud-off">{t('network.off')}</Sign>
  return ready ? <Sign icon="circle-check">{t('network.ready')}</Sign> : null
}

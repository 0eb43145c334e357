import { useEffect, useState } from 'react'
import type { Older } from '../../records/retention/older.ts'
import { formatDay } from '../formats.ts'
import { shelves } from '../storage/current.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Tick } from '../ui/field.tsx'
import layout from '../ui/layout.module.css'
import { Note } from '../ui/note.tsx'
import { useWords } from '../words/use-words.ts'
import { eraseOld, findOld } from './erase-old.ts'

export interface ErasedCounts {
  readonly tries: number
  readonly pieces: number
  readonly credentials: number
}

interface EraseOldProps {
  /** Milliseconds since 1970. */
  readonly before: number
  readonly onClose: () => void
  readonly onErased: (counts: ErasedCounts) => void
}

/** Says what would go and what would stay, before anything does. */
export function EraseOld({ before, onClose, onErased }: EraseOldProps) {
  const { t, language } = useWords('old')
  const { t: words } = useWords()
  const [waiting, setWaiting] = useState<'kept' | 'erased'>('kept')
  const [old, setOld] = useState<Older>()
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    let wanted = true
    void shelves()
      .then((on) => findOld(on, before, waiting))
      .then((found) => wanted && setOld(found))
    return () => {
      wanted = false
    }
  }, [before, waiting])
  const erase = async () => {
    setBusy(true)
    const { attempts, pieces, credentials } = await eraseOld(await shelves(), before, waiting)
    onErased({
      tries: attempts.length,
      pieces: pieces.length,
      credentials: credentials.length,
    })
  }
  const goes =
    old && [old.attempts, old.parcels, old.pieces, old.credentials].some((ids) => ids.length > 0)
  return (
    <Dialog title={t('ask.title')} onClose={onClose}>
      <p>{t('ask.before', { date: formatDay(new Date(before).toISOString(), language) })}</p>
      <div aria-live="polite" aria-busy={!old} className={layout.stackTight}>
        {old && (
          <ul className={layout.bullets}>
            <li>{t('tries', { count: old.attempts.length })}</li>
            <li>{t('pieces', { count: old.pieces.length })}</li>
            <li>{t('credentials', { count: old.credentials.length })}</li>
          </ul>
        )}
        {old && old.unsent.length > 0 && (
          <Note meaning="warn" title={t('ask.unsent', { count: old.unsent.length })}>
            <p>{t(waiting === 'kept' ? 'ask.kept' : 'ask.lost')}</p>
            <Tick
              label={t('ask.also')}
              checked={waiting === 'erased'}
              onChange={(event) => setWaiting(event.currentTarget.checked ? 'erased' : 'kept')}
            />
          </Note>
        )}
      </div>
      <p>{t(goes || !old ? 'ask.text' : 'ask.nothing')}</p>
      <div className={layout.row}>
        {goes && (
          <Button look="main" icon="trash" onClick={busy ? undefined : () => void erase()}>
            {t('ask.go')}
          </Button>
        )}
        <Button look="glove" onClick={onClose}>
          {words('common.back')}
        </Button>
      </div>
    </Dialog>
  )
}

import { useState } from 'react'
import { momentBefore } from '../../records/retention/older.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import layout from '../ui/layout.module.css'
import { Note } from '../ui/note.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { useWords } from '../words/use-words.ts'
import { type ErasedCounts, EraseOld } from './erase-old-dialog.tsx'
import { StaffGate } from './staff-gate.tsx'
import './words.ts'

const MOST_DAYS = 3650
const USUAL_DAYS = '365'

/** For staff: takes what is older than so many days off a shared device, of everybody. */
export function OldSheet() {
  const { t } = useWords('old')
  return (
    <Sheet gap="wide" className={layout.section} aria-labelledby="old-title">
      <h2 id="old-title">{t('title')}</h2>
      <p>{t('text')}</p>
      <StaffGate>
        <Erasing />
      </StaffGate>
    </Sheet>
  )
}

function Erasing() {
  const { t } = useWords('old')
  const [typed, setTyped] = useState(USUAL_DAYS)
  const [fault, setFault] = useState<string>()
  const [before, setBefore] = useState<number>()
  const [erased, setErased] = useState<ErasedCounts>()
  const look = () => {
    const days = /^\d+$/.test(typed.trim()) ? Number(typed) : 0
    const fits = days >= 1 && days <= MOST_DAYS
    setErased(undefined)
    setFault(fits ? undefined : t('fault', { most: MOST_DAYS }))
    setBefore(fits ? momentBefore(Date.now(), days) : undefined)
  }
  return (
    <>
      <form
        className={layout.stackTight}
        onSubmit={(event) => {
          event.preventDefault()
          look()
        }}
      >
        <TextField
          label={t('days')}
          inputMode="numeric"
          maxLength={4}
          value={typed}
          fault={fault}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <div className={layout.row}>
          <Button type="submit" icon="search">
            {t('look')}
          </Button>
        </div>
      </form>
      <div role="status">
        {erased && (
          <Note meaning="safe" title={t('erased')}>
            <p>
              {t('tries', { count: erased.tries })} {t('pieces', { count: erased.pieces })}{' '}
              {t('credentials', { count: erased.credentials })}
            </p>
          </Note>
        )}
      </div>
      {before !== undefined && (
        <EraseOld
          before={before}
          onClose={() => setBefore(undefined)}
          onErased={(counts) => {
            setErased(counts)
            setBefore(undefined)
          }}
        />
      )}
    </>
  )
}

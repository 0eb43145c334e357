import { lazy, Suspense, useState } from 'react'
import { go } from '../../address.ts'
import { enterAs } from '../../learners/session.ts'
import type { LearnerRow } from '../../storage/shelves.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import layout from '../../ui/layout.module.css'
import { Sheet } from '../../ui/sheet.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './who.module.css'

// Nearly everybody knows their PIN: what staff do about the others comes by need.
const ForgottenPin = lazy(async () => ({
  default: (await import('../../old/forgotten-pin.tsx')).ForgottenPin,
}))

interface LearnerListProps {
  readonly learners: readonly LearnerRow[]
  readonly current: string | undefined
}

/** The names on this device as buttons; a name with a PIN asks for it. */
export function LearnerList({ learners, current }: LearnerListProps) {
  const { t } = useWords()
  const [asked, setAsked] = useState<LearnerRow>()
  const choose = async (row: LearnerRow) => {
    if (row.pin) return setAsked(row)
    if (await enterAs(row, '')) go('/')
  }
  return (
    <Sheet>
      <h2>{t('who.names')}</h2>
      <ul className={styles.names}>
        {learners.map((row) => (
          <li key={row.id}>
            <Button
              look="glove"
              wide="always"
              icon={row.pin ? 'lock' : 'user'}
              aria-pressed={row.id === current}
              onClick={() => void choose(row)}
            >
              <bdi>{row.name}</bdi>
            </Button>
          </li>
        ))}
      </ul>
      {asked && <AskPin row={asked} onClose={() => setAsked(undefined)} />}
    </Sheet>
  )
}

function AskPin({ row, onClose }: { readonly row: LearnerRow; readonly onClose: () => void }) {
  const { t } = useWords()
  const [pin, setPin] = useState('')
  const [fault, setFault] = useState<string>()
  const [forgotten, setForgotten] = useState(false)
  const tryIt = async () => {
    if (await enterAs(row, pin)) return go('/')
    setPin('')
    setFault(t('who.pin.wrong'))
  }
  return (
    <Dialog title={t('who.pin.title', { name: row.name })} onClose={onClose}>
      <form
        className={layout.stack}
        onSubmit={(event) => {
          event.preventDefault()
          void tryIt()
        }}
      >
        <TextField
          type="password"
          inputMode="numeric"
          autoComplete="off"
          label={t('who.pin.label')}
          fault={fault}
          value={pin}
          onChange={(event) => setPin(event.currentTarget.value)}
        />
        <div>
          <Button look="main" type="submit">
            {t('who.pin.go')}
          </Button>
        </div>
      </form>
      {forgotten ? (
        <Suspense fallback={<div aria-busy="true" />}>
          <ForgottenPin row={row} onIn={() => go('/')} />
        </Suspense>
      ) : (
        <div>
          <Button onClick={() => setForgotten(true)}>{t('who.pin.forgot')}</Button>
        </div>
      )}
    </Dialog>
  )
}

import { useState } from 'react'
import { enterAs, renewPin } from '../learners/session.ts'
import type { LearnerRow } from '../storage/shelves.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import layout from '../ui/layout.module.css'
import { useWords } from '../words/use-words.ts'
import { StaffForm } from './staff-form.tsx'
import './words.ts'

interface ForgottenProps {
  readonly row: LearnerRow
  readonly onIn: () => void
}

/**
 * Staff let in whoever forgot their PIN, with a new one. Only a passphrase that was there before the
 * PIN opens it: else any learner could make themselves staff and look at what another one did.
 */
export function ForgottenPin({ row, onIn }: ForgottenProps) {
  const { t } = useWords('old')
  const [staff, setStaff] = useState(false)
  const [pin, setPin] = useState('')
  const renew = async () => {
    const renewed = await renewPin(row, pin)
    if (await enterAs(renewed, pin)) onIn()
  }
  if (row.pin?.underStaff !== true) return <p>{t('forgotten.nobody')}</p>
  return staff ? (
    <Form onSubmit={() => void renew()}>
      <TextField
        type="password"
        inputMode="numeric"
        autoComplete="off"
        label={t('forgotten.pin', { name: row.name })}
        help={t('forgotten.help')}
        maxLength={32}
        value={pin}
        onChange={(event) => setPin(event.currentTarget.value)}
      />
      <div>
        <Button look="main" type="submit">
          {t('forgotten.go')}
        </Button>
      </div>
    </Form>
  ) : (
    <div className={layout.stackTight}>
      <p>{t('forgotten.staff')}</p>
      <StaffForm first={false} onIn={() => setStaff(true)} />
    </div>
  )
}

import { useState } from 'react'
import { newPassphraseFaults } from '../keys/new-passphrase.ts'
import { shelves } from '../storage/current.ts'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { PassphraseField } from '../ui/passphrase-field.tsx'
import { useWords } from '../words/use-words.ts'
import { isStaff, setStaff } from './staff.ts'

interface StaffFormProps {
  /** No passphrase of staff is set here yet: this form sets it. */
  readonly first: boolean
  readonly onIn: () => void
}

/** Where staff sign in with their passphrase, or set it. */
export function StaffForm({ first, onIn }: StaffFormProps) {
  const { t } = useWords('old')
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [fault, setFault] = useState<'short' | 'differs' | 'wrong' | 'set'>()
  const [busy, setBusy] = useState(false)
  const enter = async () => {
    if (busy) return
    const wrong = first ? newPassphraseFaults({ passphrase, again }) : {}
    setFault(wrong.passphrase ?? wrong.again)
    if (wrong.passphrase ?? wrong.again) return
    setBusy(true)
    const on = await shelves()
    const known = await (first ? setStaff(on, passphrase) : isStaff(on, passphrase))
    setBusy(false)
    if (known) onIn()
    else setFault(first ? 'set' : 'wrong')
  }
  const told = fault && t(`staff.fault.${fault}`)
  return (
    <Form onSubmit={() => void enter()}>
      <PassphraseField
        fresh={first}
        label={t('staff.passphrase')}
        help={first ? t('staff.passphraseHelp') : undefined}
        value={passphrase}
        fault={fault === 'differs' ? undefined : told}
        onType={setPassphrase}
      />
      {first && (
        <PassphraseField
          fresh
          label={t('staff.again')}
          value={again}
          fault={fault === 'differs' ? told : undefined}
          onType={setAgain}
        />
      )}
      <div>
        <Button type="submit" icon="lock" aria-disabled={busy}>
          {t(busy ? 'staff.busy' : first ? 'staff.set' : 'staff.enter')}
        </Button>
      </div>
    </Form>
  )
}

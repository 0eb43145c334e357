import { useState } from 'react'
import { SHORTEST_PASSPHRASE } from '../keys/vault.ts'
import { shelves } from '../storage/current.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
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
    if (first && passphrase.length < SHORTEST_PASSPHRASE) return setFault('short')
    if (first && again !== passphrase) return setFault('differs')
    setFault(undefined)
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
      <TextField
        type="password"
        autoComplete={first ? 'new-password' : 'off'}
        label={t('staff.passphrase')}
        help={first ? t('staff.passphraseHelp') : undefined}
        value={passphrase}
        fault={fault === 'differs' ? undefined : told}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
      {first && (
        <TextField
          type="password"
          autoComplete="new-password"
          label={t('staff.again')}
          value={again}
          fault={fault === 'differs' ? told : undefined}
          onChange={(event) => setAgain(event.currentTarget.value)}
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

import { useState } from 'react'
import { MOST_NAME, makeAssessor } from '../keys/assessor-key.ts'
import { openAssessor } from '../keys/assessor-session.ts'
import { newPassphraseFaults } from '../keys/new-passphrase.ts'
import { shelves } from '../storage/current.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import layout from '../ui/layout.module.css'
import { Note } from '../ui/note.tsx'
import { PassphraseField } from '../ui/passphrase-field.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { useWords } from '../words/use-words.ts'

const nothing = { name: '', passphrase: '', again: '' }
type Typed = typeof nothing
type Faults = { readonly [F in keyof Typed]?: 'name' | 'short' | 'differs' }

function faultsOf(typed: Typed): Faults {
  const length = typed.name.trim().length
  return {
    ...(length === 0 || length > MOST_NAME ? { name: 'name' } : {}),
    ...newPassphraseFaults(typed),
  }
}

/** Makes an assessor's key on this device, and opens it for whoever has just made it. */
export function MakeKey({ onMade }: { readonly onMade: () => Promise<void> }) {
  const { t } = useWords('assessor')
  const [typed, setTyped] = useState(nothing)
  const [faults, setFaults] = useState<Faults>({})
  const [busy, setBusy] = useState(false)
  const [made, setMade] = useState<string>()
  const make = async () => {
    const wrong = faultsOf(typed)
    setFaults(wrong)
    setMade(undefined)
    if (Object.keys(wrong).length > 0 || busy) return
    setBusy(true)
    const row = await makeAssessor(await shelves(), typed.name, typed.passphrase)
    if (row && (await openAssessor(row, typed.passphrase))) {
      await onMade()
      setTyped(nothing)
      setMade(row.holder)
    }
    setBusy(false)
  }
  const field = (name: keyof Typed) => ({
    value: typed[name],
    onType: (value: string) => setTyped((before) => ({ ...before, [name]: value })),
    fault: faults[name] && t(`make.fault.${faults[name]}`),
  })
  const name = field('name')
  return (
    <Sheet className={layout.narrow} aria-labelledby="make-key">
      <h2 id="make-key">{t('make.title')}</h2>
      <p>{t('make.text')}</p>
      <Form onSubmit={() => void make()}>
        <TextField
          label={t('make.name')}
          help={t('make.nameHelp')}
          fault={name.fault}
          autoComplete="name"
          value={name.value}
          onChange={(event) => name.onType(event.currentTarget.value)}
        />
        <PassphraseField
          {...field('passphrase')}
          fresh
          label={t('make.passphrase')}
          help={t('make.passphraseHelp')}
        />
        <PassphraseField {...field('again')} fresh label={t('make.again')} />
        <div>
          <Button look="glove" type="submit" icon="fingerprint" aria-disabled={busy}>
            {t(busy ? 'make.busy' : 'make.go')}
          </Button>
        </div>
        <div role="status">
          {made !== undefined && <Note title={t('make.made', { name: made })} />}
        </div>
      </Form>
    </Sheet>
  )
}

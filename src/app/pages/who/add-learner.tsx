import { useState } from 'react'
import { go } from '../../address.ts'
import { longestName, tidyName } from '../../learners/class-list.ts'
import { canKeepPin } from '../../learners/pin.ts'
import { addLearner, enterAs } from '../../learners/session.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import layout from '../../ui/layout.module.css'
import { Sheet } from '../../ui/sheet.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './who.module.css'

/** A new code or nickname, with a PIN if wanted. */
export function AddLearner({ onAdded }: { readonly onAdded: () => void }) {
  const { t } = useWords()
  const [name, setName] = useState('')
  const [pin, setPin] = useState('')
  const [fault, setFault] = useState<string>()
  const add = async () => {
    if (tidyName(name) === '') return setFault(t('who.add.empty'))
    const row = await addLearner(name, pin)
    if (!row) return setFault(t('who.add.taken'))
    onAdded()
    if (await enterAs(row, pin)) go('/')
  }
  return (
    <Sheet>
      <h2>{t('who.add.title')}</h2>
      <form
        className={layout.stack}
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <div className={styles.two}>
          <TextField
            label={t('who.add.name')}
            help={t('who.add.help')}
            fault={fault}
            value={name}
            maxLength={longestName}
            autoComplete="off"
            onChange={(event) => {
              setName(event.currentTarget.value)
              setFault(undefined)
            }}
          />
          {canKeepPin() && (
            <TextField
              type="password"
              inputMode="numeric"
              label={t('who.add.pin')}
              help={t('who.add.pinHelp')}
              value={pin}
              maxLength={32}
              autoComplete="off"
              onChange={(event) => setPin(event.currentTarget.value)}
            />
          )}
        </div>
        <p className={layout.soft}>{t(canKeepPin() ? 'who.add.pinLimits' : 'who.add.noPin')}</p>
        <div>
          <Button look="glove" icon="user-plus" type="submit">
            {t('who.add.go')}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}

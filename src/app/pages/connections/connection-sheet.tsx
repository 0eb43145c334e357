import { useState } from 'react'
import { disconnect, lock, unlock, useConnection } from '../../outbox/connection.ts'
import { shelves } from '../../storage/current.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import layout from '../../ui/layout.module.css'
import { PassphraseField } from '../../ui/passphrase-field.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { useWords } from '../../words/use-words.ts'

/** How the connection of this device stands: open, locked, or without its keys. */
export function ConnectionSheet() {
  const { t } = useWords('outbox')
  const state = useConnection((now) => now.state)
  if (state.is === 'none') return null
  const { endpoint } = state.is === 'open' ? state.connection : state
  const help = state.is === 'open' ? 'connection.open' : (`connection.${state.is}Help` as const)
  const stop = (
    <Button icon="x" onClick={() => void shelves().then(disconnect)}>
      {t('connection.stop')}
    </Button>
  )
  return (
    <Sheet aria-labelledby="connection">
      <h2 id="connection">
        {t(state.is === 'open' ? 'connection.openTitle' : `connection.${state.is}`)}
      </h2>
      <p>
        {t(help)} <bdi>{endpoint}</bdi>
      </p>
      {state.is === 'open' && (
        <p>{t(state.sealed ? 'connection.openSealed' : 'connection.openSession')}</p>
      )}
      {state.is === 'sealed' && <Unlock />}
      <div className={layout.row}>
        {state.is === 'open' && (
          <Button icon="lock" onClick={() => void shelves().then(lock)}>
            {t('connection.lock')}
          </Button>
        )}
        {stop}
      </div>
      <p className={layout.small}>{t('connection.stopHelp')}</p>
    </Sheet>
  )
}

function Unlock() {
  const { t } = useWords('outbox')
  const [passphrase, setPassphrase] = useState('')
  const [wrong, setWrong] = useState(false)
  const open = async () => {
    setWrong(!(await unlock(await shelves(), passphrase)))
  }
  return (
    <Form onSubmit={() => void open()}>
      <PassphraseField
        label={t('connection.passphrase')}
        fault={wrong ? t('connection.wrong') : undefined}
        value={passphrase}
        onType={setPassphrase}
      />
      <div>
        <Button look="main" icon="lock" type="submit">
          {t('connection.unlock')}
        </Button>
      </div>
    </Form>
  )
}

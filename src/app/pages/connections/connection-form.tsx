import { useState } from 'react'
import { SHORTEST_PASSPHRASE } from '../../keys/vault.ts'
import { usualLine } from '../../outbox/ask-store.ts'
import { connect, useConnection } from '../../outbox/connection.ts'
import { type EndpointFault, readEndpoint } from '../../outbox/endpoint.ts'
import { type Finding, testConnection } from '../../outbox/test-connection.ts'
import { shelves } from '../../storage/current.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import layout from '../../ui/layout.module.css'
import { PassphraseField } from '../../ui/passphrase-field.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { useWords } from '../../words/use-words.ts'
import { FindingNote } from './finding-note.tsx'

const nothing = { endpoint: '', key: '', secret: '', passphrase: '' }
type Typed = typeof nothing
type Faults = { readonly [F in keyof Typed]?: EndpointFault | 'key' | 'secret' | 'short' }

function faultsOf({ endpoint, key, secret, passphrase }: Typed): Faults {
  const { fault } = readEndpoint(endpoint, location.origin)
  return {
    ...(fault ? { endpoint: fault } : {}),
    ...(key.trim() === '' ? { key: 'key' } : {}),
    ...(secret.trim() === '' ? { secret: 'secret' } : {}),
    ...(passphrase !== '' && passphrase.length < SHORTEST_PASSPHRASE
      ? { passphrase: 'short' }
      : {}),
  }
}

const draftOf = ({ endpoint, key, secret }: Typed) => ({
  endpoint: readEndpoint(endpoint, location.origin).endpoint ?? '',
  key: key.trim(),
  secret: secret.trim(),
})

/** The address and the keys of a store; what is typed here is nowhere else until it is saved. */
export function ConnectionForm() {
  const { t } = useWords('outbox')
  const set = useConnection(({ state }) => state.is !== 'none')
  const [typed, setTyped] = useState(nothing)
  const [faults, setFaults] = useState<Faults>({})
  const [busy, setBusy] = useState<'test' | 'save' | null>(null)
  const [found, setFound] = useState<{ readonly finding: Finding; readonly saved: boolean }>()
  const go = async (what: 'test' | 'save') => {
    const wrong = faultsOf(typed)
    setFaults(wrong)
    setFound(undefined)
    if (Object.keys(wrong).length > 0 || busy) return
    setBusy(what)
    const draft = draftOf(typed)
    const finding = await testConnection(draft, usualLine)
    if (what === 'save') {
      const version = finding.is === 'works' ? finding.version : '1.0.3'
      await connect(await shelves(), { ...draft, version }, typed.passphrase)
      setTyped(nothing)
    }
    setFound({ finding, saved: what === 'save' })
    setBusy(null)
  }
  const secretField = (name: keyof Typed) => ({
    value: typed[name],
    onType: (value: string) => setTyped((before) => ({ ...before, [name]: value })),
    fault: faults[name] && t(`connection.fault.${faults[name]}`),
  })
  const field = (name: keyof Typed) => {
    const { onType, ...rest } = secretField(name)
    return {
      ...rest,
      autoComplete: 'off',
      onChange: (event: { readonly currentTarget: HTMLInputElement }) =>
        onType(event.currentTarget.value),
    }
  }
  return (
    <Sheet className={layout.narrow} aria-labelledby="set-connection">
      <h2 id="set-connection">{t(set ? 'connection.change' : 'connection.set')}</h2>
      <Form onSubmit={() => void go('save')}>
        <TextField
          {...field('endpoint')}
          type="url"
          dir="ltr"
          label={t('connection.endpoint')}
          help={t('connection.endpointHelp')}
        />
        <TextField {...field('key')} dir="ltr" label={t('connection.key')} />
        <TextField
          {...field('secret')}
          type="password"
          dir="ltr"
          label={t('connection.secret')}
          help={t('connection.secretHelp')}
        />
        <PassphraseField
          {...secretField('passphrase')}
          fresh
          label={t('connection.passphrase')}
          help={t('connection.passphraseHelp')}
        />
        <div className={layout.row}>
          <Button look="main" type="submit" aria-disabled={busy !== null}>
            {t(busy === 'save' ? 'connection.saving' : 'connection.save')}
          </Button>
          <Button look="glove" aria-disabled={busy !== null} onClick={() => void go('test')}>
            {t(busy === 'test' ? 'connection.testing' : 'connection.test')}
          </Button>
        </div>
        <div role="status">{found && <FindingNote {...found} />}</div>
      </Form>
    </Sheet>
  )
}

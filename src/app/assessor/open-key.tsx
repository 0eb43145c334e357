import { useState } from 'react'
import { Link } from 'wouter'
import { closeAssessor, openAssessor, useAssessor } from '../keys/assessor-session.ts'
import type { AssessorKeyRow } from '../storage/shelves.ts'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import layout from '../ui/layout.module.css'
import { Note } from '../ui/note.tsx'
import { PassphraseField } from '../ui/passphrase-field.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { useWords } from '../words/use-words.ts'
import './words.ts'

/** Who can sign in this tab: an assessor opens their key here, wherever something is to be signed. */
export function OpenKey({ assessors }: { readonly assessors: readonly AssessorKeyRow[] }) {
  const { t } = useWords('assessor')
  const open = useAssessor((state) => state.open)
  return (
    <Sheet className={layout.narrow} aria-labelledby="open-key">
      <h2 id="open-key">{t(open ? 'open.opened' : 'open.title')}</h2>
      <div role="status">
        {open && (
          <Note icon="fingerprint" title={t('open.is', { name: open.holder })}>
            <p>{t('open.isHelp')}</p>
            <p>
              <Button icon="lock" onClick={closeAssessor}>
                {t('open.close')}
              </Button>
            </p>
          </Note>
        )}
      </div>
      {!open && assessors.length > 0 && <OpenForm assessors={assessors} />}
      {!open && assessors.length === 0 && (
        <p>
          {t('list.none')}{' '}
          <Link href="/assessor" className={layout.touch}>
            {t('make.title')}
          </Link>
        </p>
      )}
    </Sheet>
  )
}

function OpenForm({ assessors }: { readonly assessors: readonly AssessorKeyRow[] }) {
  const { t } = useWords('assessor')
  const [chosen, setChosen] = useState(assessors[0]?.name)
  const [passphrase, setPassphrase] = useState('')
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState(false)
  const row = assessors.find(({ name }) => name === chosen) ?? assessors[0]
  const open = async () => {
    if (!row || busy) return
    setBusy(true)
    setWrong(!(await openAssessor(row, passphrase)))
    setBusy(false)
  }
  return (
    <Form onSubmit={() => void open()}>
      <Select
        label={t('open.who')}
        options={assessors.map(({ name, holder }) => ({ value: name, label: holder }))}
        value={row?.name}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      <PassphraseField
        label={t('open.passphrase')}
        fault={wrong ? t('open.wrong') : undefined}
        value={passphrase}
        onType={setPassphrase}
      />
      <div>
        <Button look="main" type="submit" aria-disabled={busy}>
          {t(busy ? 'open.busy' : 'open.go')}
        </Button>
      </div>
    </Form>
  )
}

import { useState } from 'react'
import { bringBackup } from '../keys/assessor-key.ts'
import { shelves } from '../storage/current.ts'
import { Button } from '../ui/button.tsx'
import { FileButton } from '../ui/file-button.tsx'
import { Form } from '../ui/form.tsx'
import layout from '../ui/layout.module.css'
import { Note } from '../ui/note.tsx'
import { PassphraseField } from '../ui/passphrase-field.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { useWords } from '../words/use-words.ts'

/** A backup holds one key; a larger file is none. */
const MOST_BYTES = 100_000

const answers = {
  kept: 'bring.kept',
  'no-backup': 'bring.no-backup',
  passphrase: 'bring.wrongPassphrase',
} as const

/** Puts the backup of a key on this device. */
export function BringKey({ onBrought }: { readonly onBrought: () => Promise<void> }) {
  const { t } = useWords('assessor')
  const [file, setFile] = useState<File>()
  const [passphrase, setPassphrase] = useState('')
  const [answer, setAnswer] = useState<keyof typeof answers>()
  const bring = async () => {
    if (!file) return
    const text = file.size > MOST_BYTES ? '' : await file.text()
    const found = await bringBackup(await shelves(), text, passphrase)
    if (found === 'kept') {
      setPassphrase('')
      setFile(undefined)
      await onBrought()
    }
    setAnswer(found)
  }
  return (
    <Sheet className={layout.narrow} aria-labelledby="bring-key">
      <h2 id="bring-key">{t('bring.title')}</h2>
      <p>{t('bring.text')}</p>
      <Form onSubmit={() => void bring()}>
        <div className={layout.row}>
          <FileButton
            accept=".json,application/json"
            onFiles={([chosen]) => {
              setFile(chosen)
              setAnswer(undefined)
            }}
          >
            {t('bring.file')}
          </FileButton>
          {file && <span>{t('bring.chosen', { name: file.name })}</span>}
        </div>
        <PassphraseField label={t('bring.passphrase')} value={passphrase} onType={setPassphrase} />
        <div>
          <Button type="submit" unavailable={file ? undefined : t('bring.none')}>
            {t('bring.go')}
          </Button>
        </div>
        <div role="status">{answer && <Note title={t(answers[answer])} />}</div>
      </Form>
    </Sheet>
  )
}

import { useState } from 'react'
import layout from '../../ui/layout.module.css'
import { Note } from '../../ui/note.tsx'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words/use-words.ts'
import '../words.ts'
import type { Finding } from './check-file.ts'
import { DropFile } from './drop-file.tsx'
import { FindingSheet } from './finding-sheet.tsx'
import styles from './verify.module.css'

interface CheckedFile {
  readonly name: string
  readonly number: number
  readonly finding: Finding
}

/** More than any attempt of ours; a larger file is not even opened. */
const MOST_BYTES = 30 * 1024 * 1024

/** Whether a result is whole, unchanged, and really follows from what the person did. */
export function VerifyPage() {
  const { t } = useWords('debriefing')
  const [checked, setChecked] = useState<readonly CheckedFile[]>([])
  const [busy, setBusy] = useState(false)
  const check = async (file: File) => {
    setBusy(true)
    // The checks bring the scenario format with them: they are fetched when a file comes.
    const finding = await read(file)
    setChecked((before) => [{ name: file.name, number: before.length, finding }, ...before])
    setBusy(false)
  }
  return (
    <Page title={t('verify.title')} lead={t('verify.lead')}>
      <div className={layout.stackWide}>
        <DropFile busy={busy} onFile={(file) => void check(file)} />
        <div role="status">{busy && <Note title={t('verify.busy')} />}</div>
        <div className={styles.findings}>
          {checked.map(({ name, number, finding }) => (
            <FindingSheet key={number} name={name} finding={finding} />
          ))}
        </div>
      </div>
    </Page>
  )
}

async function read(file: File): Promise<Finding> {
  if (file.size > MOST_BYTES)
    return { status: 'unreadable', faults: [`${file.size} > ${MOST_BYTES} bytes`] }
  const [text, { checkFile }] = await Promise.all([file.text(), import('./check-file.ts')])
  return checkFile(text)
}

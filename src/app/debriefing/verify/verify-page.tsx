import { useState } from 'react'
import { Link } from 'wouter'
import layout from '../../ui/layout.module.css'
import { Note } from '../../ui/note.tsx'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words/use-words.ts'
import '../words.ts'
import type { Finding } from './check-file.ts'
import { DropFile } from './drop-file.tsx'
import { FindingSheet } from './finding-sheet.tsx'
import { readFinding } from './read-finding.ts'
import styles from './verify.module.css'

interface CheckedFile {
  readonly name: string
  readonly number: number
  readonly finding: Finding
}

/** Whether a result is whole, unchanged, and really follows from what the person did. */
export function VerifyPage() {
  const { t } = useWords('debriefing')
  const [checked, setChecked] = useState<readonly CheckedFile[]>([])
  const [busy, setBusy] = useState(false)
  const check = async (file: File) => {
    setBusy(true)
    const finding = await readFinding(file)
    setChecked((before) => [{ name: file.name, number: before.length, finding }, ...before])
    setBusy(false)
  }
  return (
    <Page title={t('verify.title')} lead={t('verify.lead')}>
      <div className={layout.stackWide}>
        <DropFile busy={busy} onFile={(file) => void check(file)} />
        <p>
          {t('verify.job')}{' '}
          <Link href="/open" className={layout.touch}>
            {t('verify.open')}
          </Link>
        </p>
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

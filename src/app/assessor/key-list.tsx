import { useState } from 'react'
import { keyCard } from '../../records/credentials/known-keys.ts'
import { formatDate } from '../formats.ts'
import { assessorId, backupOf, removeAssessor } from '../keys/assessor-key.ts'
import { closeAssessor, useAssessor } from '../keys/assessor-session.ts'
import { saveFile } from '../save-file.ts'
import { shelves } from '../storage/current.ts'
import type { AssessorKeyRow } from '../storage/shelves.ts'
import { Button } from '../ui/button.tsx'
import layout from '../ui/layout.module.css'
import { Rows, Sheet } from '../ui/sheet.tsx'
import { SureDialog } from '../ui/sure-dialog.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './assessor.module.css'

interface KeyListProps {
  readonly assessors: readonly AssessorKeyRow[]
  readonly onChange: () => Promise<void>
}

/** The keys on this device: to keep a copy of, and to remove. */
export function KeyList({ assessors, onChange }: KeyListProps) {
  const { t, language } = useWords('assessor')
  const [asked, setAsked] = useState<AssessorKeyRow>()
  const remove = async (row: AssessorKeyRow) => {
    await removeAssessor(await shelves(), row)
    if (useAssessor.getState().open?.id === assessorId(row)) closeAssessor()
    setAsked(undefined)
    await onChange()
  }
  return (
    <Sheet className={layout.narrow} aria-labelledby="keys">
      <h2 id="keys">{t('list.title')}</h2>
      <Rows>
        {assessors.map((row) => (
          <li key={row.name} className={layout.stack}>
            <div>
              <strong>
                <bdi>{row.holder}</bdi>
              </strong>
              <div className={`${layout.small} ${layout.soft}`}>
                {t('list.made', { when: formatDate(row.madeAt, language) })}{' '}
                <bdi dir="ltr" className={styles.key}>
                  {assessorId(row)}
                </bdi>
              </div>
            </div>
            <div className={layout.row}>
              <Button
                icon="download"
                aria-label={`${t('list.backup')}: ${row.holder}`}
                onClick={() => saveFile(backupName(row), backupOf(row), 'application/json')}
              >
                {t('list.backup')}
              </Button>
              <Button
                icon="share"
                aria-label={`${t('list.public')}: ${row.holder}`}
                onClick={() =>
                  saveFile(
                    `public-key-${assessorId(row).slice(0, 8)}.json`,
                    keyCard(row.holder, row.publicJwk),
                    'application/json',
                  )
                }
              >
                {t('list.public')}
              </Button>
              <Button
                icon="trash"
                aria-label={`${t('list.remove')}: ${row.holder}`}
                onClick={() => setAsked(row)}
              >
                {t('list.remove')}
              </Button>
            </div>
          </li>
        ))}
      </Rows>
      {asked && (
        <SureDialog
          title={t('list.sure', { name: asked.holder })}
          text={t('list.sureText')}
          go={t('list.sureGo')}
          onGo={() => void remove(asked)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Sheet>
  )
}

const backupName = (row: AssessorKeyRow): string =>
  `assessor-key-${assessorId(row).slice(0, 8)}.json`

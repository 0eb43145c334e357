import { ServerWords } from '../../outbox/outbox-note.tsx'
import type { Finding } from '../../outbox/test-connection.ts'
import { Note } from '../../ui/note.tsx'
import { useWords } from '../../words/use-words.ts'

interface FindingNoteProps {
  readonly finding: Finding
  /** The connection was saved all the same. */
  readonly saved: boolean
}

/** What a test of the connection found, in the store's own words where it said something. */
export function FindingNote({ finding, saved }: FindingNoteProps) {
  const { t } = useWords('outbox')
  const { is } = finding
  const before = saved ? `${t('connection.saved')} ` : ''
  const title = `${before}${t(`connection.finding.${is}`)}`
  if (is === 'works')
    return (
      <Note meaning="safe" title={title}>
        <p>{t('connection.finding.worksHelp', { version: finding.version })}</p>
      </Note>
    )
  return (
    <Note meaning={is === 'silent' ? 'plain' : 'harm'} title={title}>
      <p>
        {t(`connection.finding.${is}Help`)}{' '}
        {'words' in finding && <ServerWords words={finding.words} />}
      </p>
    </Note>
  )
}

import type { CredentialFinding } from '../../records/credentials/check-credential.ts'
import layout from '../ui/layout.module.css'
import { Note } from '../ui/note.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './certificate.module.css'
import type { OnPaper } from './paper.ts'

interface PaperNoteProps {
  readonly paper: OnPaper
  /** The credential that was brought last; undefined while there is none. */
  readonly brought: CredentialFinding | undefined
}

/** What the code of a certificate on paper says, held against the credential that was brought. */
export function PaperNote({ paper, brought }: PaperNoteProps) {
  const { t } = useWords('credentials')
  const same = brought?.holds && brought.id === paper.id && brought.hash === paper.hash
  const state = brought === undefined ? '' : same ? 'Same' : 'Other'
  return (
    <Note
      meaning={state === '' ? 'plain' : same ? 'safe' : 'harm'}
      icon="certificate"
      title={t(`check.paper${state}`)}
      live
    >
      <p>{t(`check.paper${state}Text`)}</p>
      <p className={layout.small}>
        <bdi dir="ltr" className={styles.code}>
          {paper.id}
        </bdi>
        <br />
        <bdi dir="ltr" className={styles.code}>
          {paper.hash}
        </bdi>
      </p>
    </Note>
  )
}

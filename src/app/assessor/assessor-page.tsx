import { hasKeys } from '../keys/assessor-key.ts'
import { ButtonLink } from '../ui/button.tsx'
import layout from '../ui/layout.module.css'
import { Note } from '../ui/note.tsx'
import { Page } from '../ui/page.tsx'
import { useWords } from '../words/use-words.ts'
import { BringKey } from './bring-key.tsx'
import { KeyList } from './key-list.tsx'
import { MakeKey } from './make-key.tsx'
import { OpenKey } from './open-key.tsx'
import { useAssessors } from './use-assessors.ts'
import './words.ts'

/** For assessors: their keys on this device, and who can sign in this tab. */
export function AssessorPage() {
  const { t } = useWords('assessor')
  const { t: words } = useWords()
  const { assessors = [], again } = useAssessors()
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      back={{ to: '/records', label: words('records.title') }}
    >
      {hasKeys() ? (
        <div className={layout.stackWide}>
          <p className={layout.row}>
            <ButtonLink icon="users" to="/assessor/session">
              {t('session')}
            </ButtonLink>
            <ButtonLink icon="clipboard-check" to="/mark">
              {t('mark')}
            </ButtonLink>
            <ButtonLink icon="certificate" to="/assessor/credentials">
              {t('credentials')}
            </ButtonLink>
          </p>
          {assessors.length > 0 && <OpenKey assessors={assessors} />}
          <MakeKey onMade={again} />
          {assessors.length > 0 && <KeyList assessors={assessors} onChange={again} />}
          <BringKey onBrought={again} />
        </div>
      ) : (
        <Note title={t('noKeys')} />
      )}
    </Page>
  )
}

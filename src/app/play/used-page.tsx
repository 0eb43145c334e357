import { useParams } from 'wouter'
import { ButtonLink } from '../ui/button.tsx'
import { Note } from '../ui/note.tsx'
import { Page } from '../ui/page.tsx'
import { useWords } from '../words/use-words.ts'
import '../assessor/session/words.ts'

/** The one-time code of a link has begun another attempt on this device. */
export function UsedPage() {
  const { id: job } = useParams<{ id: string }>()
  const { t } = useWords('session')
  return (
    <Page title={t('title')}>
      <Note title={t('learner.used')}>
        <p>
          <ButtonLink to={`/job/${job}`}>{t('learner.toJob')}</ButtonLink>
        </p>
      </Note>
    </Page>
  )
}

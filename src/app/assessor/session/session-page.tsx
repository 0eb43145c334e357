import { useAssessor } from '../../keys/assessor-session.ts'
import layout from '../../ui/layout.module.css'
import { Note } from '../../ui/note.tsx'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words/use-words.ts'
import { OpenKey } from '../open-key.tsx'
import { useAssessors } from '../use-assessors.ts'
import { GiveCode } from './give-code.tsx'
import { SignEnd } from './sign-end.tsx'
import './words.ts'

/** A supervised session: the assessor gives a code before the attempt, and signs its end after. */
export function SessionPage() {
  const { t } = useWords('session')
  const { assessors } = useAssessors()
  const open = useAssessor((state) => state.open)
  return (
    <Page title={t('title')} lead={t('lead')} back={{ to: '/assessor', label: t('back') }}>
      <div className={layout.stackWide}>
        {assessors && <OpenKey assessors={assessors} />}
        {open && <GiveCode key={open.id} assessor={open} />}
        {open && <SignEnd assessor={open} />}
        <Note title={t('limits.title')}>
          <p>{t('limits.text')}</p>
        </Note>
      </div>
    </Page>
  )
}

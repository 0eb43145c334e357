import type { CompetencyResult } from '../../../assessment/result.ts'
import { partOfJob } from '../../../records/part-of-job.ts'
import layout from '../../ui/layout.module.css'
import { Sign } from '../../ui/note.tsx'
import { Rows, Sheet } from '../../ui/sheet.tsx'
import { useWords } from '../../words/use-words.ts'
import type { Knowledge } from '../story/questions.ts'
import type { Story } from '../story/story.ts'
import styles from './parts.module.css'

interface CompetenciesProps {
  readonly story: Story
  /** What was answered after the job: a competency of its own, beside those that were shown. */
  readonly knowledge: Knowledge | null
}

/** Each competency in one word, those without a trace too, and how much of the job there was. */
export function Competencies({ story, knowledge }: CompetenciesProps) {
  const { t } = useWords('debriefing')
  const { attempt, speech } = story
  const { competencies, hints } = attempt.result
  return (
    <Sheet aria-labelledby="competencies" gap="none">
      <h2 id="competencies" className={styles.small}>
        {t('competencies.title')}
      </h2>
      <Rows className={styles.shown}>
        {Object.entries(speech.scenario.competencies ?? {}).map(([id, { title }]) => (
          <li key={id} className={styles.facing}>
            <span>{speech.say(title)}</span>
            <Shown competency={competencies.find((each) => each.id === id)} />
          </li>
        ))}
        {knowledge && (
          <li className={styles.facing}>
            <span>{t('competencies.knowledge')}</span>
            <Shown competency={{ scaled: knowledge.scaled, met: knowledge.scaled === 1 }} />
          </li>
        )}
      </Rows>
      <p className={layout.small}>{t('competencies.coverage', partOfJob(attempt.result))}</p>
      {hints > 0 && <p className={layout.small}>{t('competencies.hints', { count: hints })}</p>}
    </Sheet>
  )
}

interface ShownProps {
  readonly competency: Pick<CompetencyResult, 'scaled' | 'met'> | undefined
}

function Shown({ competency }: ShownProps) {
  const { t } = useWords('debriefing')
  if (!competency) return <Sign icon="eye-off">{t('competencies.unseen')}</Sign>
  if (competency.met) return <Sign meaning="safe">{t('competencies.shown')}</Sign>
  if (competency.scaled >= 0.5)
    return (
      <Sign meaning="warn" icon="circle-minus">
        {t('competencies.part')}
      </Sign>
    )
  return (
    <Sign meaning="harm" icon="circle-x">
      {t('competencies.missed')}
    </Sign>
  )
}

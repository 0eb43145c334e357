import type { StepResult } from '../../../assessment/result.ts'
import { partOfJob } from '../../../records/part-of-job.ts'
import { type Standing, standingOf } from '../../../records/standing.ts'
import type { IconName } from '../../ui/icon.tsx'
import layout from '../../ui/layout.module.css'
import { type Meaning, Sign } from '../../ui/note.tsx'
import { Rows, Sheet } from '../../ui/sheet.tsx'
import { useWords } from '../../words/use-words.ts'
import type { Story } from '../story/story.ts'
import { MomentLink } from './moment-link.tsx'
import styles from './parts.module.css'

interface StepsProps {
  readonly story: Story
  readonly onShow: (tick: number) => void
}

const signs: Readonly<Record<Standing, { meaning: Meaning; icon: IconName }>> = {
  done: { meaning: 'safe', icon: 'circle-check' },
  missed: { meaning: 'harm', icon: 'circle-x' },
  early: { meaning: 'warn', icon: 'alert-triangle' },
  skipped: { meaning: 'warn', icon: 'alert-triangle' },
  excused: { meaning: 'plain', icon: 'circle-minus' },
  unreached: { meaning: 'plain', icon: 'circle-minus' },
}

/** The whole procedure: what became of each step, why it is there and what skill looks like. */
export function StepsSection({ story, onShow }: StepsProps) {
  const { t } = useWords('debriefing')
  const { result, events } = story.attempt
  const { steps } = result
  const { asked } = partOfJob(result)
  const done = steps.filter((step) => standingOf(step, events) === 'done').length
  return (
    <Sheet aria-labelledby="steps">
      <h2 id="steps">{t('steps.title')}</h2>
      <details>
        <summary className={layout.touch}>{t('steps.count', { done, of: asked })}</summary>
        <Rows>
          {steps.map((step) => (
            <StepLine key={step.id} step={step} story={story} onShow={onShow} />
          ))}
        </Rows>
      </details>
    </Sheet>
  )
}

function StepLine({ step, story, onShow }: StepsProps & { readonly step: StepResult }) {
  const { t } = useWords('debriefing')
  const { speech } = story
  const document = speech.scenario.procedure.find(({ id }) => id === step.id)
  const text = speech.say(document?.text)
  const skilled = speech.say(document?.skilled)
  const standing = standingOf(step, story.attempt.events)
  return (
    <li className={styles.step}>
      <Sign {...signs[standing]}>{t(`steps.state.${standing}`)}</Sign>
      <div>
        {step.tick === null ? (
          <strong>{text}</strong>
        ) : (
          <MomentLink tick={step.tick} onShow={onShow}>
            {text}
          </MomentLink>
        )}
        <p className={layout.small}>
          {t('steps.why')} {speech.say(document?.why)}
        </p>
        {skilled && (
          <p className={layout.small}>
            {t('steps.skilled')} {skilled}
          </p>
        )}
      </div>
    </li>
  )
}

import { formatTicks } from '../../formats.ts'
import { ButtonLink } from '../../ui/button.tsx'
import layout from '../../ui/layout.module.css'
import { Sheet } from '../../ui/sheet.tsx'
import { useWords } from '../../words/use-words.ts'
import { redoAddress } from '../redo.ts'
import type { Story } from '../story/story.ts'
import { NextPassed, OnToJob } from './next-passed.tsx'
import styles from './parts.module.css'

const variesIn = ({ scenario }: Story['attempt']): boolean =>
  Object.keys(scenario.document.parameters ?? {}).length > 0

interface NextSheetProps {
  /** What addresses call the job. */
  readonly job: string
  readonly story: Story
}

/** The one thing to do otherwise, and the way to try it from there: before anything that went wrong. */
export function NextSheet({ job, story }: NextSheetProps) {
  const { t } = useWords('debriefing')
  const { attempt, lesson, speech } = story
  const { step, criterion, danger, redoTick } = lesson
  const time = formatTicks(redoTick)
  if (!step && !criterion && !danger) {
    return (
      <Sheet here aria-labelledby="next" className={styles.next} gap="none">
        <NextPassed job={job} varies={variesIn(attempt)} />
      </Sheet>
    )
  }
  const title = step
    ? t('next.step', { step: speech.say(step.text) })
    : criterion
      ? t('next.criterion', { point: speech.say(criterion.title) || criterion.id })
      : t('next.danger')
  const why = danger ? story.tell(danger) : speech.say(step?.why ?? criterion?.consequence)
  return (
    <Sheet here aria-labelledby="next" className={styles.next} gap="none">
      <div className={layout.stack}>
        <h2 id="next">{title}</h2>
        <p>
          {why} {t('next.from', { time })}
        </p>
      </div>
      <div className={layout.row}>
        <ButtonLink look="main" icon="rotate-clockwise" to={redoAddress(job, attempt, redoTick)}>
          <span>{t('next.redo', { time })}</span>
        </ButtonLink>
        <OnToJob job={job} />
      </div>
    </Sheet>
  )
}

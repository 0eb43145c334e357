import { hundredths, hundredthsNeeded } from '../../../core/hundredths.ts'
import type { FinishedAttempt } from '../../../records/story/attempt.ts'
import { pointMissed } from '../../../records/story/lesson.ts'
import { formatDate, formatTicks } from '../../formats.ts'
import { Icon } from '../../ui/icon.tsx'
import layout from '../../ui/layout.module.css'
import { useWords } from '../../words/use-words.ts'
import { reasonOf } from '../story/reason.ts'
import type { Story } from '../story/story.ts'

/** Why it ended so, in two sentences: what came of it, and the point that it turned on. */
export function Why({ story }: { readonly story: Story }) {
  const { t } = useWords('debriefing')
  const { attempt, speech } = story
  const { result } = attempt
  const first = t(`why.${reasonOf(attempt)}`, {
    marks: hundredths(result.score.scaled),
    need: hundredthsNeeded(result.mastery),
  })
  const [luck] = story.luck
  const missed = result.passed ? null : pointMissed(attempt, story.lesson.step, story.worst)
  return (
    <>
      {first}
      {luck && ` ${t('why.luck', { time: formatTicks(luck.tick), what: luck.sentence })}`}
      {missed &&
        ` ${t('why.missed', {
          point: speech.say(missed.title) || missed.id,
          consequence: speech.say(missed.consequence),
        })}`}
    </>
  )
}

/** How and when, and what it means: said here so that no outcome reads as a permission. */
export function Facts({ attempt }: { readonly attempt: FinishedAttempt }) {
  const { t, language } = useWords('debriefing')
  const { t: words } = useWords()
  const seconds = Math.round(attempt.result.ticks / 60)
  const how = t(`interface.${attempt.interface}`)
  return (
    <>
      <p className={layout.facts}>
        <span>
          <Icon name="clipboard-check" />
          {words(`purpose.${attempt.purpose}.title`)}
        </span>
        <span>
          <Icon name="device-desktop" />
          {how}
        </span>
        <span>
          <Icon name="clock" />
          {t('minutes', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })}
        </span>
        <span>
          <Icon name="calendar" />
          {formatDate(attempt.startedAt, language)}
        </span>
      </p>
      <p className={layout.small}>{t('meaning', { interface: how })}</p>
    </>
  )
}

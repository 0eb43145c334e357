import type { WhatIf } from '../../../assessment/what-if.ts'
import { hundredths } from '../../../core/hundredths.ts'
import { injuryOf } from '../../../engine/words/injuries.ts'
import { Note } from '../../ui/note.tsx'
import { useWords } from '../../words/use-words.ts'
import { criterionTitle } from '../story/criterion-title.ts'
import type { Story } from '../story/story.ts'

interface AnswerProps {
  /** What would have been otherwise. */
  readonly had: string
  readonly found: WhatIf
  readonly story: Story
}

/** The difference in harm and marks, in plain words. */
export function Answer({ had, found, story }: AnswerProps) {
  const { t } = useWords('debriefing')
  const { t: words } = useWords()
  const { harm, scaled, outcome, criteria, refused } = found
  const titleOf = (id: string): string => criterionTitle(story, id)
  const gained = criteria.filter(({ would }) => would === 'met').map(({ id }) => titleOf(id))
  const lost = criteria.filter(({ was }) => was === 'met').map(({ id }) => titleOf(id))
  const marks = { was: hundredths(scaled.was), would: hundredths(scaled.would) }
  return (
    <Note meaning={harm.would.actual > 0 ? 'harm' : 'plain'} title={had}>
      {refused && <p>{t('whatIf.refused', { reason: story.tell(refused) ?? '' })}</p>}
      <p>
        {t(`whatIf.harm.${harmWord(found)}`, {
          level: story.speech.say(injuryOf(harm.would.actual || harm.would.potential)),
        })}
      </p>
      {outcome.would === 'abandoned' && outcome.was !== 'abandoned' ? (
        <p>{t('whatIf.goesOn')}</p>
      ) : (
        <p>
          {marks.was === marks.would ? t('whatIf.sameMarks', marks) : t('whatIf.marks', marks)}{' '}
          {outcome.was === outcome.would
            ? t('whatIf.sameOutcome', { outcome: words(`outcome.${outcome.would}`) })
            : t('whatIf.outcome', { outcome: words(`outcome.${outcome.would}`) })}
        </p>
      )}
      {gained.length > 0 && <p>{t('whatIf.gained', { points: gained.join(' · ') })}</p>}
      {lost.length > 0 && <p>{t('whatIf.lost', { points: lost.join(' · ') })}</p>}
    </Note>
  )
}

function harmWord({ harm: { was, would } }: WhatIf) {
  if (would.actual > 0) return would.actual < was.actual ? 'less' : 'hurt'
  if (would.potential > 0) return 'near'
  return was.actual > 0 ? 'nobody' : 'none'
}

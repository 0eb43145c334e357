import type { CriterionResult } from '../../../assessment/result.ts'
import { hundredths, hundredthsNeeded } from '../../../core/hundredths.ts'
import { injuryOf } from '../../../engine/words/injuries.ts'
import { capReason } from '../../../records/cap-reason.ts'
import layout from '../../ui/layout.module.css'
import { Sign } from '../../ui/note.tsx'
import { Rows, Sheet } from '../../ui/sheet.tsx'
import { Table } from '../../ui/table.tsx'
import { useWords } from '../../words/use-words.ts'
import { criterionTitle } from '../story/criterion-title.ts'
import type { Story } from '../story/story.ts'
import { MomentLink } from './moment-link.tsx'
import styles from './parts.module.css'

interface MarksProps {
  readonly story: Story
  /** Shows a moment of the film. */
  readonly onShow: (tick: number) => void
}

const isUnseen = ({ verdict, undecided }: CriterionResult): boolean =>
  verdict === 'not-observed' && !undecided

/**
 * Every criterion with its verdict, its marks and the events behind them; what the try never came to
 * stands apart, so that what counted is read first.
 */
export function MarksSection({ story, onShow }: MarksProps) {
  const { t } = useWords('debriefing')
  const { score, mastery, criteria, harm } = story.attempt.result
  const heads = ['criterion', 'result', 'marks', 'evidence'] as const
  const unseen = criteria.filter(isUnseen)
  const capped = capReason(story.attempt.result)
  const values = {
    marks: hundredths(score.scaled),
    earned: hundredths(score.uncapped),
    need: hundredthsNeeded(mastery),
    injury: story.speech.say(injuryOf(capped === 'harm' ? harm.actual : harm.potential)),
  }
  return (
    <Sheet aria-labelledby="marks">
      <div className={styles.ends}>
        <h2 id="marks">{t('marks.title')}</h2>
        <strong className={styles.total}>{t('marks.total', values)}</strong>
      </div>
      <p>{t(capped ? `marks.capped.${capped}` : 'marks.earned', values)}</p>
      {story.attempt.result.outcome === 'stopped-safely' && <p>{t('marks.stopped')}</p>}
      <Table caption={t('marks.caption')} heads={heads.map((head) => t(`marks.head.${head}`))}>
        {criteria
          .filter((criterion) => !isUnseen(criterion))
          .map((criterion) => (
            <CriterionLine key={criterion.id} criterion={criterion} story={story} onShow={onShow} />
          ))}
      </Table>
      {unseen.length > 0 && (
        <details>
          <summary className={layout.touch}>{t('marks.apart', { count: unseen.length })}</summary>
          <Rows>
            {unseen.map(({ id, critical }) => (
              <li key={id}>
                {criterionTitle(story, id)}
                {critical && <div className={layout.small}>{t('marks.critical')}</div>}
              </li>
            ))}
          </Rows>
        </details>
      )}
    </Sheet>
  )
}

function CriterionLine({ criterion, story, onShow }: MarksProps & { criterion: CriterionResult }) {
  const { t } = useWords('debriefing')
  const seen = criterion.verdict !== 'not-observed'
  return (
    <tr>
      <th scope="row">
        {criterionTitle(story, criterion.id)}
        {criterion.critical && <div className={layout.small}>{t('marks.critical')}</div>}
      </th>
      <td>
        <Verdict criterion={criterion} />
      </td>
      <td className={layout.keep} data-name={t('marks.head.marks')}>
        {seen ? <bdi>{t('marks.of', { marks: criterion.marks, of: criterion.of })}</bdi> : '–'}
      </td>
      <td>
        <Evidence criterion={criterion} story={story} onShow={onShow} />
      </td>
    </tr>
  )
}

function Verdict({ criterion }: { readonly criterion: CriterionResult }) {
  const { t } = useWords('debriefing')
  if (criterion.verdict === 'not-observed') {
    return <Sign icon="eye-off">{t('competencies.undecided')}</Sign>
  }
  if (criterion.verdict === 'met') return <Sign meaning="safe">{t('competencies.shown')}</Sign>
  return criterion.marks > 0 ? (
    <Sign meaning="warn" icon="circle-minus">
      {t('competencies.part')}
    </Sign>
  ) : (
    <Sign meaning="harm" icon="circle-x">
      {t('competencies.missed')}
    </Sign>
  )
}

/** The events that a verdict rests on; each leads to its moment. */
export function Evidence({
  criterion,
  story,
  onShow,
}: MarksProps & { criterion: CriterionResult }) {
  const { t } = useWords('debriefing')
  if (criterion.undecided) {
    return <bdi>{t('marks.undecided', { models: criterion.undecided.join(', ') })}</bdi>
  }
  if (criterion.verdict === 'not-observed') return t('marks.unseen')
  const told = criterion.events.flatMap((n) => {
    const event = story.attempt.events[n]
    const sentence = event && story.tell(event)
    return event && sentence ? [{ n, tick: event.tick, sentence }] : []
  })
  if (told.length === 0) return t('marks.none')
  return (
    <ul className={styles.evidence}>
      {told.map(({ n, tick, sentence }) => (
        <li key={n}>
          <MomentLink tick={tick} onShow={onShow}>
            {sentence}
          </MomentLink>
        </li>
      ))}
    </ul>
  )
}

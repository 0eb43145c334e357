import type { CriterionResult, Verdict } from '../../../assessment/result.ts'
import { MOST_REASON } from '../../../records/judgement/judgement.ts'
import { Evidence } from '../../debriefing/parts/marks-section.tsx'
import { criterionTitle } from '../../debriefing/story/criterion-title.ts'
import type { Story } from '../../debriefing/story/story.ts'
import { ChoiceTiles } from '../../ui/choice-tiles.tsx'
import { TextField } from '../../ui/field.tsx'
import layout from '../../ui/layout.module.css'
import { useWords } from '../../words/use-words.ts'
import { VerdictSign } from './verdict-sign.tsx'

const VERDICTS: readonly Verdict[] = ['met', 'not-met', 'not-observed']

interface PointFormProps {
  readonly criterion: CriterionResult
  readonly story: Story
  /** No verdict of anybody else is shown. */
  readonly blind: boolean
  readonly verdict: Verdict | undefined
  readonly reason: string
  readonly onVerdict: (verdict: Verdict) => void
  readonly onReason: (reason: string) => void
  readonly onShow: (tick: number) => void
}

/** One point: what the machine found and on what, and what the person finds. */
export function PointForm(props: PointFormProps) {
  const { criterion, story, blind, verdict, reason, onVerdict, onReason, onShow } = props
  const { t } = useWords('marking')
  const { id, critical } = criterion
  const title = criterionTitle(story, id)
  const other = !blind && verdict !== undefined && verdict !== criterion.verdict
  return (
    <li className={layout.stack}>
      <h3>
        {title}
        {critical && <span className={layout.small}> ({t('points.critical')})</span>}
      </h3>
      {!blind && (
        <>
          <p className={layout.row}>
            {t('points.machine')} <VerdictSign verdict={criterion.verdict} />
          </p>
          <details>
            <summary className={layout.touch}>{t('points.evidence')}</summary>
            <Evidence criterion={criterion} story={story} onShow={onShow} />
          </details>
        </>
      )}
      <ChoiceTiles<Verdict | ''>
        legend={<span className={layout.small}>{t('points.verdict', { point: title })}</span>}
        choices={VERDICTS.map((value) => ({ value, label: t(`points.${value}`) }))}
        value={verdict ?? ''}
        onChoose={(chosen) => chosen !== '' && onVerdict(chosen)}
      />
      {other && (
        <TextField
          label={t('points.reason')}
          maxLength={MOST_REASON}
          value={reason}
          onChange={(event) => onReason(event.currentTarget.value)}
        />
      )}
    </li>
  )
}

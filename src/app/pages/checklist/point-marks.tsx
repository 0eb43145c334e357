import { type MarkedCriterion, PIECE_BOUNDS } from '../../../records/portfolio/piece.ts'
import { useSay } from '../../formats.ts'
import { ChoiceTiles } from '../../ui/choice-tiles.tsx'
import { classes } from '../../ui/classes.ts'
import { TextField } from '../../ui/field.tsx'
import layout from '../../ui/layout.module.css'
import { useWords } from '../../words/use-words.ts'
import styles from './checklist.module.css'

const verdicts = ['met', 'not-met', 'not-observed'] as const

interface PointMarksProps {
  readonly point: MarkedCriterion
  readonly onChange: (next: Partial<MarkedCriterion>) => void
}

/** One point: shown, not shown or not seen, and what there is to say about it. */
export function PointMarks({ point, onChange }: PointMarksProps) {
  const { t } = useWords('portfolio')
  const say = useSay()
  const title = say(point.title)
  return (
    <div
      className={classes(
        layout.stackTight,
        styles.point,
        point.verdict === 'not-observed' ? styles.open : undefined,
      )}
    >
      <ChoiceTiles
        legend={
          <>
            {title}
            {point.critical && <> ({t('checklist.critical')})</>}
          </>
        }
        choices={verdicts.map((value) => ({ value, label: t(`checklist.${value}`) }))}
        value={point.verdict}
        onChoose={(verdict) => onChange({ verdict })}
      />
      <TextField
        label={t('checklist.note')}
        aria-label={`${t('checklist.note')}: ${title}`}
        dir="auto"
        maxLength={PIECE_BOUNDS.line}
        value={point.note}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
      />
    </div>
  )
}

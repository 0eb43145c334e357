import { useState } from 'react'
import { hundredths } from '../../../core/hundredths.ts'
import type {
  ClassRow,
  CriterionColumn,
  Mark,
  Order,
  SortKey,
} from '../../../records/class/class-table.ts'
import { formatDate, formatTicks, useSay } from '../../formats.ts'
import type { Shipped } from '../../shipped/shipped.ts'
import { ShippedSign } from '../../shipped/shipped-note.tsx'
import { Button } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import type { IconName } from '../../ui/icon.tsx'
import layout from '../../ui/layout.module.css'
import { type Meaning, Sign } from '../../ui/note.tsx'
import { OutcomeTag } from '../../ui/outcome-tag.tsx'
import table from '../../ui/table.module.css'
import { useWords } from '../../words/use-words.ts'
import styles from './class-table.module.css'

interface ClassTableProps {
  readonly rows: readonly ClassRow[]
  readonly columns: readonly CriterionColumn[]
  /** How the job of each try stands to what ships, by the try's id. */
  readonly shipped: ReadonlyMap<string, Shipped | undefined>
  readonly order: Order
  readonly onOrder: (order: Order) => void
}

const SORTED: readonly SortKey[] = [
  'learner',
  'number',
  'startedAt',
  'outcome',
  'scaled',
  'seconds',
  'mark',
]

const verdictSigns = {
  met: { meaning: 'safe', icon: 'circle-check' },
  'not-met': { meaning: 'harm', icon: 'circle-x' },
  'not-observed': { meaning: 'plain', icon: 'circle-minus' },
} as const satisfies Readonly<Record<string, { meaning: Meaning; icon: IconName }>>

const markSigns: Readonly<Record<Mark, { readonly meaning: Meaning; readonly icon: IconName }>> = {
  whole: { meaning: 'safe', icon: 'shield-check' },
  'other-engine': { meaning: 'plain', icon: 'shield' },
  changed: { meaning: 'harm', icon: 'alert-octagon' },
}

/** One line for each try. The heads sort; a second press turns the order round. */
export function ClassTable({ rows, columns, shipped, order, onOrder }: ClassTableProps) {
  const { t, language } = useWords('class')
  const say = useSay()
  const [each, setEach] = useState(false)
  const head = (by: SortKey) => {
    const here = order.by === by
    return (
      <th
        key={by}
        scope="col"
        aria-sort={here ? (order.down ? 'descending' : 'ascending') : 'none'}
      >
        <button
          type="button"
          className={styles.sort}
          aria-label={t('table.sort', { column: t(`table.${by}`) })}
          onClick={() => onOrder({ by, down: here && !order.down })}
        >
          {t(`table.${by}`)}
          <span aria-hidden="true">{here ? (order.down ? '▼' : '▲') : ''}</span>
        </button>
      </th>
    )
  }
  return (
    <section className={styles.wide} aria-label={t('table.caption')}>
      <div className={styles.each}>
        <Button icon="clipboard-check" aria-pressed={each} onClick={() => setEach(!each)}>
          {t('table.each')}
        </Button>
      </div>
      <table className={classes(table.table, styles.table, !each && styles.folded)}>
        <caption className={layout.hidden}>{t('table.caption')}</caption>
        <thead>
          <tr>
            {SORTED.map(head)}
            <th scope="col">{t('table.judged')}</th>
            {columns.map(({ id, title, critical }) => (
              <th key={id} scope="col" className={styles.criterion}>
                {title ? say(title) : <bdi>{id}</bdi>}
                {critical && <div>({t('table.critical')})</div>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <bdi>{row.learner || t('table.nobody')}</bdi>
              </th>
              <td data-name={t('table.number')}>
                {row.number ?? '–'}
                <div className={layout.small}>
                  {t('table.variant')} <bdi>{row.variant}</bdi>
                </div>
              </td>
              <td data-name={t('table.startedAt')}>{formatDate(row.startedAt, language)}</td>
              <td>
                {row.outcome === null ? t('noOutcome') : <OutcomeTag outcome={row.outcome} />}
              </td>
              <td data-name={t('table.scaled')}>
                {row.scaled === null ? '–' : hundredths(row.scaled)}
              </td>
              <td data-name={t('table.seconds')}>
                <bdi>{formatTicks(row.seconds * 60)}</bdi>
              </td>
              <td>
                <Sign {...markSigns[row.mark]}>{t(`mark.${row.mark}`)}</Sign>
                {row.scripted && <div>{t('scripted')}</div>}
                <ShippedSign standing={shipped.get(row.id)} />
              </td>
              <td data-name={t('table.judged')}>
                <JudgedCell judged={row.judged} />
              </td>
              {columns.map(({ id, title }) => {
                const verdict = Object.hasOwn(row.verdicts, id) ? row.verdicts[id] : undefined
                return (
                  <td key={id} data-name={title ? say(title) : id} className={styles.criterion}>
                    {verdict ? (
                      <Sign {...verdictSigns[verdict]}>{t(`verdict.${verdict}`)}</Sign>
                    ) : (
                      '–'
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** What each assessor judged: beside the outcome, which stays the machine's. */
function JudgedCell({ judged }: Pick<ClassRow, 'judged'>) {
  if (judged.length === 0) return '–'
  return (
    <ul className={layout.stack}>
      {judged.map(({ id, assessor, outcome, scaled }) => (
        <li key={id}>
          <bdi>{assessor}</bdi>
          <div className={layout.row}>
            <OutcomeTag outcome={outcome} /> {hundredths(scaled)}
          </div>
        </li>
      ))}
    </ul>
  )
}

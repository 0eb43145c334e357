import type { ClassRow, CriterionColumn } from '../../../records/class/class-table.ts'
import { useSay } from '../../formats.ts'
import table from '../../ui/table.module.css'
import { Heads } from '../../ui/table.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './class-table.module.css'

/** So many tries fit beside each other on A4, with the criteria before them. */
const BESIDE = 10

interface ClassPaperProps {
  readonly rows: readonly ClassRow[]
  readonly columns: readonly CriterionColumn[]
  /** The first line of a try and its cells, as a spreadsheet has them: without criteria. */
  readonly overview: readonly (readonly (string | number)[])[]
}

/** The class on paper: an overview, then each criterion with the tries beside it, by their numbers. */
export function ClassPaper({ rows, columns, overview }: ClassPaperProps) {
  const { t } = useWords('class')
  const [heads = [], ...lines] = overview
  const parts = Array.from({ length: Math.ceil(rows.length / BESIDE) }, (_, part) =>
    rows.slice(part * BESIDE, (part + 1) * BESIDE).map((row, i) => ({
      row,
      number: part * BESIDE + i + 1,
    })),
  )
  return (
    <div className={styles.paper}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('table.line')}</th>
            <Heads heads={heads} />
          </tr>
        </thead>
        <tbody>
          {lines.map((cells, i) => (
            <tr key={rows[i]?.id}>
              <th scope="row">{i + 1}</th>
              {cells.map((cell, at) => (
                <td key={heads[at]}>
                  <bdi>{at === 0 && cell === '' ? t('table.nobody') : cell}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {parts.map((part) => (
        <Verdicts key={part[0]?.number} part={part} columns={columns} />
      ))}
    </div>
  )
}

interface VerdictsProps {
  readonly part: readonly { readonly row: ClassRow; readonly number: number }[]
  readonly columns: readonly CriterionColumn[]
}

function Verdicts({ part, columns }: VerdictsProps) {
  const { t } = useWords('class')
  const say = useSay()
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">{t('agreement.head.point')}</th>
          {part.map(({ number }) => (
            <th key={number} scope="col">
              {number}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {columns.map(({ id, title, critical }) => (
          <tr key={id}>
            <th scope="row">
              {title ? say(title) : <bdi>{id}</bdi>}
              {critical && ` (${t('table.critical')})`}
            </th>
            {part.map(({ row, number }) => {
              const verdict = Object.hasOwn(row.verdicts, id) ? row.verdicts[id] : undefined
              return <td key={number}>{verdict ? t(`verdict.${verdict}`) : '–'}</td>
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

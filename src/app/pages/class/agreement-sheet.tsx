import {
  type AgreementLine,
  agreementsOf,
  FEWEST_ATTEMPTS,
  VERDICTS,
} from '../../../records/class/agreement.ts'
import type { CriterionColumn } from '../../../records/class/class-table.ts'
import type { Kappa } from '../../../records/class/kappa.ts'
import type { Brought } from '../../class/read-files.ts'
import { useSay } from '../../formats.ts'
import { Note } from '../../ui/note.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Table } from '../../ui/table.tsx'
import { useWords } from '../../words/use-words.ts'

interface AgreementProps {
  readonly brought: readonly Brought[]
  readonly columns: readonly CriterionColumn[]
}

/** How far two assessors agree who marked the same tries blind; nothing where no two did. */
export function AgreementSheets({ brought, columns }: AgreementProps) {
  const { t } = useWords('class')
  const agreements = agreementsOf(brought.map(({ judgements }) => judgements))
  return agreements.map(({ keys, assessors: [a, b], attempts, lines }) => {
    // Two assessors can have one name.
    const pair = keys.join('-')
    const enough = attempts >= FEWEST_ATTEMPTS
    const heads = ['point', 'pairs', ...(enough ? (['agreed', 'kappa'] as const) : [])] as const
    return (
      <Sheet key={pair} aria-labelledby={`agreement-${pair}`}>
        <h2 id={`agreement-${pair}`}>{t('agreement.title', { a, b })}</h2>
        <p>{t('agreement.text', { count: attempts, a, b })}</p>
        {!enough && <Note title={t('agreement.few', { fewest: FEWEST_ATTEMPTS })} />}
        <Table
          caption={t('agreement.caption')}
          heads={heads.map((head) => t(`agreement.head.${head}`))}
        >
          {lines.map((line) => (
            <Line key={line.criterion ?? ''} line={line} columns={columns} enough={enough} />
          ))}
        </Table>
        {enough && <p>{t('agreement.how')}</p>}
      </Sheet>
    )
  })
}

interface LineProps {
  readonly line: AgreementLine
  readonly columns: readonly CriterionColumn[]
  readonly enough: boolean
}

function Line({ line: { criterion, counts, kappa }, columns, enough }: LineProps) {
  const { t } = useWords('class')
  const say = useSay()
  const title = columns.find(({ id }) => id === criterion)?.title
  const pairs = VERDICTS.flatMap((one, i) =>
    VERDICTS.flatMap((other, j) => {
      const count = counts[i]?.[j] ?? 0
      const name = `${t(`verdict.${one}`)} / ${t(`verdict.${other}`)}`
      return count > 0 ? [{ name, count }] : []
    }),
  )
  return (
    <tr>
      <th scope="row">
        {criterion === null ? t('agreement.passed') : title ? say(title) : criterion}
      </th>
      <td data-name={t('agreement.head.pairs')}>
        <ul>
          {pairs.map(({ name, count }) => (
            <li key={name}>
              {name}: <bdi>{count}</bdi>
            </li>
          ))}
        </ul>
      </td>
      {enough && (
        <>
          <td data-name={t('agreement.head.agreed')}>
            <bdi>{kappa ? `${Math.round(kappa.agreed * 100)} %` : '–'}</bdi>
          </td>
          <td data-name={t('agreement.head.kappa')}>
            <KappaCell kappa={kappa} />
          </td>
        </>
      )}
    </tr>
  )
}

const two = (n: number): string => n.toFixed(2)

function KappaCell({ kappa: found }: { readonly kappa: Kappa | null }) {
  const { t } = useWords('class')
  const { kappa, interval } = found ?? {}
  if (typeof kappa !== 'number' || !interval) return t('agreement.none')
  const [low, high] = interval
  return <bdi dir="ltr">{`${two(kappa)} (${two(low)} – ${two(high)})`}</bdi>
}

import { useState } from 'react'
import type { CriterionResult } from '../../../assessment/result.ts'
import { hundredths } from '../../../core/hundredths.ts'
import type { RubricVerdict } from '../../../records/judgement/judgement.ts'
import { shownOutcome } from '../../../records/shown-outcome.ts'
import type { FinishedAttempt } from '../../../records/story/attempt.ts'
import { useSay } from '../../formats.ts'
import { FileButton } from '../../ui/file-button.tsx'
import layout from '../../ui/layout.module.css'
import { Note } from '../../ui/note.tsx'
import { OutcomeTag } from '../../ui/outcome-tag.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Table } from '../../ui/table.tsx'
import { useWords } from '../../words/use-words.ts'
import { type ByRubric, markByRubric } from './by-rubric.ts'
import { VerdictSign } from './verdict-sign.tsx'
import './words.ts'

interface RubricSheetProps {
  readonly attempt: FinishedAttempt
  /** Hands over what is to be signed of it; undefined where nothing is. */
  readonly onVerdict: (verdict: RubricVerdict | undefined) => void
}

/** What another rubric would give for the attempt, beside what its own gave. */
export function RubricSheet({ attempt, onVerdict }: RubricSheetProps) {
  const { t } = useWords('marking')
  const [busy, setBusy] = useState(false)
  const [found, setFound] = useState<ByRubric & { readonly name: string }>()
  const take = async (file: File) => {
    setBusy(true)
    const marked = await markByRubric(attempt, file)
    onVerdict(marked.is === 'marked' ? marked.verdict : undefined)
    setFound({ ...marked, name: file.name })
    setBusy(false)
  }
  return (
    <Sheet aria-labelledby="rubric">
      <h2 id="rubric">{t('rubric.title')}</h2>
      <p>{t('rubric.text')}</p>
      <div>
        <FileButton
          accept=".json,application/json"
          busy={busy}
          onFiles={([file]) => file && void take(file)}
        >
          {t('rubric.choose')}
        </FileButton>
      </div>
      <div role="status" aria-busy={busy} className={layout.stack}>
        {found && <Found found={found} name={found.name} />}
      </div>
    </Sheet>
  )
}

function Found({ found, name }: { readonly found: ByRubric; readonly name: string }) {
  const { t } = useWords('marking')
  const say = useSay()
  if (found.is === 'faulty')
    return (
      <Note meaning="harm" title={t('rubric.faulty', { name })}>
        <ul className={layout.bullets} lang="en" dir="ltr">
          {found.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Note>
    )
  if (found.is !== 'marked') return <Note meaning="harm" title={t(`rubric.${found.is}`)} />
  const { result, differs } = found
  const heads = ['point', 'machine', 'other'] as const
  return (
    <>
      <h3>{t('rubric.by', { name })}</h3>
      <div className={layout.row}>
        <OutcomeTag outcome={shownOutcome(result)} />
        <strong>
          <bdi>{t('judged.marks', { marks: hundredths(result.score.scaled) })}</bdi>
        </strong>
      </div>
      {differs.length === 0 ? (
        <p>{t('rubric.same')}</p>
      ) : (
        <Table
          caption={t('rubric.caption')}
          heads={heads.map((head) => t(head === 'other' ? 'rubric.other' : `judged.head.${head}`))}
        >
          {differs.map(({ id, title, own, other }) => (
            <tr key={id}>
              <th scope="row">{say(title ?? {}) || id}</th>
              <td data-name={t('judged.head.machine')}>
                <Given point={own} />
              </td>
              <td data-name={t('rubric.other')}>
                <Given point={other} />
              </td>
            </tr>
          ))}
        </Table>
      )}
    </>
  )
}

function Given({ point }: { readonly point: CriterionResult | null }) {
  const { t } = useWords('marking')
  if (!point) return t('rubric.none')
  return (
    <>
      <VerdictSign verdict={point.verdict} />{' '}
      <bdi>{t('rubric.marks', { marks: point.marks, of: point.of })}</bdi>
    </>
  )
}

import { hundredths } from '../../../core/hundredths.ts'
import type {
  HeldJudgement,
  JudgementFinding,
} from '../../../records/judgement/check-judgements.ts'
import type { JudgedCriterion } from '../../../records/judgement/judgement.ts'
import { shownOutcome } from '../../../records/shown-outcome.ts'
import { criterionTitle } from '../../debriefing/story/criterion-title.ts'
import type { Story } from '../../debriefing/story/story.ts'
import { formatDate } from '../../formats.ts'
import layout from '../../ui/layout.module.css'
import { Note } from '../../ui/note.tsx'
import { OutcomeTag } from '../../ui/outcome-tag.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Table } from '../../ui/table.tsx'
import { useWords } from '../../words/use-words.ts'
import { VerdictSign } from './verdict-sign.tsx'
import './words.ts'

interface JudgementsProps {
  readonly story: Story
  readonly judgements: readonly JudgementFinding[]
}

/** What people judged, beside what the machine found: both stay. Nothing where nobody did. */
export function JudgementsSection({ story, judgements }: JudgementsProps) {
  const { t } = useWords('marking')
  if (judgements.length === 0) return null
  return (
    <Sheet aria-labelledby="judged">
      <h2 id="judged">{t('judged.title')}</h2>
      <p>{t('judged.text')}</p>
      {judgements.map((finding) =>
        finding.holds ? (
          <Judged key={finding.n} judgement={finding.judgement} story={story} />
        ) : (
          <Note key={finding.n} meaning="harm" title={t('judged.wrong')} />
        ),
      )}
    </Sheet>
  )
}

interface JudgedProps {
  readonly judgement: HeldJudgement
  readonly story: Story
}

function Judged({ judgement, story }: JudgedProps) {
  const { t, language } = useWords('marking')
  const { assessor, judgedAt, blind, criteria, words, result } = judgement
  const changed = criteria.filter(({ machine, verdict }) => machine !== verdict)
  const heads = ['point', 'machine', 'person', 'reason'] as const
  return (
    <div className={layout.stack}>
      <h3>{t('judged.by', { name: assessor, when: formatDate(judgedAt, language) })}</h3>
      <div className={layout.row}>
        <OutcomeTag outcome={shownOutcome(result)} />
        <strong>
          <bdi>{t('judged.marks', { marks: hundredths(result.score.scaled) })}</bdi>
        </strong>
        {blind && <span>{t('judged.blind')}</span>}
      </div>
      {words !== '' && (
        <blockquote lang={judgement.language} dir="auto">
          {words}
        </blockquote>
      )}
      {changed.length === 0 ? (
        <p>{t('judged.same')}</p>
      ) : (
        <Table
          caption={t('judged.caption', { name: assessor })}
          heads={heads.map((head) => t(`judged.head.${head}`))}
        >
          {changed.map((criterion) => (
            <ChangedLine
              key={criterion.id}
              criterion={criterion}
              story={story}
              language={judgement.language}
            />
          ))}
        </Table>
      )}
    </div>
  )
}

interface ChangedLineProps {
  readonly criterion: JudgedCriterion
  readonly story: Story
  /** BCP 47 tag of the reason. */
  readonly language: string
}

function ChangedLine({ criterion, story, language }: ChangedLineProps) {
  const { t } = useWords('marking')
  const { id, machine, verdict, reason } = criterion
  return (
    <tr>
      <th scope="row">{criterionTitle(story, id)}</th>
      <td data-name={t('judged.head.machine')}>
        <VerdictSign verdict={machine} />
      </td>
      <td data-name={t('judged.head.person')}>
        <VerdictSign verdict={verdict} />
      </td>
      <td data-name={t('judged.head.reason')}>
        {reason === '' ? '–' : <bdi lang={language}>{reason}</bdi>}
      </td>
    </tr>
  )
}

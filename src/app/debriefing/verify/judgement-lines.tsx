import { hundredths } from '../../../core/hundredths.ts'
import type { JudgementFinding } from '../../../records/judgement/check-judgements.ts'
import { shownOutcome } from '../../../records/shown-outcome.ts'
import { formatDate } from '../../formats.ts'
import { useWords } from '../../words/use-words.ts'
import { Line } from './line.tsx'

/** Who has judged the attempt in a file, and whether it still is what they signed. */
export function JudgementLines({
  judgements,
}: {
  readonly judgements: readonly JudgementFinding[]
}) {
  return judgements.map((finding) => <JudgementLine key={finding.n} finding={finding} />)
}

function JudgementLine({ finding }: { readonly finding: JudgementFinding }) {
  const { t, language } = useWords('debriefing')
  const { t: words } = useWords()
  if (!finding.holds) {
    const { n, why, part } = finding
    return (
      <Line title={t('verify.judgement.wrong', { n: n + 1 })}>
        {t(`verify.judgement.${why}`, { part })}
      </Line>
    )
  }
  const { assessor, judgedAt, key, result, rubric } = finding.judgement
  return (
    <Line ok title={t('verify.judgement.by', { name: assessor })}>
      {t('verify.judgement.says', {
        outcome: words(`outcome.${shownOutcome(result)}`),
        marks: hundredths(result.score.scaled),
      })}{' '}
      {t('verify.signature.when', { time: formatDate(judgedAt, language) })}{' '}
      <bdi dir="ltr">{key}</bdi>
      {rubric && (
        <>
          <br />
          {t('verify.judgement.rubric', {
            outcome: words(`outcome.${shownOutcome(rubric.result)}`),
            marks: hundredths(rubric.result.score.scaled),
          })}{' '}
          <bdi dir="ltr">{rubric.sha256}</bdi>
        </>
      )}
    </Line>
  )
}

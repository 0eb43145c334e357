import type { Verdict } from '../../assessment/result.ts'
import { hundredths } from '../../core/hundredths.ts'
import type { HeldJudgement } from '../judgement/check-judgements.ts'
import type { JudgedCriterion, JudgedResult } from '../judgement/judgement.ts'
import { shownOutcome } from '../shown-outcome.ts'
import { titleOf } from './criteria-sections.ts'
import { OUTCOME_WORDS } from './outcome-words.ts'
import { cell, code, dayAndTime, phraseOf, signed } from './phrases.ts'
import type { Block, Cell, Phrase, Row, Section } from './report.ts'
import type { Subject } from './subject.ts'

/** What each assessor judged and said, beside the machine's marks; nothing where nobody did. */
export function judgementsSection(
  subject: Subject,
  judgements: readonly HeldJudgement[],
): Section | null {
  const { say } = subject
  if (judgements.length === 0) return null
  return {
    id: 'judged',
    title: say('judged'),
    blocks: [
      { type: 'sentences', items: [say('judgedIntro')] },
      ...judgements.flatMap((judgement) => blocksOf(subject, judgement)),
    ],
  }
}

function blocksOf(subject: Subject, judgement: HeldJudgement): readonly Block[] {
  const { say, language } = subject
  const { assessor, judgedAt, blind, key, result, words, criteria, rubric } = judgement
  const row = (label: Phrase, ...phrases: readonly Phrase[]): Row => ({
    label,
    value: cell(...phrases),
  })
  const outcomeOf = (judged: JudgedResult) =>
    phraseOf(OUTCOME_WORDS[shownOutcome(judged)].word, language)
  const marksOf = ({ score }: JudgedResult) => code(`${hundredths(score.scaled)} / 100`)
  const changed = criteria.filter(({ machine, verdict }) => machine !== verdict)
  const facts: Block = {
    type: 'facts',
    heading: { text: assessor, language: judgement.language },
    rows: [
      row(say('judgedOutcome'), outcomeOf(result)),
      row(say('score'), marksOf(result)),
      ...(rubric
        ? [
            row(
              say('judgedRubric'),
              outcomeOf(rubric.result),
              marksOf(rubric.result),
              code(rubric.sha256),
            ),
          ]
        : []),
      ...(words === ''
        ? []
        : [row(say('judgedWords'), { text: words, language: judgement.language })]),
      row(say('judgedAt'), code(dayAndTime(judgedAt)), ...(blind ? [say('judgedBlind')] : [])),
      row(say('judgedKey'), code(key)),
    ],
  }
  if (changed.length === 0) return [facts, { type: 'sentences', items: [say('judgedSame')] }]
  return [
    facts,
    {
      type: 'table',
      caption: say('judged'),
      columns: [say('criterion'), say('judgedMachine'), say('judgedPerson'), say('judgedReason')],
      rows: changed.map((criterion) => changedRow(subject, judgement.language, criterion)),
    },
  ]
}

const changedRow = (
  subject: Subject,
  language: string,
  { id, machine, verdict, reason }: JudgedCriterion,
): readonly Cell[] => [
  cell(titleOf(subject, { id })),
  verdictCell(subject, machine),
  verdictCell(subject, verdict),
  cell(reason === '' ? code('–') : { text: reason, language }),
]

function verdictCell({ say }: Subject, verdict: Verdict): Cell {
  if (verdict === 'not-observed') return signed('plain', say('notObserved'))
  return verdict === 'met' ? signed('safe', say('shown')) : signed('harm', say('missed'))
}

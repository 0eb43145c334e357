import type { CriterionResult } from '../../assessment/result.ts'
import type { Criterion } from '../../scenario/schema.ts'
import { cell, code, phraseOf, signed } from './phrases.ts'
import type { Cell, Phrase, Section } from './report.ts'
import { type Subject, timeline } from './subject.ts'

const MOST_EVIDENCE = 8

const documentOf = ({ attempt }: Subject, id: string): Criterion | undefined =>
  attempt.scenario.document.assessment.criteria.find((criterion) => criterion.id === id)

/** What people call a criterion. */
export function titleOf(subject: Subject, result: Pick<CriterionResult, 'id'>): Phrase {
  const title = documentOf(subject, result.id)?.title
  return title ? phraseOf(title, subject.language) : code(result.id)
}

/** Each criterion that was judged, with the moments it was judged on. */
export function criteriaSection(subject: Subject): Section {
  const { attempt, say } = subject
  const judged = attempt.result.criteria.filter(({ verdict }) => verdict !== 'not-observed')
  const rows = judged.map((result): readonly Cell[] => {
    const critical = result.critical ? [say('critical')] : []
    return [
      cell(titleOf(subject, result), ...critical),
      verdictOf(result, say),
      cell(code(`${result.marks} / ${result.of}`)),
      cell(...evidenceOf(subject, result)),
    ]
  })
  return {
    id: 'criteria',
    title: say('criteria'),
    blocks: [
      {
        type: 'table',
        caption: say('criteria'),
        columns: [say('criterion'), say('verdict'), say('marks'), say('evidence')],
        rows,
      },
    ],
  }
}

function verdictOf({ verdict, marks }: CriterionResult, say: Subject['say']): Cell {
  if (verdict === 'met') return signed('safe', say('shown'))
  return marks > 0 ? signed('warn', say('inPart')) : signed('harm', say('missed'))
}

function evidenceOf(subject: Subject, result: CriterionResult): readonly Phrase[] {
  const { attempt, say, language } = subject
  const document = documentOf(subject, result.id)
  const met = result.verdict === 'met'
  const events = result.events.flatMap((n) => attempt.events[n] ?? [])
  // That a rule held to the end is no moment; it is said as one sentence below.
  const moments = timeline(
    subject,
    events.filter((event) => !(met && event.type === 'criterion')),
  )
  const shown = moments.slice(0, MOST_EVIDENCE)
  const more = moments.length - shown.length
  const phrases = [
    ...shown,
    ...(more > 0 ? [say('andMore', { count: more })] : []),
    ...(document && !met ? missingSteps(subject, document) : []),
  ]
  const nothing = phrases.length === 0 ? [say(met ? 'heldThroughout' : 'noEvidence')] : []
  const consequence =
    !met && document?.consequence ? [phraseOf(document.consequence, language)] : []
  return [...phrases, ...nothing, ...consequence]
}

function missingSteps({ attempt, language, say }: Subject, document: Criterion): Phrase[] {
  if (!('all' in document)) return []
  return document.all.flatMap((id) => {
    const missed = attempt.result.steps.some((step) => step.id === id && step.state === 'missed')
    const text = attempt.scenario.document.procedure.find((step) => step.id === id)?.text
    if (!missed || !text) return []
    const step = phraseOf(text, language)
    return [{ ...say('stepNotDone', { step: step.text }), language: step.language }]
  })
}

function unseenLine(subject: Subject, result: CriterionResult): Phrase {
  const title = titleOf(subject, result)
  if (!result.undecided) return title
  const models = result.undecided.join(', ')
  return subject.say('undecidedCriterion', { criterion: title.text, models })
}

/** What nobody could see in this attempt: named, so that its absence is not read as a success. */
export function unseenSection(subject: Subject): Section | null {
  const { attempt, say } = subject
  const unseen = attempt.result.criteria.filter(({ verdict }) => verdict === 'not-observed')
  if (unseen.length === 0) return null
  return {
    id: 'not-observed',
    title: say('notObserved'),
    blocks: [
      { type: 'sentences', items: [say('unseenIntro')] },
      { type: 'sentences', items: unseen.map((result) => unseenLine(subject, result)) },
    ],
  }
}

import type { CompetencyResult } from '../../assessment/result.ts'
import { hundredths, hundredthsNeeded } from '../../core/hundredths.ts'
import { type RunEvent, warningsOf, word } from '../../engine/event.ts'
import { injuryOf } from '../../engine/words/injuries.ts'
import { type CapReason, capReason } from '../cap-reason.ts'
import { partOfJob } from '../part-of-job.ts'
import { INTERFACE_WORDS, PURPOSE_WORDS } from './outcome-words.ts'
import type { Word } from './phrases.ts'
import { cell, clock, code, dayAndTime, phraseOf, signed } from './phrases.ts'
import type { Block, Cell, Phrase, Row, Section } from './report.ts'
import type { Subject } from './subject.ts'

/** What a pass means, and what it never means: before anything else. */
export function meaningSection({ attempt, language, say }: Subject): Section {
  const items: readonly (readonly [boolean, Word])[] = [
    [attempt.scripted, 'scripted'],
    [attempt.parent !== null, 'redo'],
    [attempt.purpose !== 'assessment', 'notAssessment'],
    [true, 'notHandSkill'],
    [true, 'notYourSite'],
    [true, 'notPermission'],
  ]
  const where = phraseOf(INTERFACE_WORDS[attempt.interface], language).text
  return {
    id: 'meaning',
    title: say('meaning'),
    blocks: [
      {
        type: 'sentences',
        items: [
          say('tookPlace', { interface: where }),
          ...items.filter(([holds]) => holds).map(([, word]) => say(word)),
        ],
      },
    ],
  }
}

const CAPPED = {
  critical: 'capped',
  harm: 'cappedHarm',
  near: 'cappedNear',
  ending: 'cappedEnding',
} as const satisfies Readonly<Record<CapReason, Word>>

/** The numbers of the attempt, and under what conditions they came about. */
export function resultSection({ attempt, language, say }: Subject): Section {
  const { result, events } = attempt
  const { score, mastery } = result
  const count = (type: string): number => events.filter((event) => event.type === type).length
  const row = (word: Word, ...phrases: readonly Phrase[]): Row => ({
    label: say(word),
    value: cell(...phrases),
  })
  const refusals = events.filter((event) => event.type === 'rejected' && event.by === 'trainee')
  const rows: readonly Row[] = [
    row(
      'score',
      say('scoreOf', { got: hundredths(score.scaled), need: hundredthsNeeded(mastery) }),
    ),
    row('rawMarks', say('rawOf', { raw: score.raw, max: score.max })),
    row('jobDone', say(result.completed ? 'yesDone' : 'notDone')),
    row('purpose', phraseOf(PURPOSE_WORDS[attempt.purpose], language)),
    row('played', phraseOf(INTERFACE_WORDS[attempt.interface], language)),
    row('startedAt', code(dayAndTime(attempt.startedAt))),
    row('duration', code(clock(result.ticks))),
    row('coverage', say('coverageOf', partOfJob(result))),
    row('refusals', code(refusals.length)),
    row('hints', code(result.hints)),
    row('pauses', code(count('paused'))),
  ]
  const reason = capReason(result)
  const capped: readonly Block[] = reason
    ? [
        {
          type: 'note',
          sign: 'warn',
          items: [
            say(CAPPED[reason], {
              uncapped: hundredths(score.uncapped),
              injury: phraseOf(
                injuryOf(reason === 'harm' ? result.harm.actual : result.harm.potential),
                language,
              ).text,
            }),
          ],
        },
      ]
    : []
  const undecided: readonly Block[] = result.undecided
    ? [
        {
          type: 'note',
          sign: 'warn',
          items: [say('undecidedResult', { models: result.undecided.join(', ') })],
        },
      ]
    : []
  const models = modelsThatWarn(attempt.events)
  const warned: readonly Block[] =
    models.length === 0
      ? []
      : [
          {
            type: 'note',
            sign: 'warn',
            items: [say('warnedResult', { models: models.join(', ') })],
          },
        ]
  return {
    id: 'result',
    title: say('result'),
    blocks: [{ type: 'facts', rows }, ...capped, ...undecided, ...warned],
  }
}

/** The models of harm and near misses on whose figures some model warns. */
const modelsThatWarn = (events: readonly RunEvent[]): readonly string[] => [
  ...new Set(
    events
      .filter((event) => ['harm', 'near-miss'].includes(event.type) && warningsOf(event).length > 0)
      .map((event) => word(event, 'model')),
  ),
]

/** Each competency of the scenario; one that nothing showed is named as not observed. */
export function competencySection({ attempt, language, say }: Subject): Section | null {
  const competencies = Object.entries(attempt.scenario.document.competencies ?? {})
  if (competencies.length === 0) return null
  const rows = competencies.map(([id, { title }]): readonly Cell[] => {
    const found = attempt.result.competencies.find((result) => result.id === id)
    return [
      cell(phraseOf(title, language)),
      found ? verdictOf(found, say) : signed('plain', say('notObserved')),
      cell(code(found ? `${hundredths(found.scaled)} / 100` : '–')),
    ]
  })
  return {
    id: 'competencies',
    title: say('competencies'),
    blocks: [
      {
        type: 'table',
        caption: say('competencies'),
        columns: [say('competency'), say('verdict'), say('marks')],
        rows,
      },
    ],
  }
}

function verdictOf({ met, scaled }: CompetencyResult, say: Subject['say']): Cell {
  if (met) return signed('safe', say('shown'))
  return scaled > 0 ? signed('warn', say('inPart')) : signed('harm', say('missed'))
}

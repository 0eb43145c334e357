import { refusalIn } from '../credentials/refusals.ts'
import { INTERFACE_WORDS, OUTCOME_WORDS, PURPOSE_WORDS } from '../report/outcome-words.ts'
import { cell, code, dayAndTime, phraseOf, type SayOf, sayFrom, signed } from '../report/phrases.ts'
import type { Block, Cell, Phrase, Section, Sign } from '../report/report.ts'
import { shownOutcome } from '../shown-outcome.ts'
import { credentialPath, type PortfolioContents, stemOf } from './contents.ts'
import {
  type Occasion,
  overTime,
  type Showing,
  sightingsInAttempt,
  sightingsInWorkplace,
} from './over-time.ts'
import {
  type Piece,
  pathOfFile,
  pathOfRefusal,
  type WitnessStatement,
  type WorkplaceChecklist,
} from './piece.ts'
import { PORTFOLIO_WORDS } from './words.ts'

type Say = SayOf<keyof typeof PORTFOLIO_WORDS>

export interface Subject {
  readonly contents: PortfolioContents
  readonly language: string
  readonly say: Say
  /** `2026-03-01 07:30 UTC`. */
  readonly madeAt: string
}

export const subjectOf = (contents: PortfolioContents): Subject => ({
  contents,
  language: contents.language,
  say: sayFrom(PORTFOLIO_WORDS, contents.language),
  madeAt: dayAndTime(contents.madeAt),
})

/** Everything in a portfolio in the order in which a reader asks for it; nothing that is empty. */
export const portfolioSections = (subject: Subject): readonly Section[] =>
  [
    competencySection(subject),
    attemptSection(subject),
    workplaceSection(subject),
    proseSection(subject, 'witness'),
    proseSection(subject, 'reflection'),
    fileSection(subject),
    refusalSection(subject),
    credentialSection(subject),
  ].flatMap((section) => section ?? [])

const SHOWING_SIGNS: Readonly<Record<Showing, Sign>> = {
  shown: 'safe',
  'in-part': 'warn',
  'not-shown': 'harm',
  'not-seen': 'plain',
}

const isKind =
  <Kind extends Piece['kind']>(kind: Kind) =>
  (piece: Piece): piece is Extract<Piece, { kind: Kind }> =>
    piece.kind === kind

/** Words that a person wrote, in whatever language: read as the page's own. */
const written = (text: string, { language }: Subject): Phrase => ({ text, language })

function competencySection(subject: Subject): Section | null {
  const { contents, say, language } = subject
  const competencies = overTime([
    ...contents.attempts.flatMap(({ attempt }) => sightingsInAttempt(attempt)),
    ...contents.pieces.filter(isKind('workplace')).flatMap(sightingsInWorkplace),
  ])
  if (competencies.length === 0) return null
  const rows = competencies.flatMap(({ title, occasions }) =>
    occasions.map((occasion): readonly Cell[] => [
      cell(phraseOf(title, language)),
      cell(code(occasion.at.slice(0, 10))),
      cell(phraseOf(occasion.job.title, language), sourceOf(occasion, subject)),
      signed(SHOWING_SIGNS[occasion.showing], say(occasion.showing)),
    ]),
  )
  const columns = [say('competency'), say('when'), say('where'), say('how')]
  return {
    id: 'competencies',
    title: say('competencies'),
    blocks: [{ type: 'table', caption: say('competencies'), columns, rows }],
  }
}

function sourceOf({ source, played, who }: Occasion, { say, language }: Subject): Phrase {
  if (source === 'workplace' || !played) return say('inWorkplace', { who: who ?? '' })
  const parts = [
    say('inSimulation').text,
    phraseOf(INTERFACE_WORDS[played.interface], language).text,
    phraseOf(PURPOSE_WORDS[played.purpose], language).text,
  ]
  return { text: parts.join(' · '), language }
}

function attemptSection(subject: Subject): Section | null {
  const { contents, say, language } = subject
  if (contents.attempts.length === 0) return null
  const link = (word: 'report' | 'record' | 'statements', href: string): Phrase => ({
    ...say(word),
    href,
  })
  const rows = contents.attempts.map(({ attempt, number }, i): readonly Cell[] => [
    cell(phraseOf(attempt.scenario.document.title, language), say('number', { number })),
    cell(code(dayAndTime(attempt.startedAt)), phraseOf(PURPOSE_WORDS[attempt.purpose], language)),
    cell(phraseOf(OUTCOME_WORDS[shownOutcome(attempt.result)].word, language)),
    cell(
      link('report', `${stemOf(i)}-report.html`),
      link('record', `${stemOf(i)}-attempt.json`),
      link('statements', `${stemOf(i)}-statements.json`),
    ),
  ])
  const columns = [say('job'), say('when'), say('outcome'), say('files')]
  return {
    id: 'attempts',
    title: say('attempts'),
    blocks: [{ type: 'table', caption: say('attempts'), columns, rows }],
  }
}

function workplaceSection(subject: Subject): Section | null {
  const lists = subject.contents.pieces.filter(isKind('workplace'))
  if (lists.length === 0) return null
  return {
    id: 'workplace',
    title: subject.say('workplace'),
    blocks: lists.flatMap((list) => checklistBlocks(list, subject)),
  }
}

const VERDICT_SIGNS = { met: 'safe', 'not-met': 'harm', 'not-observed': 'plain' } as const

function checklistBlocks(list: WorkplaceChecklist, subject: Subject): readonly Block[] {
  const { say, language } = subject
  const { who, role, on, place } = list
  const columns = [say('criterion'), say('verdict'), say('note')]
  const rows = list.criteria.map((each): readonly Cell[] => [
    cell(phraseOf(each.title, language), ...(each.critical ? [say('critical')] : [])),
    signed(VERDICT_SIGNS[each.verdict], say(each.verdict)),
    cell(written(each.note === '' ? '–' : each.note, subject)),
  ])
  return [
    {
      type: 'facts',
      heading: phraseOf(list.job.title, language),
      rows: [
        {
          label: say('verdict'),
          value: cell(
            say('markedBy', { who, role, on }),
            ...(place === '' ? [] : [written(place, subject)]),
          ),
        },
      ],
    },
    { type: 'table', caption: phraseOf(list.job.title, language), columns, rows },
  ]
}

function proseSection(subject: Subject, kind: 'witness' | 'reflection'): Section | null {
  const { contents, say, language } = subject
  const found = contents.pieces.filter(isKind(kind))
  if (found.length === 0) return null
  return {
    id: kind,
    title: say(kind === 'witness' ? 'witnesses' : 'reflections'),
    blocks: [
      {
        type: 'facts',
        rows: found.map((piece) => ({
          label: piece.kind === 'witness' ? witnessOf(piece, say) : code(piece.at.slice(0, 10)),
          value: cell(
            ...(piece.job ? [phraseOf(piece.job.title, language)] : []),
            ...piece.text.split('\n').map((line) => written(line, subject)),
          ),
        })),
      },
    ],
  }
}

const witnessOf = ({ who, role, on }: WitnessStatement, say: Say): Phrase =>
  say('markedBy', { who, role, on })

function fileSection(subject: Subject): Section | null {
  const { contents, say } = subject
  const found = contents.pieces.filter(isKind('file')).filter(({ id }) => contents.files.has(id))
  if (found.length === 0) return null
  return {
    id: 'files',
    title: say('own'),
    blocks: [
      {
        type: 'facts',
        rows: found.map((piece) => ({
          label: code(piece.at.slice(0, 10)),
          value: cell(
            {
              ...(piece.caption === '' ? say('file') : written(piece.caption, subject)),
              href: pathOfFile(piece),
            },
            code(`${piece.type}, ${Math.ceil(piece.bytes / 1000)} kB`),
          ),
        })),
      },
    ],
  }
}

function refusalSection(subject: Subject): Section | null {
  const { contents, say, language } = subject
  const rows = contents.pieces.filter(isKind('refusal')).flatMap((piece) => {
    const said = refusalIn(piece.jws)
    return said ? [{ piece, said }] : []
  })
  if (rows.length === 0) return null
  return {
    id: 'refusals',
    title: say('refusals'),
    blocks: [
      { type: 'sentences', items: [say('refusalText')] },
      {
        type: 'facts',
        rows: rows.map(({ piece, said }) => ({
          label: phraseOf(said.competency.title, language),
          value: cell(
            say('refusedBy', { who: said.assessor, on: said.decidedAt.slice(0, 10) }),
            ...said.reasons.split('\n').map((text) => ({ text, language: said.language })),
            { ...code(pathOfRefusal(piece)), href: pathOfRefusal(piece) },
          ),
        })),
      },
    ],
  }
}

function credentialSection({ contents, say }: Subject): Section | null {
  if (contents.credentials.length === 0) return null
  const links = contents.credentials.map((_jws, i) => ({
    ...code(credentialPath(i)),
    href: credentialPath(i),
  }))
  return {
    id: 'credentials',
    title: say('credentials'),
    blocks: [
      { type: 'sentences', items: [say('credentialText')] },
      { type: 'sentences', items: links },
    ],
  }
}

import { type Checked, isIri, isRecord, isUuid } from '../check-parts.ts'
import { refusalIn } from '../credentials/refusals.ts'
import { isInstant, isText, isWhole, type Shape, shapeFaults } from '../shape.ts'
import { isDay, isLine, isLocalText, isProse, shorter } from './field-checks.ts'
import { FILE_TYPES, PIECE_BOUNDS, type Piece } from './piece.ts'

const isHash = (value: unknown): boolean =>
  typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
const isFlag = (value: unknown): boolean => typeof value === 'boolean'

const isJob = (value: unknown): boolean =>
  isRecord(value) && Object.keys(value).length === 2 && isLine(value.id) && isLocalText(value.title)

const ANY: Shape = {
  kind: [isText, 'a kind'],
  id: [isUuid, 'a UUID'],
  at: [isInstant, 'an ISO 8601 time with a zone'],
  job: [(value) => value === null || isJob(value), 'null, or a job with id and title'],
}

const LINE = [isLine, `a text of at most ${PIECE_BOUNDS.line} characters`] as const
const PROSE = [isProse, `a text of at most ${PIECE_BOUNDS.text} characters`] as const
const DAY = [isDay, 'a day such as 2026-03-01'] as const

const isScenario = (value: unknown): boolean =>
  isRecord(value) &&
  Object.keys(value).length === 2 &&
  isLine(value.version) &&
  isHash(value.sha256)

const isCompetency = (value: unknown): boolean =>
  isRecord(value) &&
  isLocalText(value.title) &&
  (value.iri === undefined || isIri(value.iri)) &&
  Object.keys(value).every((key) => key === 'title' || key === 'iri')

const CRITERION: Shape = {
  id: LINE,
  title: [isLocalText, 'a text in languages'],
  competency: [(value) => value === null || isLine(value), 'a text or null'],
  critical: [isFlag, 'true or false'],
  verdict: [
    (value) => value === 'met' || value === 'not-met' || value === 'not-observed',
    'a verdict',
  ],
  note: [shorter(PIECE_BOUNDS.text), PROSE[1]],
}

const MOST_CRITERIA = 200

const isCriteria = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.length <= MOST_CRITERIA &&
  value.every((each) => isRecord(each) && shapeFaults(each, CRITERION, '').length === 0)

const KINDS: Readonly<Record<Piece['kind'], Shape>> = {
  reflection: { text: PROSE },
  file: {
    caption: [shorter(PIECE_BOUNDS.text), PROSE[1]],
    type: [
      (value) => typeof value === 'string' && Object.hasOwn(FILE_TYPES, value),
      Object.keys(FILE_TYPES).join(', '),
    ],
    bytes: [isWhole, 'a number of bytes'],
    sha256: [isHash, 'a SHA-256 in hex'],
  },
  witness: {
    who: LINE,
    role: LINE,
    on: DAY,
    text: PROSE,
    agreed: [(value) => value === true, 'true: without it nothing may be kept'],
  },
  refusal: {
    jws: [(value) => typeof value === 'string' && refusalIn(value) !== null, 'a signed refusal'],
  },
  workplace: {
    source: [(value) => value === 'workplace', '"workplace"'],
    job: [isJob, 'a job with id and title'],
    scenario: [isScenario, 'a version and a SHA-256 in hex'],
    competencies: [
      (value) => isRecord(value) && Object.values(value).every(isCompetency),
      'competencies with titles',
    ],
    who: LINE,
    role: LINE,
    on: DAY,
    place: [shorter(PIECE_BOUNDS.line), LINE[1]],
    criteria: [isCriteria, 'a list of marked criteria'],
  },
}

export type PieceRead =
  | { readonly piece: Piece; readonly faults: readonly [] }
  | { readonly piece: null; readonly faults: readonly string[] }

/** Reads a piece of a portfolio from anybody, or names every fault with its place. */
export function readPiece(value: unknown, path: string): PieceRead {
  if (!isRecord(value)) return { piece: null, faults: [`${path} must be an object.`] }
  const shape = shapeFor(value)
  if (!shape) return { piece: null, faults: [`${path}/kind is not known.`] }
  const faults = shapeFaults(value, { ...ANY, ...shape }, path)
  // The shape has been checked key by key; the type only says what was found.
  return faults.length > 0
    ? { piece: null, faults }
    : { piece: value as unknown as Piece, faults: [] }
}

const shapeFor = ({ kind }: Checked): Shape | undefined =>
  typeof kind === 'string' && Object.hasOwn(KINDS, kind) ? KINDS[kind as Piece['kind']] : undefined

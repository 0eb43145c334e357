import type { Result } from '../assessment/result.ts'
import { TICKS_PER_SECOND } from '../core/time.ts'
import { ACTION_KINDS } from '../engine/action.ts'
import type { Attempt } from '../engine/attempt/attempt.ts'
import { isTrack } from '../engine/people/pose-track.ts'
import { readBoundedJson } from './bounded-json.ts'
import { type Checked, isRecord, isTag, isUuid } from './check-parts.ts'
import { resultFaults } from './result-shape.ts'
import { isInstant, isText, isWhole, type Shape, shapeFaults } from './shape.ts'

export interface Reading {
  /** Null where there are faults. */
  readonly attempt: Attempt<Result> | null
  readonly faults: readonly string[]
}

export interface ReadOptions {
  /** The faults of the scenario inside, by whoever knows the scenario format. */
  readonly checkScenario?: (document: unknown) => readonly string[]
}

const MOST_FAULTS = 100
/** The end of the longest attempt, a week of simulated time: later than any job, soon played again. */
const LAST_TICK = 7 * 24 * 3600 * TICKS_PER_SECOND

const isHash = (value: unknown): boolean =>
  typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
const oneOf =
  (...words: readonly string[]) =>
  (value: unknown): boolean =>
    words.some((word) => word === value)
const isFlag = (value: unknown): boolean => typeof value === 'boolean'
const isList = (value: unknown): boolean => Array.isArray(value)

/** More than the device, a centre and some assessors have need of. */
const MOST_SIGNED = 16

/** Signatures, and judgements that are signed by themselves: not there, or texts to be opened. */
const signedFaults = (value: unknown, path: string): readonly string[] =>
  value === undefined ||
  (Array.isArray(value) && value.length <= MOST_SIGNED && value.every(isText))
    ? []
    : [`${path} must be a list of at most ${MOST_SIGNED} texts.`]

const isSession = (value: unknown): boolean =>
  isRecord(value) && Object.keys(value).length === 1 && isHash(value.opening)

const hasOnlyPoses = (value: Checked): boolean => Object.keys(value).length === 1

const ATTEMPT: Shape = {
  format: [oneOf('millwright-attempt/1'), '"millwright-attempt/1"'],
  id: [isUuid, 'a UUID'],
  parent: [
    (value) => value === null || (isRecord(value) && isUuid(value.id) && isWhole(value.tick)),
    'null, or the id and tick of another attempt',
  ],
  scripted: [isFlag, 'true or false'],
  scenario: [isRecord, 'an object'],
  engine: [isText, 'a text'],
  seed: [Number.isSafeInteger, 'a whole number'],
  parameters: [isRecord, 'an object'],
  purpose: [oneOf('guided', 'practice', 'assessment'), 'guided, practice or assessment'],
  interface: [
    oneOf('script', 'text', 'desktop', 'touch', 'vr', 'ar'),
    'script, text, desktop, touch, vr or ar',
  ],
  language: [isTag, 'a language tag'],
  startedAt: [isInstant, 'an ISO 8601 time with a zone'],
  actions: [isList, 'a list'],
  events: [isList, 'a list'],
  tracks: [
    (value) => value === null || (isRecord(value) && isTrack(value.poses) && hasOnlyPoses(value)),
    'null, or a track of poses',
  ],
  result: [isRecord, 'an object'],
  digest: [isHash, 'a SHA-256 in hex'],
  chain: [
    (value) =>
      isRecord(value) &&
      Object.keys(value).length === 2 &&
      value.algorithm === 'sha-256/jcs' &&
      Array.isArray(value.links) &&
      value.links.every(isHash),
    'the algorithm "sha-256/jcs" and its links alone',
  ],
}

const SCENARIO: Shape = {
  id: [isText, 'a text'],
  version: [isText, 'a text'],
  sha256: [isHash, 'a SHA-256 in hex'],
  document: [isRecord, 'an object'],
}

/** What of a scenario the records themselves read; the format knows the rest. */
const DOCUMENT: Shape = {
  format: [isWhole, 'a whole number'],
  id: [isText, 'a text'],
  version: [isText, 'a text'],
  title: [isRecord, 'an object'],
  procedure: [(list) => Array.isArray(list) && list.every(isRecord), 'a list of steps'],
  equipment: [isRecord, 'an object'],
  assessment: [
    (value) => isRecord(value) && Array.isArray(value.criteria) && value.criteria.every(isRecord),
    'an object with criteria',
  ],
}

/** What the file is instead, where it is plainly one of the others that play works with. */
function otherFile(value: Checked): string | null {
  if ('events' in value) return null
  const made = 'Playing it makes the attempt: give the attempt.json that comes of it.'
  if ('equipment' in value && 'procedure' in value)
    return `The file is a scenario, not an attempt. ${made}`
  if (Array.isArray(value.actions)) return `The file is an action script, not an attempt. ${made}`
  return null
}

/** Reads an attempt file from anybody. Every fault is named; an attempt without any can be used. */
export function readAttempt(text: string, options: ReadOptions = {}): Reading {
  const { value, faults: broken } = readBoundedJson(text)
  if (value === undefined) return { attempt: null, faults: broken }
  if (!isRecord(value)) return { attempt: null, faults: ['The file is no attempt.'] }
  const other = otherFile(value)
  if (other !== null) return { attempt: null, faults: [other] }
  if (typeof value.format === 'string' && /^millwright-attempt\/([2-9]|\d\d)/.test(value.format))
    return { attempt: null, faults: ['The attempt was made by a newer version of Millwright.'] }
  // Answers to questions after the job stand beside the result; no mark rests on them.
  const { debriefing: _asked, signatures, judgements, session, endedAt, ...evidence } = value
  const faults = [
    ...shapeFaults(evidence, ATTEMPT, ''),
    ...partFaults(value, options),
    ...(session === undefined || isSession(session)
      ? []
      : ['/session must be an object with an opening alone, a SHA-256 in hex.']),
    ...(endedAt === undefined || isInstant(endedAt)
      ? []
      : ['/endedAt must be an ISO 8601 time with a zone.']),
    ...signedFaults(signatures, '/signatures'),
    ...signedFaults(judgements, '/judgements'),
  ]
  if (faults.length > 0) return { attempt: null, faults: faults.slice(0, MOST_FAULTS) }
  // The shape has been checked key by key; the types only say what was found.
  return { attempt: value as unknown as Attempt<Result>, faults: [] }
}

function partFaults(file: Checked, { checkScenario }: ReadOptions): readonly string[] {
  const faults: string[] = []
  const { scenario, actions, events, result } = file
  if (isRecord(scenario)) {
    faults.push(...shapeFaults(scenario, SCENARIO, '/scenario'))
    if (isRecord(scenario.document)) {
      faults.push(...shapeFaults(scenario.document, DOCUMENT, '/scenario/document', 'open'))
      faults.push(...(checkScenario?.(scenario.document) ?? []))
    }
  }
  if (Array.isArray(actions)) faults.push(...entryFaults(actions, '/actions', ACTION))
  if (Array.isArray(events)) faults.push(...entryFaults(events, '/events', EVENT))
  if (isRecord(result)) faults.push(...resultFaults(result))
  return faults
}

const isTick = (value: unknown): boolean => isWhole(value) && value <= LAST_TICK
const TICK = `a tick, at most ${LAST_TICK}`

const ACTION: Shape = {
  n: [isWhole, 'a number'],
  tick: [isTick, TICK],
  // Nobody is called nothing: the engine keeps such an action and refuses it.
  by: [(value) => typeof value === 'string', 'a text'],
  do: [oneOf(...ACTION_KINDS), 'an action'],
}

const EVENT: Shape = {
  n: [isWhole, 'a number'],
  tick: [isTick, TICK],
  type: [isText, 'a text'],
  cause: [
    (value) =>
      value === null || (isRecord(value) && (isWhole(value.action) || isWhole(value.event))),
    'an action, an event or null',
  ],
}

/** A number that was none when somebody acted is kept as null; the engine refused it. */
const isKeptNumber = (value: unknown): boolean => value === null || typeof value === 'number'

const isPoint = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 3 && value.every(isKeptNumber)
const isValue = (value: unknown): boolean =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value)

/** Fields that are no text; every other field of an action is one. */
const FIELDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  n: isWhole,
  tick: isWhole,
  to: (value) => typeof value === 'string' || isPoint(value),
  velocity: isPoint,
  value: isValue,
  rating: isValue,
  start: isFlag,
  stop: isFlag,
  seconds: isKeptNumber,
  fields: (value) => isRecord(value) && Object.values(value).every(isValue),
}

const fieldFaults = (action: Checked, path: string): readonly string[] =>
  Object.entries(action).flatMap(([key, value]) => {
    const holds = Object.hasOwn(FIELDS, key) ? FIELDS[key] : undefined
    return (holds ? holds(value) : typeof value === 'string')
      ? []
      : [`${path}/${key} is nothing that an action can hold.`]
  })

/** Entries are numbered from 0 and never go back in time. */
function entryFaults(list: readonly unknown[], path: string, shape: Shape): readonly string[] {
  const faults: string[] = []
  let last = 0
  for (const [i, entry] of list.entries()) {
    const here = `${path}/${i}`
    if (!isRecord(entry)) faults.push(`${here} must be an object.`)
    else {
      faults.push(...shapeFaults(entry, shape, here, 'open'))
      if (shape === ACTION) faults.push(...fieldFaults(entry, here))
      if (entry.n !== i) faults.push(`${here}/n must be ${i}.`)
      if (typeof entry.tick === 'number' && entry.tick < last)
        faults.push(`${here}/tick goes back from ${last} to ${entry.tick}.`)
      if (typeof entry.tick === 'number') last = entry.tick
    }
    if (faults.length >= MOST_FAULTS) break
  }
  return faults
}

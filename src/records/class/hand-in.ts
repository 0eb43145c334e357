import type { Result } from '../../assessment/result.ts'
import { parseInstant } from '../../core/civil-time.ts'
import type { Attempt } from '../../engine/attempt/attempt.ts'
import { ATTEMPT_BOUNDS, readBoundedJson } from '../bounded-json.ts'
import { isRecord } from '../check-parts.ts'
import { type ReadOptions, readAttempt } from '../read-attempt.ts'
import { isText, isWhole } from '../shape.ts'

const HAND_IN_FORMAT = 'millwright-hand-in/1'

/** An attempt as a learner hands it in: which one of theirs at this job it was, and its file. */
export interface HandedIn {
  /** From 1; null where nobody counted, as in the file of a single attempt. */
  readonly number: number | null
  readonly attempt: Attempt<Result>
  /** The attempt's own file. */
  readonly text: string
}

export interface HandIn {
  /** The code or nickname under which somebody practises; null for a guest. */
  readonly learner: string | null
  readonly records: readonly HandedIn[]
}

export interface Kept {
  readonly number: number
  /** The attempt's own file, as it was kept. */
  readonly text: string
}

/** What a file may have, with room for what stands around the attempts. */
const MOST_CHARACTERS = ATTEMPT_BOUNDS.characters - 10_000

/** How a body moved stays with the person: the evidence and its marks hold without it. */
const withoutTrack = (text: string): string => JSON.stringify({ ...JSON.parse(text), tracks: null })

/**
 * One file of attempts, the first ones first; those that would make it larger than a reader takes
 * are left out, and counted.
 */
export function handInOf(
  learner: string | null,
  handedInAt: string,
  attempts: readonly Kept[],
): { readonly text: string; readonly leftOut: number } {
  let characters = 0
  const bare = attempts.map(({ number, text }) => ({ number, text: withoutTrack(text) }))
  const taken = bare.filter(({ text }) => {
    const fits = characters + text.length < MOST_CHARACTERS
    if (fits) characters += text.length + 40
    return fits
  })
  const head = JSON.stringify({ format: HAND_IN_FORMAT, learner, handedInAt })
  const records = taken.map(({ number, text }) => `{"number":${number},"attempt":${text}}`)
  return {
    text: `${head.slice(0, -1)},"records":[${records.join(',')}]}`,
    leftOut: attempts.length - taken.length,
  }
}

export type HandInRead =
  | { readonly handIn: HandIn; readonly faults: readonly string[] }
  | { readonly handIn: null; readonly faults: readonly string[] }

const refuse = (...faults: readonly string[]): HandInRead => ({ handIn: null, faults })

const MOST_RECORDS = 200
const MOST_NAME = 80

/** Reads what anybody handed in: a hand-in, or the file of one attempt. Faults name their place. */
export function readHandIn(text: string, options: ReadOptions = {}): HandInRead {
  const { value, faults } = readBoundedJson(text)
  if (value === undefined) return refuse(...faults)
  if (!isRecord(value)) return refuse('The file is no hand-in and no attempt.')
  const { format } = value
  if (typeof format === 'string' && /^millwright-hand-in\/([2-9]|\d\d)/.test(format))
    return refuse('The file was made by a newer version of Millwright.')
  if (format !== HAND_IN_FORMAT) return single(text, options)
  const { learner, handedInAt, records } = value
  if (learner !== null && !(isText(learner) && String(learner).length <= MOST_NAME))
    return refuse(`/learner must be null, or a text of at most ${MOST_NAME} characters.`)
  if (typeof handedInAt !== 'string' || parseInstant(handedInAt) === null)
    return refuse('/handedInAt must be an ISO 8601 time with a zone.')
  if (!Array.isArray(records) || records.length > MOST_RECORDS)
    return refuse(`/records must be a list of at most ${MOST_RECORDS}.`)
  const read = records.map((record: unknown, i) => recordOf(record, `/records/${i}`, options))
  return {
    handIn: {
      learner: typeof learner === 'string' ? learner : null,
      records: read.flatMap(({ handed }) => handed ?? []),
    },
    faults: read.flatMap(({ faults: found }) => found),
  }
}

function single(text: string, options: ReadOptions): HandInRead {
  const { attempt, faults } = readAttempt(text, options)
  if (!attempt) return refuse(...faults)
  return { handIn: { learner: null, records: [{ number: null, attempt, text }] }, faults: [] }
}

function recordOf(
  record: unknown,
  path: string,
  options: ReadOptions,
): { readonly handed: HandedIn | null; readonly faults: readonly string[] } {
  const fail = (...faults: readonly string[]) => ({ handed: null, faults })
  if (!isRecord(record)) return fail(`${path} must be an object.`)
  const { number } = record
  if (!isWhole(number) || number === 0) return fail(`${path}/number must be 1 or more.`)
  const text = JSON.stringify(record.attempt ?? null)
  const { attempt, faults } = readAttempt(text, options)
  if (!attempt) return fail(...faults.map((fault) => `${path}/attempt: ${fault}`))
  return { handed: { number, attempt, text }, faults: [] }
}

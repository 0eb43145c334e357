import type { Result } from '../../assessment/result.ts'
import type { Attempt } from '../../engine/attempt/attempt.ts'
import { readHandIn } from '../../records/class/hand-in.ts'
import type { KnownKey } from '../../records/credentials/known-keys.ts'
import type { Candidate } from '../../records/credentials/weigh.ts'
import { heldIn } from '../../records/judgement/check-judgements.ts'
import { checkAttempt, checkScenario } from '../debriefing/verify/check-file.ts'
import type { Learner } from '../learners/session.ts'
import { openPack, PACK_BOUNDS } from '../portfolio/bring.ts'
import { readKept } from '../portfolio/read-kept.ts'
import { attemptsOf, fileOf } from '../storage/attempts.ts'
import type { Shelves } from '../storage/shelves.ts'
import { knowsHere } from './known.ts'
import { type About, credentialsOf } from './shelf.ts'

/** What one learner brings before an assessor. */
export interface Evidence {
  readonly about: About
  readonly candidates: readonly Candidate[]
  /** The credentials that they have already: compact JWS. */
  readonly credentials: readonly string[]
}

/** A file that could not be read, and what was found wrong with it first. */
export interface RefusedFile {
  readonly name: string
  /** A reason that the page has words for, or what the reader found. */
  readonly fault: string
  /** The file inside a zip that it is about; empty where it is the file itself. */
  readonly inside: string
}

export interface ReadEvidence {
  /** One for each learner that the files name, in the order in which they came. */
  readonly people: readonly Evidence[]
  readonly refused: readonly RefusedFile[]
}

/**
 * An attempt, held against itself: played again, its signatures and judgements opened. Only keys that
 * somebody here said to know speak for an assessor.
 */
async function candidateOf(
  attempt: Attempt<Result>,
  keys: readonly KnownKey[],
): Promise<Candidate> {
  // The page has a turn between two attempts: playing one again takes a moment.
  await new Promise((next) => setTimeout(next))
  const { status, judgements, signatures } = await checkAttempt(attempt)
  const isKnown = ({ key }: { readonly key: string }): boolean =>
    keys.some((known) => known.key === key)
  const held = heldIn(judgements)
  return {
    attempt,
    whole: status !== 'changed',
    judgements: held,
    byStranger: !held.every(isKnown),
    supervised: signatures.some(
      (each) => each.holds && each.role === 'assessor' && each.session !== null && isKnown(each),
    ),
  }
}

/** The finished attempts of whoever practises at this tab. */
export async function evidenceHere(on: Shelves, { id, name }: Learner): Promise<Evidence> {
  const { keys } = await knowsHere(on)
  const candidates: Candidate[] = []
  for (const row of await attemptsOf(on, id)) {
    const attempt = row.state === 'finished' ? readKept((await fileOf(on, row.id))?.json) : null
    if (attempt) candidates.push(await candidateOf(attempt, keys))
  }
  const credentials = (await credentialsOf(on, id)).map(({ jws }) => jws)
  return { about: { learner: id, name }, candidates, credentials }
}

const MOST_BYTES = 30 * 1024 * 1024
/** What a zip is refused for that holds too much. */
const TOO_LARGE: readonly string[] = ['many', 'zipLarge']

interface Person {
  readonly attempts: Attempt<Result>[]
  readonly credentials: string[]
}

/** Reads portfolios, hand-ins and attempt files: what is broken is refused by name, the rest is read. */
export async function evidenceIn(on: Shelves, files: readonly File[]): Promise<ReadEvidence> {
  const { keys } = await knowsHere(on)
  const people = new Map<string | null, Person>()
  const refused: RefusedFile[] = []
  for (const file of files) {
    const read = await readOne(file).catch(() => 'broken')
    if (typeof read === 'string') {
      refused.push({ name: file.name, fault: read, inside: '' })
      continue
    }
    const person = people.get(read.learner) ?? { attempts: [], credentials: [] }
    person.attempts.push(...read.attempts)
    person.credentials.push(...read.credentials)
    people.set(read.learner, person)
    if (read.left) refused.push({ name: file.name, ...read.left })
  }
  const found: Evidence[] = []
  for (const [name, { attempts, credentials }] of people) {
    const candidates: Candidate[] = []
    for (const attempt of attempts) candidates.push(await candidateOf(attempt, keys))
    if (candidates.length > 0) found.push({ about: { learner: '', name }, candidates, credentials })
  }
  return { people: found, refused }
}

interface ReadFile {
  readonly learner: string | null
  readonly attempts: readonly Attempt<Result>[]
  readonly credentials: readonly string[]
  /** The first thing in it that was left out; null where all of it was read. */
  readonly left: Omit<RefusedFile, 'name'> | null
}

async function readOne(file: File): Promise<ReadFile | string> {
  if (/\.zip$/i.test(file.name)) {
    if (file.size > PACK_BOUNDS.total) return 'too-large'
    const pack = openPack(new Uint8Array(await file.arrayBuffer()))
    if (typeof pack === 'string') return pack
    if ('kind' in pack) return TOO_LARGE.includes(pack.why) ? 'too-large' : 'broken'
    const [left] = pack.leftOut
    return {
      learner: pack.learner,
      attempts: pack.attempts.map(({ attempt }) => attempt),
      credentials: pack.credentials.map(({ jws }) => jws),
      left: left ? { fault: left.why, inside: left.path } : null,
    }
  }
  if (file.size > MOST_BYTES) return 'too-large'
  const { handIn, faults } = readHandIn(await file.text(), { checkScenario })
  if (!handIn) return faults[0] ?? 'broken'
  return {
    learner: handIn.learner,
    attempts: handIn.records.map(({ attempt }) => attempt),
    credentials: [],
    left: faults[0] === undefined ? null : { fault: faults[0], inside: '' },
  }
}

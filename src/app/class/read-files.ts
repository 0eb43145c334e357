import type { Result } from '../../assessment/result.ts'
import { canonicalJson } from '../../core/json.ts'
import type { Attempt } from '../../engine/attempt/attempt.ts'
import { type Unusable, whyUnusable } from '../../records/bounded-json.ts'
import { type ClassRow, type Mark, rowOf } from '../../records/class/class-table.ts'
import { type HandedIn, readHandIn } from '../../records/class/hand-in.ts'
import { isNewer } from '../../records/file-kind.ts'
import { type HeldJudgement, heldIn } from '../../records/judgement/check-judgements.ts'
import { lettersOf } from '../../records/outbox/letters.ts'
import { statementsOf } from '../../records/statements.ts'
import { findJudgements } from '../assessor/mark/judge-again.ts'
import { checkAttempt, checkScenario } from '../debriefing/verify/check-file.ts'
import { isConnected } from '../outbox/is-connected.ts'
import { judgedParcel } from '../outbox/judged-parcel.ts'
import { parcelFor } from '../outbox/parcels.ts'
import type { Shelves } from '../storage/shelves.ts'

/** Why a file is not in the table: a reason with words of ours, or what the reader found. */
export interface Refused {
  /** Its number among those that were refused: a name can come twice, from two folders. */
  readonly id: number
  readonly name: string
  readonly why:
    | ('too-large' | 'too-many' | 'other' | 'broken' | 'newer' | 'replaced')
    | Unusable['code']
    | null
  /** What a sentence about an unusable file counts: the last line that is there, levels of nesting. */
  readonly n: number
  readonly faults: readonly string[]
}

export interface Brought {
  /** The file it came in. */
  readonly file: string
  readonly row: ClassRow
  readonly attempt: Attempt<Result>
  /** What assessors judged of it, those that hold. */
  readonly judgements: readonly HeldJudgement[]
}

export interface ClassFiles {
  readonly brought: readonly Brought[]
  readonly refused: readonly Refused[]
  /** Tries that had come before, with the same content. */
  readonly twice: number
  /** Files of other kinds, as they lie in any folder. */
  readonly ignored: number
  /** Tries whose statements were put into the outbox. */
  readonly queued: number
}

export const noFiles: ClassFiles = { brought: [], refused: [], twice: 0, ignored: 0, queued: 0 }

/** More than a year of a class; whoever brings more brings them in parts. */
const MOST_FILES = 500
const MOST_BYTES = 30 * 1024 * 1024

export type SomeFile = Pick<File, 'name' | 'size' | 'text'>

/**
 * Reads files that learners handed in, one after the other, and adds them to what is there. One that
 * is broken or hostile is refused by name and takes none of the others with it.
 */
export async function readFiles(
  before: ClassFiles,
  files: readonly SomeFile[],
  on: Shelves,
  told: (done: number, of: number) => void,
): Promise<ClassFiles> {
  const wanted = files.filter(({ name }) => /\.json$/i.test(name))
  const sends = await isConnected(on)
  let now: ClassFiles = { ...before, ignored: before.ignored + files.length - wanted.length }
  for (const [i, file] of wanted.entries()) {
    told(i + 1, wanted.length)
    // The page has a turn between two files: playing one again takes a moment.
    await new Promise((next) => setTimeout(next))
    now = await readFile(now, file, i, sends ? on : null)
  }
  return now
}

async function readFile(
  now: ClassFiles,
  file: SomeFile,
  index: number,
  outbox: Shelves | null,
): Promise<ClassFiles> {
  const refuse = (why: Refused['why'], faults: readonly string[] = [], n = 0): ClassFiles =>
    withRefused(now, { name: file.name, why, faults, n })
  if (index >= MOST_FILES) return refuse('too-many')
  if (file.size > MOST_BYTES) return refuse('too-large')
  try {
    const text = await file.text()
    const unusable = whyUnusable(text)
    if (unusable) return refuse(unusable.code, [], unusable.n)
    const { handIn, faults } = readHandIn(text, { checkScenario })
    const refused = () => (isNewer(text) ? refuse('newer') : refuse(null, faults))
    let next = faults.length > 0 ? refused() : now
    for (const record of handIn?.records ?? [])
      next = await addRecord(next, file.name, handIn?.learner ?? null, record, outbox)
    return next
  } catch {
    return refuse('broken')
  }
}

const withRefused = (now: ClassFiles, refused: Omit<Refused, 'id'>): ClassFiles => ({
  ...now,
  refused: [...now.refused, { id: now.refused.length, ...refused }],
})

async function addRecord(
  now: ClassFiles,
  file: string,
  learner: string | null,
  record: HandedIn,
  outbox: Shelves | null,
): Promise<ClassFiles> {
  const { attempt } = record
  const known = now.brought.find(({ row }) => row.id === attempt.id)
  if (known && saysSame(known.attempt, attempt)) return addCopy(now, known, record, outbox)
  const mark: Mark = (await checkAttempt(attempt)).status
  // What was changed never stands in the way of what was not.
  const first = known?.row.mark === 'changed' && mark !== 'changed' ? null : known
  if (first) return withRefused(now, { name: file, why: 'other', faults: [], n: 0 })
  const more = await broughtOf(file, learner, record, mark)
  const queued = now.queued + (await queue(more, outbox))
  if (!known) return { ...now, brought: [...now.brought, more], queued }
  const brought = now.brought.map((each) => (each === known ? more : each))
  const refused = { name: known.file, why: 'replaced', faults: [], n: 0 } as const
  return withRefused({ ...now, brought, queued }, refused)
}

/** What one copy of a try has and another has not: it is left out of a hand-in, or came later. */
const OF_A_COPY: readonly string[] = ['tracks', 'judgements', 'signatures', 'debriefing']

/** Whether two files have the same try, value by value. */
function saysSame(one: Attempt<Result>, other: Attempt<Result>): boolean {
  const said = (attempt: Attempt<Result>): string =>
    canonicalJson(
      Object.fromEntries(Object.entries(attempt).filter(([key]) => !OF_A_COPY.includes(key))),
    )
  return said(one) === said(other)
}

async function broughtOf(
  file: string,
  learner: string | null,
  record: HandedIn,
  mark: Mark,
): Promise<Brought> {
  const { attempt } = record
  const judgements = heldIn(await findJudgements(attempt))
  return { file, row: rowOf(learner, record, mark, judgements), attempt, judgements }
}

/**
 * The same try again. Two assessors who marked it each have a copy of their own: what one of them
 * judged is added to what is there.
 */
async function addCopy(
  now: ClassFiles,
  known: Brought,
  record: HandedIn,
  outbox: Shelves | null,
): Promise<ClassFiles> {
  const before = known.attempt.judgements ?? []
  const more = (record.attempt.judgements ?? []).filter((jws) => !before.includes(jws))
  const twice = now.twice + 1
  if (more.length === 0) return { ...now, twice }
  const attempt = { ...known.attempt, judgements: [...before, ...more] }
  const { learner, number, mark } = known.row
  const merged = await broughtOf(known.file, learner, { number, attempt, text: record.text }, mark)
  const queued = now.queued + (await queue(merged, outbox))
  const brought = now.brought.map((each) => (each === known ? merged : each))
  return { ...now, twice, brought, queued }
}

/**
 * Puts the statements of a try into the outbox, and those of what was judged of it, each once; no
 * learner's name goes with them. Returns how many tries have something new there: one or none.
 */
async function queue(
  { row, attempt, judgements }: Brought,
  outbox: Shelves | null,
): Promise<0 | 1> {
  if (!outbox || row.mark === 'changed') return 0
  const { id, startedAt, scenario } = attempt
  const about = { id, learner: '', title: scenario.document.title, startedAt }
  const parcels = [
    parcelFor(about, lettersOf(statementsOf(attempt))),
    ...judgements.map((judgement) => judgedParcel('', attempt, judgement)),
  ].filter((parcel) => parcel !== null)
  const there = await Promise.all(parcels.map((parcel) => outbox.read('outbox', parcel.id)))
  const fresh = parcels.filter((_, n) => there[n] === undefined)
  if (fresh.length === 0) return 0
  await outbox.write(fresh.map((parcel) => ({ put: 'outbox', row: parcel }) as const))
  return 1
}

import type {
  ActionRow,
  AttemptRow,
  FileRow,
  ParcelRow,
  Pause,
  StoredAction,
  Verdict,
} from './attempt-rows.ts'
import { noteBegun } from './begun.ts'
import type { Shelves } from './shelves.ts'

const rowOf = (attempt: string, action: StoredAction): ActionRow => ({
  attempt,
  n: action.n,
  action,
})

/** Writes down that an attempt begins, with the actions that led to where it does. */
export const startAttempt = (
  on: Shelves,
  row: AttemptRow,
  actions: readonly StoredAction[] = [],
): Promise<void> =>
  on.write([
    { put: 'attempts', row },
    ...(row.opening === undefined ? [] : [noteBegun(row.opening, row.id)]),
    ...actions.map((action) => ({ put: 'actions', row: rowOf(row.id, action) }) as const),
  ])

/**
 * Keeps one action. Await it before showing what the action did: then a crash can lose nothing
 * that a person has seen.
 */
export const appendAction = (on: Shelves, attempt: string, action: StoredAction): Promise<void> =>
  on.write([{ put: 'actions', row: rowOf(attempt, action) }])

/** The actions of an attempt in their order. */
export async function listActions(on: Shelves, attempt: string): Promise<readonly StoredAction[]> {
  const rows = await on.list('actions', attempt)
  return rows.toSorted((a, b) => a.n - b.n).map((row) => row.action)
}

export const findAttempt = (on: Shelves, id: string): Promise<AttemptRow | undefined> =>
  on.read('attempts', id)

/** Attempts of one learner, the latest first. */
export async function attemptsOf(on: Shelves, learner: string): Promise<readonly AttemptRow[]> {
  const rows = await on.list('attempts', learner)
  return rows.toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1))
}

/** How far a running attempt has come, for the list that offers to carry on. */
export const noteProgress = (
  on: Shelves,
  id: string,
  progress: AttemptRow['progress'],
): Promise<void> => change(on, id, (row) => ({ ...row, progress }))

export const notePause = (on: Shelves, id: string, pause: Pause): Promise<void> =>
  change(on, id, (row) => ({ ...row, pauses: [...row.pauses, pause] }))

/** Fills in how long the latest pause lasted. */
export const noteResume = (on: Shelves, id: string, seconds: number): Promise<void> =>
  change(on, id, (row) => ({
    ...row,
    pauses: row.pauses.map((pause, index) =>
      index === row.pauses.length - 1 && pause.seconds === null ? { ...pause, seconds } : pause,
    ),
  }))

export interface Ending {
  readonly verdict: Verdict
  readonly file: FileRow
  /** What goes to a record store; null where nothing of the attempt leaves the device. */
  readonly parcel: ParcelRow | null
}

/** Ends an attempt: its verdict, its files and its statements for the outbox come to the shelves together. */
export async function finishAttempt(on: Shelves, id: string, ending: Ending): Promise<void> {
  const row = await on.read('attempts', id)
  if (!row) throw new Error(`finishAttempt: there is no attempt ${id}.`)
  const state = ending.verdict.outcome === 'abandoned' ? 'abandoned' : 'finished'
  await on.write([
    { put: 'attempts', row: { ...row, state, verdict: ending.verdict } },
    { put: 'files', row: ending.file },
    ...(ending.parcel ? [{ put: 'outbox', row: ending.parcel } as const] : []),
  ])
}

/** Gives up a running attempt without marking it. */
export const abandonAttempt = (on: Shelves, id: string): Promise<void> => change(on, id, abandoned)

/** An attempt that was given up. */
export const abandoned = (row: AttemptRow): AttemptRow => ({
  ...row,
  state: 'abandoned',
  verdict: { outcome: 'abandoned', passed: false, scaled: 0 },
})

export const fileOf = (on: Shelves, attempt: string): Promise<FileRow | undefined> =>
  on.read('files', attempt)

async function change(
  on: Shelves,
  id: string,
  next: (row: AttemptRow) => AttemptRow,
): Promise<void> {
  const row = await on.read('attempts', id)
  if (row) await on.write([{ put: 'attempts', row: next(row) }])
}

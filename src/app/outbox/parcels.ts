import {
  type Letter,
  parcelOf,
  sendAgain,
  settle,
  unsent,
  type Verdict,
} from '../../records/outbox/parcel.ts'
import type { AttemptRow, ParcelRow } from '../storage/attempt-rows.ts'
import type { Shelves } from '../storage/shelves.ts'

/** The parcel of an attempt that is over; null where nothing of it leaves the device. */
export const parcelFor = (
  about: Pick<ParcelRow, 'id' | 'learner' | 'title' | 'startedAt'>,
  letters: readonly Letter[],
): ParcelRow | null =>
  letters.length === 0
    ? null
    : { ...parcelOf(letters), ...about, queuedAt: new Date().toISOString(), sentAt: null }

/** The parcel of an attempt that was made on this device. */
export const parcelRow = (
  { id, learner, scenario, startedAt }: AttemptRow,
  letters: readonly Letter[],
): ParcelRow | null => parcelFor({ id, learner, title: scenario.title, startedAt }, letters)

/**
 * Parcels for the session of a learning platform, or without one those for the record store of this
 * device; the first that was queued first.
 */
export async function listParcels(on: Shelves, launch?: string): Promise<readonly ParcelRow[]> {
  const rows = (await on.list('outbox')).filter((row) => row.launch === launch)
  return rows.toSorted((a, b) => (a.queuedAt === b.queuedAt ? 0 : a.queuedAt < b.queuedAt ? -1 : 1))
}

/**
 * What sessions of learning platforms have left behind: nobody but such a session can send it. While
 * one still goes on it is among them too.
 */
export const listLeft = async (on: Shelves): Promise<readonly ParcelRow[]> =>
  (await on.list('outbox')).filter((row) => row.launch !== undefined && unsent(row).length > 0)

/** Keeps what became of statements of one parcel. */
export const noteVerdicts = (
  on: Shelves,
  id: string,
  verdicts: readonly Verdict[],
  at: string,
): Promise<void> =>
  on.update('outbox', id, (row) => {
    const next = settle(row, verdicts)
    return next.sent > row.sent ? { ...next, sentAt: at } : next
  })

/** Lets everything of a parcel that was put aside wait again. */
export const queueAgain = (on: Shelves, id: string): Promise<void> =>
  on.update('outbox', id, sendAgain)

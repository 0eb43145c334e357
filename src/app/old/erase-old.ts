import { unsent } from '../../records/outbox/parcel.ts'
import { type Older, olderThan } from '../../records/retention/older.ts'
import { attemptIn } from '../storage/attempt-rows.ts'
import { holdAttempt, type Release } from '../storage/hold.ts'
import type { Change, Shelves } from '../storage/shelves.ts'

/** What of all people on this device is from before a moment (milliseconds since 1970). */
export async function findOld(
  on: Shelves,
  before: number,
  waiting: 'kept' | 'erased',
): Promise<Older> {
  const [attempts, parcels, pieces] = await Promise.all([
    on.list('attempts'),
    on.list('outbox'),
    on.list('pieces'),
  ])
  const keepings = {
    attempts: attempts.map(({ id, startedAt }) => ({ id, at: Date.parse(startedAt) })),
    parcels: parcels.map((row) => ({
      id: row.id,
      attempt: attemptIn(row),
      at: Date.parse(row.startedAt),
      unsent: unsent(row).length > 0,
    })),
    pieces: pieces.map(({ id, piece }) => ({ id, at: Date.parse(piece.at) })),
  }
  return olderThan(keepings, before, waiting)
}

/**
 * Takes what `findOld` finds off this device in one write, as it stands now: what arrived since it
 * was shown counts as arrived. A try that another tab has open stays. Returns what went.
 */
export async function eraseOld(
  on: Shelves,
  before: number,
  waiting: 'kept' | 'erased',
  hold: (id: string) => Promise<Release | null> = holdAttempt,
): Promise<Pick<Older, 'attempts' | 'pieces'>> {
  const running = new Set(
    (await on.list('attempts')).filter(({ state }) => state === 'running').map(({ id }) => id),
  )
  const releases: Release[] = []
  try {
    const open = new Set<string>()
    for (const id of (await findOld(on, before, waiting)).attempts) {
      if (!running.has(id)) continue
      const release = await hold(id)
      if (release) releases.push(release)
      else open.add(id)
    }
    const old = await findOld(on, before, waiting)
    const attempts = old.attempts.filter((id) => !open.has(id))
    const actions = await Promise.all(attempts.map((id) => on.list('actions', id)))
    const changes: readonly Change[] = [
      ...actions.flat().map((row) => ({ remove: 'actions', key: [row.attempt, row.n] }) as const),
      ...attempts.map((key) => ({ remove: 'files', key }) as const),
      ...attempts.map((key) => ({ remove: 'attempts', key }) as const),
      ...old.parcels.map((key) => ({ remove: 'outbox', key }) as const),
      ...old.pieces.map((key) => ({ remove: 'contents', key }) as const),
      ...old.pieces.map((key) => ({ remove: 'pieces', key }) as const),
    ]
    if (changes.length > 0) await on.write(changes)
    return { attempts, pieces: old.pieces }
  } finally {
    for (const release of releases) release()
  }
}

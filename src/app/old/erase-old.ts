import { unsent } from '../../records/outbox/parcel.ts'
import { type Dated, type Older, olderThan } from '../../records/retention/older.ts'
import { attemptIn } from '../storage/attempt-rows.ts'
import { holdAttempt, type Release } from '../storage/hold.ts'
import { forgotten } from '../storage/issued.ts'
import type { Change, CredentialRow, IssuedRow, Shelves } from '../storage/shelves.ts'

/** What of all people on this device is from before a moment (milliseconds since 1970). */
export async function findOld(
  on: Shelves,
  before: number,
  waiting: 'kept' | 'erased',
): Promise<Older> {
  const [attempts, parcels, pieces, credentials, issued] = await Promise.all([
    on.list('attempts'),
    on.list('outbox'),
    on.list('pieces'),
    on.list('credentials'),
    on.list('issued'),
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
    credentials: datedCredentials(credentials, issued),
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
): Promise<Pick<Older, 'attempts' | 'pieces' | 'credentials'>> {
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
      ...(await forgetCredentials(on, old.credentials)),
    ]
    if (changes.length > 0) await on.write(changes)
    return { attempts, pieces: old.pieces, credentials: old.credentials }
  } finally {
    for (const release of releases) release()
  }
}

/** Each once, by the day it was signed or came here; a bare number that has to stay is not told of. */
function datedCredentials(
  credentials: readonly CredentialRow[],
  issued: readonly IssuedRow[],
): readonly Dated[] {
  const now = new Date().toISOString()
  const telling = issued.filter(({ jws, validUntil }) => jws !== null || validUntil <= now)
  const dates = new Map([
    ...credentials.map(({ id, keptAt }) => [id, Date.parse(keptAt)] as const),
    ...telling.map(({ id, issuedAt }) => [id, Date.parse(issuedAt)] as const),
  ])
  return [...dates].map(([id, at]) => ({ id, at }))
}

/** Those of learners go, and of what was issued all that still says anything of anybody. */
async function forgetCredentials(on: Shelves, ids: readonly string[]): Promise<readonly Change[]> {
  const now = new Date().toISOString()
  const issued = await Promise.all(ids.map((id) => on.read('issued', id)))
  return [
    ...ids.map((key) => ({ remove: 'credentials', key }) as const),
    ...issued.flatMap((row) => (row ? [forgotten(row, now)] : [])),
  ]
}

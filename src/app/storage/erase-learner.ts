import { unsent } from '../../records/outbox/parcel.ts'
import { forgetBegun } from './begun.ts'
import { forgotten } from './issued.ts'
import type { Change, Shelves } from './shelves.ts'

/**
 * Takes everything of one learner off this device: attempts, files, portfolio, credentials
 * and what was issued about them, settings and the name. What of
 * theirs waits to be sent goes too, unless it is to be `delivered`: then nothing tells any longer
 * whose it was.
 */
export async function eraseLearner(
  on: Shelves,
  learner: string,
  waiting: 'erased' | 'delivered' = 'erased',
): Promise<void> {
  const [attempts, parcels, pieces, credentials, issued, device] = await Promise.all([
    on.list('attempts', learner),
    on.list('outbox', learner),
    on.list('pieces', learner),
    on.list('credentials', learner),
    on.list('issued'),
    on.list('device'),
  ])
  const now = new Date().toISOString()
  const actions = await Promise.all(attempts.map((row) => on.list('actions', row.id)))
  const changes: Change[] = [
    ...actions.flat().map((row) => ({ remove: 'actions', key: [row.attempt, row.n] }) as const),
    ...attempts.map((row) => ({ remove: 'files', key: row.id }) as const),
    ...attempts.map((row) => ({ remove: 'attempts', key: row.id }) as const),
    ...parcels.map((row) =>
      waiting === 'delivered' && unsent(row).length > 0
        ? ({ put: 'outbox', row: { ...row, learner: '' } } as const)
        : ({ remove: 'outbox', key: row.id } as const),
    ),
    ...pieces.map((row) => ({ remove: 'contents', key: row.id }) as const),
    ...pieces.map((row) => ({ remove: 'pieces', key: row.id }) as const),
    ...credentials.map((row) => ({ remove: 'credentials', key: row.id }) as const),
    ...issued.filter((row) => row.learner === learner).map((row) => forgotten(row, now)),
    ...forgetBegun(device, new Set(attempts.map(({ id }) => id))),
    { remove: 'settings', key: learner },
    { remove: 'learners', key: learner },
  ]
  await on.write(changes)
}

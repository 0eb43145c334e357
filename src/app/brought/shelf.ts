import type { Scenario } from '../../scenario/schema.ts'
import { broughtId } from '../address.ts'
import { dropPack } from '../offline/packs.ts'
import { jobOf } from '../storage/attempt-rows.ts'
import { abandoned } from '../storage/attempts.ts'
import type { BroughtRow } from '../storage/brought-row.ts'
import { shelves } from '../storage/current.ts'
import type { Shelves } from '../storage/shelves.ts'
import type { Good } from './checked.ts'

export const findBrought = async (job: string): Promise<BroughtRow | undefined> =>
  (await shelves()).read('brought', job)

/** The scenario of a job from a file; null where it is gone, or where another version checked it. */
export async function playable(job: string): Promise<Scenario | null> {
  const row = await findBrought(job)
  return row && row.checkedBy === __VERSION__ ? row.scenario : null
}

/** Keeps a scenario that was checked, in the place of an earlier one with its id. */
export async function keepBrought(good: Good, learner: string): Promise<void> {
  const row: BroughtRow = {
    job: broughtId(good.scenario.id),
    file: good.file,
    text: good.text,
    scenario: good.scenario,
    sha256: good.sha256,
    notes: good.notes,
    checkedBy: __VERSION__,
    openedBy: learner,
    openedAt: new Date().toISOString(),
  }
  await (await shelves()).write([{ put: 'brought', row }])
}

/** Notes that this version finds no errors in a job either; a newer format of it may read otherwise. */
export const recheckedBrought = async (
  before: BroughtRow,
  { scenario, sha256 }: Good,
): Promise<void> =>
  (await shelves()).write([
    { put: 'brought', row: { ...before, scenario, sha256, checkedBy: __VERSION__ } },
  ])

/**
 * Takes a job from a file off this device. Tries in the middle of it are given up, whoever's they
 * are; what was done in them stays as records, like those of finished ones.
 */
export async function eraseBrought(
  on: Shelves,
  job: string,
  giveUp: (on: Shelves, attempt: string) => Promise<unknown>,
): Promise<void> {
  const running = async () =>
    (await on.list('attempts')).filter((row) => jobOf(row) === job && row.state === 'running')
  for (const { id } of await running()) await giveUp(on, id).catch(() => undefined)
  // What is open in another tab, or could not be worked out, is given up without files.
  const open = await running()
  await on.write([
    { remove: 'brought', key: job },
    ...open.map((row) => ({ put: 'attempts', row: abandoned(row) }) as const),
  ])
  await dropPack(job)
}

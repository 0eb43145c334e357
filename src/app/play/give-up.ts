import type { RecordedAction } from '../../engine/action.ts'
import { abandon, act, advance } from '../../engine/advance.ts'
import { createRun, scenarioHash } from '../../engine/create.ts'
import type { Run } from '../../engine/run.ts'
import { loadScenario } from '../load-scenario.ts'
import { type AttemptRow, jobOf, valuesOf } from '../storage/attempt-rows.ts'
import { abandonAttempt, findAttempt, finishAttempt, listActions } from '../storage/attempts.ts'
import { holdAttempt } from '../storage/hold.ts'
import type { Shelves } from '../storage/shelves.ts'
import { catalogueFor } from './catalogue-for.ts'
import { endingOf } from './files-of.ts'

/**
 * Gives up a try that was left in the middle. What was done in it stays as files, like those of any
 * other try; nothing of it is sent. False where another tab has it open: then it stays as it is.
 */
export async function giveUp(on: Shelves, id: string): Promise<boolean> {
  const release = await holdAttempt(id)
  if (!release) return false
  try {
    const row = await findAttempt(on, id)
    if (row?.state !== 'running') return true
    const run = await leftRun(on, row)
    if (run) await finishAttempt(on, id, { ...(await endingOf(on, run, row, null)), parcel: null })
    else await abandonAttempt(on, id)
    return true
  } finally {
    release()
  }
}

/** The try as far as it came, and no further; null where its job is gone or has changed since. */
async function leftRun(on: Shelves, row: AttemptRow): Promise<Run | null> {
  const scenario = await loadScenario(jobOf(row))
  if (!scenario || scenarioHash(scenario) !== row.scenario.sha256) return null
  const actions = (await listActions(on, row.id)).map((action) => action as RecordedAction)
  const run = createRun(
    scenario,
    await catalogueFor(scenario, row.interface, actions, row.language),
    {
      seed: row.seed,
      purpose: row.purpose,
      parameters: valuesOf(row),
    },
  )
  for (const { n: _n, tick, ...action } of actions) {
    advance(run, tick)
    act(run, action)
  }
  advance(run, Math.max(row.progress.tick, actions.at(-1)?.tick ?? 0))
  abandon(run)
  return run
}

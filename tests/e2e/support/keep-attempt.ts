import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { markRun } from '../../../src/assessment/mark-run.ts'
import type { Result } from '../../../src/assessment/result.ts'
import { root } from '../../../src/cli/build/freshness.js'
import { catalogue } from '../../../src/cli/catalogue.ts'
import type { Attempt } from '../../../src/engine/attempt/attempt.ts'
import { playScript, type Script } from '../../../src/engine/attempt/script.ts'
import { createRun } from '../../../src/engine/create.ts'
import type { Run } from '../../../src/engine/run.ts'
import { attemptOf } from '../../../src/records/attempt-file.ts'
import { statementsOf } from '../../../src/records/statements.ts'
import type { Scenario } from '../../../src/scenario/schema.ts'
import { somebodyIsHere } from './pages.ts'

const read = <Shape>(path: string): Shape => JSON.parse(readFileSync(join(root, path), 'utf8'))

export const lockout = (): Scenario => read('scenarios/loto-conveyor/scenario.json')

export const scriptOf = (name: string): Script =>
  read(`scenarios/loto-conveyor/scripts/${name}.json`)

/** Plays a script of the shipped job to its end. */
export function playShipped(script: Script): Run {
  const run = createRun(lockout(), catalogue, {
    seed: script.seed ?? 0,
    purpose: script.purpose ?? 'assessment',
    parameters: script.parameters ?? {},
  })
  playScript(run, script.actions)
  return run
}

/** The attempt file of a run, as the app keeps it when somebody plays as text. */
export const attemptFrom = (run: Run): Attempt<Result> =>
  attemptOf(run, markRun(run), {
    startedAt: '2026-11-03T14:05:00Z',
    interface: 'text',
    language: 'en',
    scripted: false,
  })

/** The expert's script without opening the vent: the air catches a hand. */
export function withoutVenting(): Script {
  const expert = scriptOf('expert')
  return {
    ...expert,
    actions: expert.actions.filter(
      ({ item, value, until }) =>
        !(item === 'receiver' && value === 'open') && until !== 'receiver.empty',
    ),
  }
}

/** Puts a finished attempt on the device, as play leaves it, for whoever is here. */
export async function keepAttempt(page: Page, attempt: Attempt<Result>): Promise<void> {
  const { id, scenario, purpose, language, seed, parameters, startedAt, result } = attempt
  const rows = {
    attempt: {
      id,
      scenario: {
        id: scenario.id,
        version: scenario.version,
        sha256: scenario.sha256,
        title: scenario.document.title,
      },
      purpose,
      interface: 'text',
      language,
      seed,
      parameters,
      variant: null,
      parent: null,
      startedAt,
      state: 'finished',
      pauses: [],
      progress: { tick: result.ticks, done: 0, of: result.steps.length },
      verdict: {
        outcome: result.outcome,
        passed: result.passed,
        scaled: result.score.scaled,
      },
    },
    file: {
      attempt: id,
      json: JSON.stringify(attempt),
      statements: JSON.stringify(statementsOf(attempt)),
      report: '<!doctype html><title>Report</title>',
    },
  }
  await somebodyIsHere(page)
  await page.evaluate(async ({ attempt: row, file }) => {
    const learner = sessionStorage.getItem('millwright-learner')
    const open = indexedDB.open('millwright')
    const database = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result)
    })
    const change = database.transaction(['attempts', 'files'], 'readwrite')
    change.objectStore('attempts').put({ ...row, learner })
    change.objectStore('files').put(file)
    await new Promise((resolve) => {
      change.oncomplete = resolve
    })
    database.close()
  }, rows)
}

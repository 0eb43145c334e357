import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { root } from '../../../src/cli/build/freshness.js'
import { scriptOf } from './keep-attempt.ts'
import { textDriver } from './text-driver.ts'
import { variantOf } from './variant.ts'

/** Packs the lockout job with the command, and unpacks it into a folder. */
export function packInto(folder: string, form: 'scorm12' | 'scorm2004' | 'cmi5'): void {
  const file = `${folder}.zip`
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      join(root, 'src/cli/bin/millwright.js'),
      ...['pack', join(root, 'scenarios/loto-conveyor'), '--as', form, '--out', file, '--json'],
    ],
    { encoding: 'utf8' },
  )
  expect([status, JSON.parse(stdout).as]).toEqual([0, form])
  unpackInto(folder, file)
}

/** Lays the files of a package into a folder, as a platform would. */
function unpackInto(folder: string, file: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(file)))) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes)
  }
}

/** Packs the job whose page for the instructor is open, as a teacher does, and unpacks it into a folder. */
export async function packInApp(page: Page, folder: string, choice: string): Promise<void> {
  await page.getByLabel('What the platform takes').selectOption({ label: choice })
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Make the package' }).click()
  await page.getByText('The package is made').waitFor()
  const file = `${folder}.zip`
  await (await saved).saveAs(file)
  unpackInto(folder, file)
}

/** How a job is played in these tests: up to a stop that is right, or stopped at once without need. */
const PLAYS = {
  right: { script: scriptOf('stuck'), reason: 'An energy cannot be isolated.' },
  needless: { script: { ...scriptOf('gave-up'), actions: [] }, reason: 'Another reason.' },
} as const

/** Plays the job of a package as text, from wherever the page is to its debriefing. */
export async function playPackaged(job: Page, how: keyof typeof PLAYS): Promise<void> {
  const { script } = PLAYS[how]
  await job.evaluate(
    (variant) => {
      location.hash = `#/play/loto-conveyor?purpose=assessment&interface=text&variant=${variant}`
    },
    variantOf(script.parameters ?? {}),
  )
  await job.getByRole('heading', { name: 'Where you are' }).waitFor()
  await playToStop(job, how)
}

/** Plays the lockout as text from its beginning, as it was drawn for this, to its debriefing. */
export async function playToStop(job: Page, how: keyof typeof PLAYS): Promise<void> {
  const { script, reason } = PLAYS[how]
  const { act, press, byName } = textDriver(job)
  for (const action of script.actions) if (action.do !== 'stop') await act(action)
  await press(byName('Stop the job'))
  await press(job.getByRole('dialog').getByRole('button', { name: reason }))
  await job.waitForURL(/#\/attempt\//)
}

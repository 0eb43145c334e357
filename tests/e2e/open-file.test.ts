import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../../src/cli/build/freshness.js'
import { catalogue } from '../../src/cli/catalogue.ts'
import { STARTER_SCRIPT } from '../../src/cli/starter.ts'
import type { Action } from '../../src/engine/action.ts'
import { replay } from '../../src/engine/attempt/replay.ts'
import type { Scenario } from '../../src/scenario/schema.ts'
import { shoot, withApp } from './support/app.ts'
import { seriousFaults } from './support/axe.ts'
import { keptAttempt } from './support/kept.ts'
import { goTo, sideways } from './support/pages.ts'
import { textDriver } from './support/text-driver.ts'

const folder = mkdtempSync(join(tmpdir(), 'opened-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What the command line prints, in a folder of its own. */
const millwright = (...args: readonly string[]): string => {
  const bin = join(root, 'src/cli/bin/millwright.js')
  return spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: 'utf8' }).stdout
}

const job = join(folder, 'pump-lockout')
beforeAll(() => {
  expect(millwright('new', 'pump-lockout')).toContain('scenario.json')
})

const written = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

const inputs = (page: Page) => page.locator('input[type=file]')
const faults = (page: Page) => page.getByRole('region', { name: /^Faults in / }).locator('pre')

const openFile = async (page: Page, path: string): Promise<void> => {
  await page.getByRole('heading', { level: 1, name: 'Open a scenario from a file' }).waitFor()
  await inputs(page).first().setInputFiles(path)
}

describe('a scenario with faults that somebody opens', () => {
  it('is told in the very lines of the command line, in every language, and is not kept', async () => {
    const starter = readFileSync(join(job, 'scenario.json'), 'utf8')
    const broken = starter
      .replace('rotary-isolator', 'rotary-isolater')
      .replace("== 'off'", "== 'of'")
      .replace('"mastery"', '"mastry"')
    const path = written('broken.json', broken)
    const printed = millwright('validate', 'broken.json').trimEnd()
    expect(printed.split('\n').length).toBeGreaterThanOrEqual(3)
    await withApp({ path: '#/' }, async ({ page }) => {
      await page.getByRole('link', { name: 'Open a scenario from a file' }).click()
      await openFile(page, path)
      await expect.poll(() => faults(page).allTextContents()).toEqual([printed])
      expect(await seriousFaults(page)).toEqual([])
      await shoot(page, 'open/faults')
      const coming = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Save the lines' }).click()
      const saved = join(folder, 'validate.txt')
      await (await coming).saveAs(saved)
      expect(readFileSync(saved, 'utf8').trimEnd()).toBe(printed)
      await page.getByText('Nothing so far.').waitFor()
      await page.setViewportSize({ width: 360, height: 740 })
      expect(await sideways(page)).toBe(0)
      await shoot(page, 'open/faults-360')
      await page.getByRole('button', { name: 'العربية' }).click()
      await page.getByRole('heading', { level: 1, name: 'فتح سيناريو من ملف' }).waitFor()
      expect(await sideways(page)).toBe(0)
      await shoot(page, 'open/faults-ar-360')
    })
  })

  it('harms nothing when it was made to: the page goes on, and says why it is refused', async () => {
    const things = Array.from({ length: 100_000 }, (_, i) => `"e${i}":{"is":"padlock"}`).join(',')
    const hostile = [
      [written('deep.json', '['.repeat(10_000_000)), /error too-large/],
      [written('crowd.json', `{"format":1,"equipment":{${things}}}`), /error too-/],
      [written('proto.json', '{"format":1,"__proto__":{"polluted":1}}'), /error forbidden-key/],
    ] as const
    await withApp({ path: '#/open' }, async ({ page }) => {
      for (const [path, told] of hostile) {
        await openFile(page, path)
        await faults(page).filter({ hasText: told }).waitFor()
      }
      expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
      await openFile(page, written('job.zip', 'PK, but no zip'))
      await page.getByText('This zip cannot be unpacked.').waitFor()
      await shoot(page, 'open/refused')
    })
  })
})

describe('a good scenario that somebody opens', () => {
  it('is kept, played to its end with the network off, listed as what it is, and erased', async () => {
    const scenario: Scenario = JSON.parse(readFileSync(join(job, 'scenario.json'), 'utf8'))
    const options = { path: '#/open', serviceWorkers: 'allow' as const }
    await withApp(options, async ({ page, context }) => {
      await page.getByRole('heading', { level: 1, name: 'Open a scenario from a file' }).waitFor()
      await inputs(page).nth(1).setInputFiles(job)
      await page.getByText('It is kept on this device').waitFor()
      await page.getByText('Opened by a guest').waitFor()
      expect(await seriousFaults(page)).toEqual([])
      await shoot(page, 'open/good')
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
      await context.setOffline(true)
      await page.reload()
      await page.getByRole('link', { name: 'Lock an isolator off' }).click()
      await page.getByRole('heading', { level: 1, name: 'Lock an isolator off' }).waitFor()
      await page.getByText('From a file, not shipped with Millwright').waitFor()
      expect(await seriousFaults(page)).toEqual([])
      await shoot(page, 'open/job')
      await page.getByRole('radio', { name: 'Assessment' }).check()
      await page.getByRole('radio', { name: /^Text/ }).check()
      await page
        .getByRole('link', { name: /^Start/ })
        .first()
        .click()
      await page.getByRole('heading', { name: 'Where you are' }).waitFor()
      await shoot(page, 'open/play')
      const { act } = textDriver(page, scenario)
      for (const action of STARTER_SCRIPT.actions) await act(action as Action)
      await page.waitForURL(/#\/attempt\//)
      const attempt = await keptAttempt(page)
      expect(attempt.result.outcome).toBe('passed')
      expect(attempt.scenario).toMatchObject({ id: 'pump-lockout', version: '0.1.0' })
      expect(replay(attempt, catalogue).same).toBe(true)
      await goTo(page, '/')
      await page.getByRole('listitem').filter({ hasText: 'From a file, not shipped' }).waitFor()
      await shoot(page, 'open/library')
      await page.getByRole('link', { name: 'Lock an isolator off' }).click()
      await page.getByRole('button', { name: /^Erase from this device/ }).click()
      await page.getByRole('button', { name: 'Erase the job' }).click()
      await page.getByRole('heading', { level: 1, name: /Practise the job/ }).waitFor()
      await page.getByRole('link', { name: 'Lock out a belt conveyor' }).waitFor()
      expect(await page.getByText('From a file, not shipped').count()).toBe(0)
      await context.setOffline(false)
    })
  })
})

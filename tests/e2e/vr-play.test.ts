import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import type { Result } from '../../src/assessment/result.ts'
import { catalogue } from '../../src/cli/catalogue.ts'
import type { Action } from '../../src/engine/action.ts'
import { act, advanceUntilFree } from '../../src/engine/advance.ts'
import type { Attempt } from '../../src/engine/attempt.ts'
import { createRun } from '../../src/engine/create.ts'
import type { Purpose, Run } from '../../src/engine/run.ts'
import type { Value } from '../../src/scenario/facts.ts'
import { pathTo, viewOf } from '../modes/vr/support/panel-path.ts'
import { type AppOptions, shoot, withApp } from './support/app.ts'
import { FRAME_SECONDS } from './support/frame-clock.ts'
import { HEADSET, Headset } from './support/headset.ts'

const scenario = JSON.parse(readFileSync('scenarios/loto-conveyor/scenario.json', 'utf8'))
const stuck: { actions: Action[] } = JSON.parse(
  readFileSync('scenarios/loto-conveyor/scripts/stuck.json', 'utf8'),
)

/** Reaches past the guard while nobody has stopped the belt. */
const reckless: readonly Action[] = [
  { do: 'move', to: 'trolley' },
  { do: 'take', item: 'spanner' },
  { do: 'move', to: 'tail' },
  { do: 'operate', item: 'guard', control: 'bolt_1', value: 'out' },
  { do: 'operate', item: 'guard', control: 'bolt_2', value: 'out' },
  { do: 'operate', item: 'guard', control: 'bolt_3', value: 'out' },
  { do: 'operate', item: 'guard', control: 'bolt_4', value: 'out' },
  { do: 'take', item: 'guard' },
  { do: 'release', item: 'guard' },
  { do: 'touch', item: 'conveyor', part: 'tail_nip' },
]

const runOf = (seed: number, purpose: Purpose): Run =>
  createRun(scenario, catalogue, { seed, purpose })

/** A variant whose drawn values are these. */
function seedWith(wanted: Readonly<Record<string, Value>>): number {
  for (let seed = 1; seed < 500; seed++) {
    const { parameters } = runOf(seed, 'assessment')
    if (Object.entries(wanted).every(([name, value]) => parameters[name] === value)) return seed
  }
  throw new Error('seedWith: no variant is like that.')
}

const SMALL: AppOptions = { viewport: { width: 96, height: 72 }, before: HEADSET }

/** Goes in, and waits until the panel hangs somewhere: shaders take their time without a GPU. */
async function enter(page: Page, headset: Headset): Promise<void> {
  await page.waitForSelector('[data-ready=true]', { state: 'attached', timeout: 90_000 })
  await page.getByRole('button', { name: 'Enter VR' }).dispatchEvent('click')
  await page.waitForSelector('[data-inside=true]')
  await headset.takeClock()
  const button = page.locator('[data-mirror=menu] li[data-at*=" "]')
  for (let tries = 0; tries < 400 && (await button.count()) === 0; tries++) {
    await headset.frames(1)
    await page.waitForTimeout(50)
  }
  await headset.frames(4)
}

const EYES = [0, 1.6, 0] as const
const HAND = [0.15, 1.25, -0.25] as const

/** Presses a button of the panel with the ray of one hand. */
async function press(page: Page, headset: Headset, label: string): Promise<void> {
  const button = page
    .locator('[data-mirror=menu] li')
    .filter({ hasText: new RegExp(`^${escaped(label)}$`) })
  const place = (await button.count()) > 0 ? await button.first().getAttribute('data-at') : null
  if (!place) {
    const shown = await page.locator('[data-mirror=menu]').textContent()
    throw new Error(`press: "${label}" is nowhere to be seen; the panel says ${shown}`)
  }
  const [x = 0, y = 0, z = 0] = place.split(' ').map(Number)
  await headset.point('right', HAND, [x, y, z])
  await headset.select('right')
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Does what a script does, by the panel alone, while the same job runs here beside it. */
async function play(
  page: Page,
  headset: Headset,
  run: Run,
  actions: readonly Action[],
): Promise<void> {
  for (const action of actions) {
    const path = pathTo(viewOf(run), action)
    if (!path) throw new Error(`play: the panel has no way to ${JSON.stringify(action)}.`)
    for (const label of path.labels) await press(page, headset, label)
    const before = run.tick
    act(run, path.action)
    advanceUntilFree(run)
    const seconds = action.do === 'move' ? 1 : (run.tick - before) / 60
    await page.waitForTimeout(20)
    await headset.frames(Math.ceil(seconds / FRAME_SECONDS) + 2)
    if (path.show.at !== 'home' && run.ending === null) await backHome(page, headset)
  }
}

async function backHome(page: Page, headset: Headset): Promise<void> {
  for (let times = 0; times < 4; times++) {
    const back = page.locator('[data-mirror=menu] li').filter({ hasText: /^Back$/ })
    if ((await back.count()) === 0) return
    await press(page, headset, 'Back')
  }
}

/** The attempt as the device has kept it. */
async function keptAttempt(page: Page): Promise<Attempt<Result>> {
  const json = await page.evaluate(async () => {
    const open = (request: IDBOpenDBRequest | IDBRequest) =>
      new Promise((done) => {
        request.onsuccess = () => done(request.result)
      })
    for (let tries = 0; tries < 50; tries++) {
      const database = (await open(indexedDB.open('millwright'))) as IDBDatabase
      const files = (await open(database.transaction('files').objectStore('files').getAll())) as {
        json: string
      }[]
      database.close()
      if (files[0]) return files[0].json
      await new Promise((next) => setTimeout(next, 100))
    }
    return ''
  })
  return JSON.parse(json)
}

const verdicts = ({ criteria }: Result) => criteria.map(({ id, verdict }) => [id, verdict])

describe('the job in an emulated headset', { timeout: 240_000 }, () => {
  it('is stopped rightly with one controller, with the marks of the script', async () => {
    const seed = seedWith({ isolatorOpens: false, testerWorks: true, crew: 'alone' })
    const path = `#/play/loto-conveyor?interface=vr&purpose=assessment&variant=${seed}`
    await withApp({ ...SMALL, path }, async ({ page }) => {
      const headset = new Headset(page)
      await page.evaluate(() => {
        const { left } = window.emulation.device.controllers
        if (left) left.connected = false
      })
      await headset.head(EYES, [0, 1.5, -1])
      await enter(page, headset)
      const run = runOf(seed, 'assessment')
      // The panel gives the reason for a stop; what it is about follows from the reason.
      const actions = stuck.actions.map(({ about: _about, ...action }) => action)
      await play(page, headset, run, actions)
      const attempt = await keptAttempt(page)
      const expected = markRun(run)
      expect(expected).toMatchObject({ outcome: 'stopped-safely', passed: true })
      expect(attempt.interface).toBe('vr')
      expect(attempt.result.outcome).toBe(expected.outcome)
      expect(verdicts(attempt.result)).toEqual(verdicts(expected))
    })
  })

  it('hurts whoever reaches past the guard of a running belt, as the engine says', async () => {
    const seed = seedWith({ isolatorOpens: true, crew: 'alone' })
    const path = `#/play/loto-conveyor?interface=vr&purpose=assessment&variant=${seed}`
    await withApp({ ...SMALL, path }, async ({ page }) => {
      const headset = new Headset(page)
      await headset.head(EYES, [-0.08, 1.5, -1])
      await headset.point('left', [-0.12, 1.35, -0.5], [-0.12, 1.35, -2])
      await enter(page, headset)
      const run = runOf(seed, 'assessment')
      await play(page, headset, run, reckless)
      const attempt = await keptAttempt(page)
      const expected = markRun(run)
      expect(expected.harm.actual).toBeGreaterThan(0)
      expect(attempt.result.harm).toEqual(expected.harm)
      expect(verdicts(attempt.result)).toEqual(verdicts(expected))
    })
  })

  it('answers a pinch of a tracked hand, pauses, and keeps the attempt when somebody feels unwell', async () => {
    const path = '#/play/loto-conveyor?interface=vr&purpose=practice'
    await withApp({ ...SMALL, path }, async ({ page }) => {
      const headset = new Headset(page)
      await headset.useHands()
      await headset.head(EYES, [-0.08, 1.5, -1])
      await headset.point('left', [-0.12, 1.35, -0.5], [-0.12, 1.35, -2])
      await enter(page, headset)
      await press(page, headset, 'Pause')
      await page.locator('[data-mirror=menu]').getByText('Paused.').waitFor({ state: 'attached' })
      await press(page, headset, 'Carry on')
      await press(page, headset, 'I feel unwell')
      await page.waitForSelector('[data-inside=false]')
      await page.getByRole('button', { name: 'Carry on' }).waitFor({ state: 'attached' })
    })
  })
})

describe('the headset’s way in', () => {
  it('says why it is closed where there is no headset, and offers other ways', async () => {
    const path = '#/play/loto-conveyor?interface=vr&purpose=practice'
    await withApp({ path }, async ({ page }) => {
      await page.getByText('No headset found.').waitFor()
      await shoot(page, 'vr-no-headset')
      await page.getByRole('button', { name: 'Go on as text' }).click()
      await page.waitForURL('**interface=text**')
    })
  })
})

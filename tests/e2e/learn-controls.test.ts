import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Action } from '../../src/engine/action.ts'
import type { Scenario } from '../../src/scenario/schema.ts'
import { type AppOptions, shoot, withApp } from './support/app.ts'
import { HEADSET } from './support/headset.ts'
import { keptAttempt } from './support/kept.ts'
import {
  byFinger,
  byKey,
  doInWorld,
  enterWorld,
  PLAYING,
  type Press,
} from './support/play-world.ts'
import { textDriver } from './support/text-driver.ts'

const folder = 'scenarios/learn-controls'
const exercise: Scenario = JSON.parse(readFileSync(`${folder}/scenario.json`, 'utf8'))
const { actions }: { readonly actions: readonly Action[] } = JSON.parse(
  readFileSync(`${folder}/scripts/expert.json`, 'utf8'),
)

/** From the briefing of a job, with the way to play it in the address as a teacher would give it. */
const learn = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Learn the controls, 1 min' }).click()
}

const isDone = async (page: Page, way: string): Promise<void> => {
  const attempt = await keptAttempt(page)
  expect([attempt.scenario.id, attempt.interface]).toEqual(['learn-controls', way])
  expect(attempt.result.steps.map(({ state }) => state)).toEqual(Array(4).fill('done'))
}

const inWorlds: readonly (readonly [
  way: 'desktop' | 'touch',
  options: AppOptions,
  press: Press,
])[] = [
  ['desktop', PLAYING, byKey],
  [
    'touch',
    { ...PLAYING, hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } },
    byFinger,
  ],
]

describe('the exercise of the controls that a briefing offers', () => {
  it('is done from its start to its end as text', async () => {
    await withApp({ path: '#/job/loto-conveyor?interface=text' }, async ({ page }) => {
      await learn(page)
      await page.getByRole('heading', { name: 'Where you are' }).waitFor()
      const { act } = textDriver(page, exercise)
      for (const action of actions) await act(action)
      await isDone(page, 'text')
    })
  })

  it.each(inWorlds)('is done from its start to its end: %s', async (way, options, press) => {
    const path = `#/job/loto-conveyor?interface=${way}`
    await withApp({ ...options, path }, async ({ page }) => {
      await learn(page)
      await enterWorld(page)
      for (const action of actions) await doInWorld(page, action, press)
      await isDone(page, way)
    })
  })
})

describe('before the headset goes on', () => {
  it('four pictures say what to see to, and only then is there a way in', async () => {
    const path = '#/play/learn-controls?purpose=guided&interface=vr'
    await withApp({ path, before: HEADSET }, async ({ page }) => {
      const card = page.getByRole('region', { name: 'Before you put the headset on' })
      await card.getByRole('button', { name: 'Enter VR' }).waitFor()
      const points = card.getByRole('listitem')
      expect(await points.allTextContents()).toEqual([
        expect.stringMatching(/space around you is clear/),
        expect.stringMatching(/^You (stand|sit)/),
        expect.stringMatching(/Somebody is near/),
        expect.stringMatching(/^To leave/),
      ])
      expect(await points.locator('svg').count()).toBe(4)
      expect(await page.locator('[data-inside=true]').count()).toBe(0)
      await shoot(page, 'open/enter-card')
    })
  })
})

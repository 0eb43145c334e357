import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { catalogue } from '../../../src/cli/catalogue.ts'
import { createRun } from '../../../src/engine/create.ts'
import type { Purpose, Run } from '../../../src/engine/run.ts'
import type { Value } from '../../../src/scenario/facts.ts'
import { type AppOptions, withApp } from './app.ts'
import { HEADSET, Headset, type Side } from './headset.ts'
import { RAISED } from './vr-trainee.ts'

const scenario = JSON.parse(readFileSync('scenarios/loto-conveyor/scenario.json', 'utf8'))

/** The same job beside the one in the headset. */
export const runOf = (seed: number, purpose: Purpose, document = scenario): Run =>
  createRun(document, catalogue, { seed, purpose })

/** A variant whose drawn values are these. */
export function seedWith(wanted: Readonly<Record<string, Value>>): number {
  for (let seed = 1; seed < 500; seed++) {
    const { parameters } = runOf(seed, 'assessment')
    if (Object.entries(wanted).every(([name, value]) => parameters[name] === value)) return seed
  }
  throw new Error('seedWith: no variant is like that.')
}

const SMALL: AppOptions = { viewport: { width: 96, height: 72 }, before: HEADSET }

/** Lets time pass in the headset until something is to be seen. */
export async function shown(headset: Headset, what: Locator): Promise<void> {
  const count = async (): Promise<number> => {
    await headset.frames(1)
    return what.count()
  }
  await expect.poll(count, { interval: 200 }).toBeGreaterThan(0)
}

const EYES = [0, 1.6, 0] as const

/** Goes in, and waits until the panel hangs somewhere; who `asks` is told first where it is. */
export async function enter(page: Page, headset: Headset, asks = false): Promise<void> {
  await page.waitForSelector('[data-ready=true]', { state: 'attached' })
  await headset.head(EYES, [0, 1.55, -1])
  const raise = (): Promise<void> => headset.point('left', RAISED, [RAISED[0], RAISED[1], -2])
  if (asks) await headset.point('left', [-0.3, 0.7, 0.1], [-0.3, 0, -1])
  else await raise()
  await page.getByRole('button', { name: 'Enter VR' }).dispatchEvent('click')
  await page.waitForSelector('[data-inside=true]')
  await headset.takeClock()
  if (asks) {
    await shown(headset, page.locator('[data-mirror=message]', { hasText: 'Raise your left hand' }))
    await raise()
  }
  await shown(headset, page.locator('[data-mirror=menu] li[data-at*=" "]'))
  await headset.frames(4)
}

interface Beginning {
  /** That controller is off. */
  readonly without?: Side
  /** With hands alone. */
  readonly bare?: boolean
  readonly job?: string
  /** They wait until they are told where the panel is. */
  readonly asks?: boolean
}

/** Somebody with the headset on, at the start of a variant. */
export async function inHeadset(
  seed: number,
  use: (here: { readonly page: Page; readonly headset: Headset }) => Promise<void>,
  { without, bare = false, job = 'loto-conveyor?purpose=assessment', asks }: Beginning = {},
): Promise<void> {
  const path = `#/play/${job}&interface=vr&variant=${seed}`
  await withApp({ ...SMALL, path }, async ({ page }) => {
    const headset = new Headset(page)
    if (without) await headset.lose(without)
    if (bare) await headset.use('hand')
    await enter(page, headset, asks)
    await use({ page, headset })
  })
}

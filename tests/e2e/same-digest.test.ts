import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { root } from '../../src/cli/build/freshness.js'
import type { Script } from '../../src/engine/attempt/script.ts'
import type { Scenario } from '../../src/scenario/schema.ts'
import { withApp } from './support/app.ts'
import { bundle } from './support/bundle.ts'
import { playAndTell, playDigest } from './support/play-script.ts'

const folder = join(root, 'scenarios/loto-conveyor')
const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'))

let played: string
beforeAll(async () => {
  played = await bundle('tests/e2e/support/play-script.ts', 'played')
})

/** A throw, so that the physics library has its say in the log as well. */
const throwing: Script = {
  seed: 3,
  purpose: 'practice',
  actions: [
    { do: 'move', to: 'trolley' },
    { do: 'take', item: 'spanner' },
    { do: 'release', item: 'spanner', velocity: [1.5, 2, -2.5] },
    { do: 'take', item: 'chocks' },
    { do: 'release', item: 'chocks', velocity: [0, 0, 0] },
    { do: 'wait', seconds: 5 },
    { do: 'finish' },
  ],
}

test('every script gives the same digest in Node and in the browser', async () => {
  const scenario = read('scenario.json')
  const names = readdirSync(join(folder, 'scripts')).filter((name) => name.endsWith('.json'))
  const scripts: Script[] = [throwing, ...names.map((name) => read(`scripts/${name}`))]
  expect(scripts.length).toBeGreaterThanOrEqual(2)
  await withApp({}, async ({ page }) => {
    await page.evaluate(played)
    const inBrowser: unknown[] = []
    for (const one of scripts) {
      inBrowser.push(
        await page.evaluate(
          `played.playDigest(${JSON.stringify(scenario)}, ${JSON.stringify(one)})`,
        ),
      )
    }
    expect(inBrowser).toEqual(scripts.map((one) => playDigest(scenario, one)))
  })
})

const examples = join(root, 'scenarios/examples')
/** When every example is handed in: after 100,000 ticks. */
const END_SECONDS = Math.ceil(100_000 / 60)

/** Every script of every example, carried on to 100,000 ticks; only grave harm ends one before. */
const exampleScripts = readdirSync(examples).flatMap((name) => {
  const load = (path: string) => JSON.parse(readFileSync(join(examples, name, path), 'utf8'))
  return readdirSync(join(examples, name, 'scripts')).map((file) => {
    const { actions, ...rest }: Script = load(`scripts/${file}`)
    const deeds = actions.filter((action) => action.do !== 'finish')
    const script: Script = {
      ...rest,
      purpose: 'practice',
      actions: [...deeds, { at: END_SECONDS, do: 'finish' }],
    }
    return { scenario: load('scenario.json') as Scenario, script }
  })
})

/** Models that speak in the log of these: one at least of every kind of system. */
const SPEAKING = [
  'atmos.entry',
  'cobot.limit',
  'drops.energy',
  'elec.lee',
  'elec.zone',
  'energy.stored',
  'fall.clearance',
  'fall.free',
  'fire.burn_class',
  'lifting.rnle',
  'noise.niosh',
  'noise.osha',
  'slip.ptv',
  'tox.fed',
  'tox.probit',
]

test('the hazards of every example come out the same over 100,000 ticks in both', async () => {
  const here = exampleScripts.map(({ scenario, script }) => playAndTell(scenario, script))
  const models = new Set(here.flatMap((one) => one.models))
  expect(SPEAKING.filter((model) => !models.has(model))).toEqual([])
  await withApp({}, async ({ page }) => {
    await page.evaluate(played)
    const there = await page.evaluate<unknown>(
      `${JSON.stringify(exampleScripts)}.map(({ scenario, script }) => played.playAndTell(scenario, script))`,
    )
    expect(there).toEqual(here)
  })
})

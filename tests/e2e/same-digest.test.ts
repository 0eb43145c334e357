import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../src/cli/build/freshness.js'
import type { Script } from '../../src/engine/script.ts'
import { withApp } from './support/app.ts'
import { bundle } from './support/bundle.ts'
import { playDigest } from './support/play-script.ts'

const folder = join(root, 'scenarios/loto-conveyor')
const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'))

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
  const script = await bundle('tests/e2e/support/play-script.ts', 'played')
  await withApp({}, async ({ page }) => {
    await page.evaluate(script)
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

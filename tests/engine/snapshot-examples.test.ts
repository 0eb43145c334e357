import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/cli/catalogue.ts'
import { readScript } from '../../src/engine/attempt/script.ts'
import { takeSnapshot } from '../../src/engine/attempt/snapshot.ts'
import { createRun } from '../../src/engine/create.ts'
import type { Run } from '../../src/engine/run.ts'
import { begin, end, playToEnd } from './support/piecewise.ts'
import { scenarioOf } from './support/play.ts'

const FOLDER = join(import.meta.dirname, '../../scenarios/examples')
const read = (...path: readonly string[]): string => readFileSync(join(FOLDER, ...path), 'utf8')

const scripts = readdirSync(FOLDER).flatMap((example) =>
  readdirSync(join(FOLDER, example, 'scripts')).map((file) => [example, file] as const),
)

/** Where in a script snapshots are taken: near its beginning, in its middle and before its end. */
const momentsIn = (length: number): readonly number[] => [
  ...new Set([0.25, 0.5, 0.75].map((share) => Math.floor(length * share))),
]

describe('a snapshot within each script of each example', () => {
  it('has scripts to be taken in', () => expect(scripts.length).toBeGreaterThan(30))

  it.each(scripts)('goes on as the run that never stopped: %s, %s', (example, file) => {
    const { script, faults } = readScript(JSON.parse(read(example, 'scripts', file)))
    if (!script) throw new Error(`${example}: ${faults.join(' ')}`)
    const { actions, seed = 1, purpose = 'practice', parameters = {} } = script
    const scenario = scenarioOf(read(example, 'scenario.json'))
    const start = (): Run => createRun(scenario, catalogue, { seed, purpose, parameters })
    const digest = playToEnd(start(), actions)

    const moments = momentsIn(actions.length)
    const run = start()
    const taken = actions.flatMap((action, i) => {
      const snapshots = moments.includes(i) ? [{ i, restore: takeSnapshot(run).restore }] : []
      begin(run, action)
      return snapshots
    })
    expect(end(run)).toBe(digest)
    for (const { i, restore } of taken.reverse()) {
      restore()
      expect(playToEnd(run, actions.slice(i)), `from action ${i}`).toBe(digest)
    }
  })
})

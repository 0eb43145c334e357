import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { root } from '../../src/cli/build/freshness.js'
import { catalogue } from '../../src/cli/catalogue.ts'
import { act, advance, advanceUntilFree } from '../../src/engine/advance.ts'
import { createRun } from '../../src/engine/create.ts'
import type { Run } from '../../src/engine/run.ts'
import { scenarioOf } from './support/play.ts'

/** Between them: alternatives, options, repetition, an interruption, branches on state, choice and score. */
const EXAMPLES = ['branches', 'second-round']

/** Counts how often any watched condition of a run is read from now on. */
function countReadings(run: Run): () => number {
  const conditions = new Set([...run.monitors.values()].flat().map(({ condition }) => condition))
  expect(conditions.size).toBeGreaterThan(4)
  const spies = [...conditions].map((condition) => vi.spyOn(condition, 'evaluate'))
  return () => spies.reduce((sum, { mock }) => sum + mock.calls.length, 0)
}

describe.each(EXAMPLES)('the groups of steps in the example %s', (name) => {
  const text = readFileSync(join(root, 'scenarios/examples', name, 'scenario.json'), 'utf8')
  const idle = (): Run => {
    const run = createRun(scenarioOf(text), catalogue, { seed: 1, purpose: 'practice' })
    advance(run, run.tick + 1)
    return run
  }

  it('read nothing for ten minutes in which nothing happens', () => {
    const run = idle()
    const readings = countReadings(run)
    advance(run, run.tick + 36_000)
    expect(readings()).toBe(0)
  })

  it('read nothing while the instructor speaks and the job is paused', () => {
    const run = idle()
    const readings = countReadings(run)
    act(run, { do: 'advise', by: 'instructor', text: 'Take your time.' })
    act(run, { do: 'pause', by: 'instructor' })
    act(run, { do: 'resume', by: 'instructor' })
    advance(run, run.tick + 3_600)
    expect(run.events.filter(({ type }) => type === 'rejected')).toEqual([])
    expect(readings()).toBe(0)
  })

  it('read something as soon as somebody walks where a rule looks', () => {
    const run = idle()
    const readings = countReadings(run)
    const [zone = ''] = run.world.zones.keys()
    act(run, { do: 'move', to: zone })
    advanceUntilFree(run)
    expect(run.world.people.get('trainee')?.zones).toContain(zone)
    expect(readings()).toBeGreaterThan(0)
    expect(readings()).toBeLessThan(40)
  })
})

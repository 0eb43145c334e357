import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/cli/catalogue.ts'
import type { Action } from '../../src/engine/action.ts'
import { readScript, type Script } from '../../src/engine/attempt/script.ts'
import { takeSnapshot } from '../../src/engine/attempt/snapshot.ts'
import { createRun } from '../../src/engine/create.ts'
import type { Run } from '../../src/engine/run.ts'
import type { Scenario } from '../../src/scenario/schema.ts'
import { begin, end, playToEnd } from './support/piecewise.ts'
import { scenarioOf } from './support/play.ts'
import { smallJob } from './support/small-job.ts'

interface Job {
  readonly name: string
  readonly scenario: Scenario
  readonly script: Pick<Script, 'actions' | 'parameters'>
  /** Events that this job is here for. */
  readonly tells: readonly string[]
}

const read = (...path: readonly string[]): string =>
  readFileSync(join(import.meta.dirname, '../..', ...path), 'utf8')

function exampleOf(folder: string, way: string, tells: readonly string[]): Job {
  const file = read('scenarios/examples', folder, 'scripts', `${way}.json`)
  const { script, faults } = readScript(JSON.parse(file))
  if (!script) throw new Error(`exampleOf: ${folder}: ${faults.join(' ')}`)
  const scenario = scenarioOf(read('scenarios/examples', folder, 'scenario.json'))
  return { name: `${folder}, ${way}`, scenario, script, tells }
}

const wait = (seconds: number): Action => ({ do: 'wait', seconds })

const smoke: Job = {
  name: 'a room that fills with smoke',
  scenario: scenarioOf(read('src/equipment/smoke-layer/example.json')),
  script: { actions: [wait(40), wait(60), wait(120), { do: 'move', to: 'bin' }, wait(30)] },
  tells: ['exposure', 'state'],
}

const turn = (item: string, value: string): Action => ({
  do: 'operate',
  item,
  control: 'handle',
  value,
})
const byInstructor = { by: 'instructor' } as const

const branching: Job = {
  name: 'branches, repetition and a pause',
  scenario: smallJob({
    steps: [
      { id: 'shut', done: "one.position == 'off'", times: 2 },
      { id: 'kept', done: "said('ready')", after: ['shut'], when: "!broken('stays_out')" },
      {
        id: 'mended',
        done: "two.position == 'off'",
        after: ['shut'],
        when: "broken('stays_out')",
      },
      { id: 'end', done: 'sheet.a', after: ['kept', 'mended'] },
    ],
    criteria: [
      { id: 'all', all: ['shut', 'kept', 'mended', 'end'] },
      { id: 'stays_out', never: "trainee.in('corner')", until: 'end' },
    ],
  }),
  script: {
    actions: [
      turn('one', 'off'),
      { do: 'move', to: 'corner' },
      { do: 'move', to: 'sheet' },
      { do: 'pause', ...byInstructor },
      { do: 'advise', text: 'Once more.', ...byInstructor },
      { do: 'resume', ...byInstructor },
      turn('one', 'on'),
      turn('one', 'off'),
      turn('two', 'off'),
      { do: 'write', item: 'sheet', fields: { a: true } },
      { do: 'finish' },
    ],
  },
  tells: ['repeat', 'branch', 'paused', 'resumed', 'criterion', 'step'],
}

const jobs: readonly Job[] = [
  exampleOf('confined-space', 'unsafe', ['exposure', 'harm']),
  exampleOf('confined-space', 'safe', ['state']),
  exampleOf('fire', 'unsafe', ['exposure', 'state']),
  exampleOf('hydraulics', 'sinks', ['harm', 'state']),
  exampleOf('floor-opening', 'loose-cover', ['harm', 'state']),
  exampleOf('people', 'safe', ['done', 'said', 'zone']),
  exampleOf('smoke-door', 'unsafe', ['exposure', 'state']),
  smoke,
  branching,
]

describe.each(jobs)('a snapshot of $name', ({ scenario, script, tells }) => {
  const { actions, parameters = {} } = script
  const start = (): Run =>
    createRun(scenario, catalogue, { seed: 1, purpose: 'practice', parameters })

  const straight = start()
  const digest = playToEnd(straight, actions)

  it('goes on from each moment of the job as a run that never stopped, as before or otherwise', () => {
    expect(straight.events.map(({ type }) => type)).toEqual(expect.arrayContaining([...tells]))
    const run = start()
    const moments = actions.map((action) => {
      const before = takeSnapshot(run)
      begin(run, action)
      return before
    })
    expect(end(run)).toBe(digest)
    for (const i of [...moments.keys()].reverse()) {
      moments[i]?.restore()
      expect(playToEnd(run, actions.slice(i)), `from action ${i}`).toBe(digest)
      moments[i]?.restore()
      const without = playToEnd(start(), [...actions.slice(0, i), ...actions.slice(i + 1)])
      expect(playToEnd(run, actions.slice(i + 1)), `without action ${i}`).toBe(without)
    }
  })
})

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Action } from '../../src/engine/action.ts'
import { act, advance, advanceUntilFree } from '../../src/engine/advance.ts'
import { catalogueFacts, createCatalogue } from '../../src/engine/catalogue.ts'
import { createRun } from '../../src/engine/create.ts'
import { equipment } from '../../src/equipment/catalogue.ts'
import { validateScenario } from '../../src/scenario/validate.ts'
import { scripts } from './example-scripts.ts'

const FOLDER = join(import.meta.dirname, '../../src/equipment')
const SECONDS_AFTERWARDS = 60

const catalogue = createCatalogue({
  equipment,
  hazards: [],
  exposures: [],
  limits: [],
  kits: ['workshop'],
})

/** Plays an example by a script, and a minute more, and gives what happened. */
function play(kind: string, script: readonly Action[]) {
  const source = readFileSync(join(FOLDER, kind, 'example.json'), 'utf8')
  const { scenario } = validateScenario(source, kind, catalogueFacts(catalogue))
  if (!scenario) throw new Error(`play: the example of ${kind} has faults.`)
  const run = createRun(scenario, catalogue, { seed: 1, purpose: 'practice' })
  for (const action of script) {
    act(run, action)
    advanceUntilFree(run)
  }
  advance(run, run.tick + SECONDS_AFTERWARDS * 60)
  return {
    events: run.events,
    rejected: run.events.filter(({ type }) => type === 'rejected'),
    undone: [...run.steps].filter(([, { state }]) => state !== 'done').map(([id]) => id),
    states: Object.fromEntries([...run.world.entities].map(([id, { state }]) => [id, state])),
  }
}

describe('the examples of equipment', () => {
  it('each have a script', () => {
    const kinds = equipment.map(({ kind }) => kind).sort()
    console.info(`examples: played ${Object.keys(scripts).length} of ${kinds.length}`)
    expect(Object.keys(scripts).sort()).toEqual(kinds)
    expect(kinds.filter((kind) => !existsSync(join(FOLDER, kind, 'example.json')))).toEqual([])
  })

  it.each(Object.entries(scripts))(
    '%s: the script does every step, and is refused nothing',
    (kind, script) => {
      const { rejected, undone } = play(kind, script)
      expect(rejected).toEqual([])
      expect(undone).toEqual([])
    },
  )

  it.each(Object.entries(scripts))('%s: without the script, no step is done', (kind) => {
    expect(play(kind, []).undone).not.toEqual([])
  })

  it.each(Object.entries(scripts))(
    '%s: twice the same script gives the same events',
    (kind, script) => {
      expect(play(kind, script)).toEqual(play(kind, script))
    },
  )
})

import { readFileSync } from 'node:fs'
import { catalogue } from '../../src/cli/catalogue.ts'
import { act, advance } from '../../src/engine/advance.ts'
import { playScript } from '../../src/engine/attempt/script.ts'
import { createRun } from '../../src/engine/create.ts'
import type { Run } from '../../src/engine/run.ts'
import type { Scenario } from '../../src/scenario/schema.ts'
import { type Bench, byTurns, type Ratio } from './bench.ts'
import { cannonReference } from './reference/cannon-world.ts'

const TICKS = 600
const scenario: Scenario = JSON.parse(readFileSync('scenarios/loto-conveyor/scenario.json', 'utf8'))
const PARAMETERS = {
  supply: 400,
  isolatorOpens: true,
  testerWorks: true,
  bleederSeconds: 107,
  crew: 'alone',
}

const start = (): Run =>
  createRun(scenario, catalogue, { seed: 1, purpose: 'practice', parameters: PARAMETERS })

const times = (count: number, work: () => void) => (): void => {
  for (let i = 0; i < count; i++) work()
}

/** Ticks of the workplace while nobody does anything and nothing moves freely. */
function atRest(): Ratio {
  const run = start()
  advance(run, 120)
  const { measured, reference } = byTurns(
    times(TICKS, () => advance(run, run.tick + 1)),
    times(TICKS, cannonReference('none')),
  )
  return {
    name: 'tick at rest against a bare step at rest',
    value: measured,
    reference,
    unit: 'ms',
    atMost: 0.5,
  }
}

/** Ticks while twenty things that were let go are still in the air. */
function falling(): Ratio {
  const run = start()
  const launch = (): void => {
    for (let i = 0; i < 20; i++) {
      run.bodies.launch(
        { id: `body_${i}`, half: [0.1, 0.1, 0.1], massKilograms: 1 },
        [(i % 5) * 0.5, 1.2 + Math.floor(i / 5) * 0.3, 3],
        [0, 0.2, 0],
      )
    }
  }
  const { measured, reference } = byTurns(
    () => {
      launch()
      for (let i = 0; i < 40; i++) advance(run, run.tick + 1)
      while (run.bodies.moving()) run.bodies.step()
    },
    () => {
      const step = cannonReference('all')
      for (let i = 0; i < 40; i++) step()
    },
    3,
  )
  return {
    name: 'forty ticks with twenty bodies falling, and to rest',
    value: measured,
    reference,
    unit: 'ms',
    atMost: 1.5,
  }
}

/** A trainee who does something every two seconds, replayed as fast as it goes. */
function replaying(): Ratio {
  const actions = Array.from({ length: 300 }, (_, i) => ({
    at: i * 2,
    do: 'look' as const,
    item: ['isolator_a', 'air_valve', 'trolley', 'conveyor'][i % 4] ?? 'conveyor',
  }))
  let simulated = 0
  const { measured } = byTurns(
    () => {
      const run = start()
      playScript(run, actions)
      simulated = run.tick / 60
    },
    () => undefined,
    3,
  )
  return {
    name: 'headless replay, an action every 2 s',
    value: simulated / (measured / 1000),
    unit: 'x real time',
    atLeast: 300,
  }
}

/** The same hundred ticks with and without somebody acting: what an action costs at most. */
function acting(): Ratio {
  const run = start()
  const { measured, reference } = byTurns(
    times(50, () => {
      act(run, { do: 'look', item: 'conveyor' })
      advance(run, run.tick + 60)
    }),
    times(50 * 60, cannonReference('none')),
  )
  return {
    name: 'a second with one action in it against sixty bare steps',
    value: measured,
    reference,
    unit: 'ms',
    atMost: 0.5,
  }
}

export const bench: Bench = {
  title: 'The engine against a bare cannon-es world of 20 boxes and 200 static ones',
  run: () => [atRest(), acting(), falling(), replaying()],
}

import { describe, expect, it } from 'vitest'
import type { Action } from '../../src/engine/action.ts'
import { act, advance, advanceUntilFree } from '../../src/engine/advance.ts'
import { catalogueFacts, createCatalogue } from '../../src/engine/catalogue.ts'
import { createRun } from '../../src/engine/create.ts'
import { sightOf } from '../../src/engine/space/sight.ts'
import { equipment } from '../../src/equipment/catalogue.ts'
import { validateScenario } from '../../src/scenario/validate.ts'

const catalogue = createCatalogue({
  equipment,
  hazards: [],
  exposures: [],
  limits: [],
  kits: ['workshop'],
})

const conveyor = (z: number) => ({ is: 'belt-conveyor', at: [0, 0, z], with: { running: true } })
const isolator = (x: number, feeds: readonly string[]) => ({
  is: 'rotary-isolator',
  at: [x, 1.4, 5],
  with: { volts: 400 },
  feeds,
})

/** Two conveyors on one isolator and one air supply, and a fan on another isolator. */
const equipmentOfTheHall = {
  north: conveyor(-4),
  south: conveyor(0),
  isolator_a: isolator(0, ['north.motor', 'drive']),
  isolator_b: isolator(2, ['fan']),
  drive: { is: 'variable-speed-drive', at: [3, 1.4, 5], feeds: ['south.motor'] },
  fan: { is: 'remote-machine', at: [4, 2, 5] },
  air_valve: { is: 'lockable-air-valve', at: [-2, 1.2, 5], feeds: ['receiver'] },
  receiver: {
    is: 'air-receiver',
    at: [-3, 0, 5],
    feeds: ['gauge', 'north.takeup', 'south.takeup'],
  },
  gauge: { is: 'pressure-gauge', at: [-3, 1.2, 5.2] },
  station: { is: 'control-station', at: [5.5, 0, 4], commands: ['north', 'south'] },
  chock: { is: 'wheel-chock', in: 'south.chock_slot' },
  my_lock: { is: 'padlock', at: [0.3, 1, 4.6] },
}

function play(actions: readonly Action[], seconds = 0) {
  const document = {
    format: 1,
    id: 'energy-network',
    version: '1.0.0',
    title: { en: 'Two conveyors' },
    place: { kit: 'workshop', size: [20, 5, 16] },
    start: { at: [0, 0, 3] },
    equipment: equipmentOfTheHall,
    procedure: [
      {
        id: 'isolate',
        text: { en: 'Isolate both conveyors.' },
        why: { en: 'Only an open isolator takes the power away.' },
        done: "isolator_a.position == 'off'",
      },
    ],
    assessment: { criteria: [{ id: 'isolated', weight: 1, all: ['isolate'] }] },
  }
  const { scenario, diagnostics } = validateScenario(
    JSON.stringify(document),
    'energy-network',
    catalogueFacts(catalogue),
  )
  if (!scenario) throw new Error(`play: ${JSON.stringify(diagnostics)}`)
  const run = createRun(scenario, catalogue, { seed: 1, purpose: 'practice' })
  for (const action of actions) {
    act(run, action)
    advanceUntilFree(run)
  }
  advance(run, run.tick + seconds * 60)
  return {
    state: (id: string) => run.world.entities.get(id)?.state ?? {},
    refused: run.events.filter(({ type }) => type === 'rejected').map(({ code }) => code),
    couldStillMove: (id: string) =>
      run.world.entities
        .get(id)
        ?.kind.dangers?.(sightOf(run, id, 'trainee'))
        .flatMap((danger) => (danger.type === 'nip' ? danger.potential.sources : [])),
  }
}

const at = (item: string, control: string, value: string | boolean = true): readonly Action[] => [
  { do: 'move', to: item },
  { do: 'operate', item, control, value },
]
const openA = at('isolator_a', 'handle', 'off')
const start = at('station', 'start')

describe('two conveyors on one isolator and one air supply', () => {
  it('run from the start, taut, and so does the fan', () => {
    const { state } = play([], 5)
    expect(state('north')).toMatchObject({ running: true, starts: 0, taut: true, slides: 0 })
    expect(state('south')).toMatchObject({ running: true, starts: 0, taut: true, slides: 0 })
    expect(state('fan')).toMatchObject({ running: true, stopped: 0 })
  })

  it('both stop when their isolator is opened, and nothing else does', () => {
    const { state, refused } = play(openA, 5)
    expect(refused).toEqual([])
    expect(state('north')).toMatchObject({ running: false, deEnergised: true, speed: 0 })
    expect(state('south')).toMatchObject({ running: false, deEnergised: true, speed: 0 })
    expect(state('fan').running).toBe(true)
    expect(state('receiver').pressureBar).toBe(6)
  })

  it('do not start on a start command while it is open', () => {
    const { state } = play([...openA, ...start], 2)
    expect(state('station')).toMatchObject({ presses: 1, lamp: false })
    expect(state('north')).toMatchObject({ startsAttempted: 1, starts: 0, running: false })
  })

  it('start again on a start command, not by themselves, once it is closed', () => {
    const closeA = at('isolator_a', 'handle', 'on')
    expect(play([...openA, ...closeA], 2).state('north').running).toBe(false)
    const { state } = play([...openA, ...closeA, ...start], 2)
    expect(state('north')).toMatchObject({ running: true, starts: 1, speed: 1.5 })
    expect(state('south')).toMatchObject({ running: true, starts: 1, speed: 1.5 })
  })

  it('leave the drive charged behind the open isolator', () => {
    expect(play(openA, 60).state('drive')).toMatchObject({ inputVolts: 0, charged: true })
    expect(play(openA, 300).state('drive')).toMatchObject({ charged: false })
  })

  it('keep their air when its valve is shut, and lose it together through the vent', () => {
    const shut = at('air_valve', 'lever', 'off')
    expect(play(shut, 60).state('gauge').bar).toBe(6)
    const vent = at('receiver', 'vent', 'open')
    const { state } = play([...openA, ...shut, ...vent], 60)
    expect(state('gauge').bar).toBeLessThan(0.05)
    expect(state('north')).toMatchObject({ taut: false, slides: 1, slid: 0.6, sliding: false })
    expect(state('south')).toMatchObject({ taut: false, slides: 0, slid: 0, loadBlocked: true })
  })

  it('could be driven again by anybody until a lock of one’s own holds the isolator', () => {
    expect(play(openA).couldStillMove('north')).toEqual(['drive', 'air', 'gravity'])
    const lock: readonly Action[] = [
      { do: 'move', to: 'my_lock' },
      { do: 'take', item: 'my_lock' },
      { do: 'move', to: 'isolator_a' },
      { do: 'place', item: 'my_lock', in: 'isolator_a.hasp' },
    ]
    const { couldStillMove, refused, state } = play([...openA, ...lock])
    expect(refused).toEqual([])
    expect(state('my_lock').on).toBe('isolator_a')
    expect(couldStillMove('north')).toEqual(['air', 'gravity'])
    expect(couldStillMove('south')).toEqual(['air'])
    const { refused: turned } = play([...openA, ...lock, ...at('isolator_a', 'handle', 'on')])
    expect(turned).toEqual(['locked'])
  })
})

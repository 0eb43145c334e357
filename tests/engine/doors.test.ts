import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/cli/catalogue.ts'
import type { Action } from '../../src/engine/action.ts'
import { act, advance, advanceUntilFree } from '../../src/engine/advance.ts'
import { takeSnapshot } from '../../src/engine/attempt/snapshot.ts'
import { catalogueFacts } from '../../src/engine/catalogue.ts'
import { createRun } from '../../src/engine/create.ts'
import { positionOf } from '../../src/engine/world.ts'
import { validateScenario } from '../../src/scenario/validate.ts'

/** A room behind a wall across a place of 12 m by 8 m: a door at x = 0, another at x = 4. */
function roomWith({ door = {}, second = {}, facingDegrees = 0 }) {
  const source = {
    format: 1,
    id: 'doors',
    version: '1.0.0',
    title: { en: 'Doors' },
    place: { kit: 'workshop', size: [12, 4, 8] },
    zones: {
      inside: {
        box: [
          [-5.5, 0, -3.5],
          [5.5, 2, -1],
        ],
        stand: [0, 0, -2],
      },
    },
    start: { at: [0, 0, 2] },
    equipment: {
      left: { is: 'partition', at: [-3.25, 0, 0], with: { lengthMetres: 5.5 } },
      middle: { is: 'partition', at: [2, 0, 0], with: { lengthMetres: 3 } },
      right: { is: 'partition', at: [5.25, 0, 0], with: { lengthMetres: 1.5 } },
      door: { is: 'door', at: [0, 0, 0], facingDegrees, with: door },
      second: { is: 'door', at: [4, 0, 0], with: second },
    },
    people: { ana: { is: 'worker', at: [0, 0, 2], name: { en: 'Ana' } } },
    procedure: [
      {
        id: 'in',
        text: { en: 'Go in.' },
        why: { en: 'To be there.' },
        done: "trainee.in('inside')",
      },
    ],
    assessment: { criteria: [{ id: 'in', weight: 1, all: ['in'] }] },
  }
  const { scenario, diagnostics } = validateScenario(
    JSON.stringify(source),
    'doors.json',
    catalogueFacts(catalogue),
  )
  if (!scenario) throw new Error(JSON.stringify(diagnostics))
  const run = createRun(scenario, catalogue, { seed: 1, purpose: 'practice' })
  const acts = (...actions: readonly Action[]) => {
    for (const action of actions) {
      act(run, action)
      advanceUntilFree(run)
    }
  }
  const told = (type: string) => run.events.filter((event) => event.type === type)
  const stateOf = (id: string) => run.world.entities.get(id)?.state
  return { run, acts, told, stateOf }
}

const goIn: Action = { do: 'move', to: 'inside' }
const openDoor: Action = { do: 'operate', item: 'door', control: 'leaf', value: 'open' }

describe('a trainee before a closed door', () => {
  it('is told which door is in the way, and walks through once it is open', () => {
    const { run, acts, told } = roomWith({ second: { locked: true } })
    acts(goIn)
    expect(told('rejected')).toMatchObject([{ code: 'door-shut', params: { item: 'door' } }])
    acts({ do: 'move', to: 'door' }, openDoor, goIn)
    expect(told('rejected')).toHaveLength(1)
    expect(run.world.people.get('trainee')?.zones).toContain('inside')
  })

  it('closes it behind them and opens it again from the other side', () => {
    const { run, acts, told } = roomWith({ door: { open: true }, second: { locked: true } })
    const close: Action = { ...openDoor, value: 'closed' }
    acts(goIn, { do: 'move', to: 'door' }, close, { do: 'move', to: [0, 0, 2] })
    expect(told('rejected')).toMatchObject([{ code: 'door-shut' }])
    const me = run.world.people.get('trainee')
    expect(me && positionOf(me, run.tick)[2]).toBeLessThan(0)
    acts(openDoor, { do: 'move', to: [0, 0, 2] })
    expect(told('rejected')).toHaveLength(1)
  })

  it('goes round by another that stands open, and is told of no way where both are locked', () => {
    const round = roomWith({ second: { open: true } })
    round.acts(goIn)
    expect(round.run.world.people.get('trainee')?.zones).toContain('inside')
    expect(round.stateOf('door')).toMatchObject({ leaf: 'closed', openings: 0 })
    const none = roomWith({ door: { locked: true }, second: { locked: true } })
    none.acts(goIn)
    expect(none.told('rejected')).toMatchObject([{ code: 'no-way' }])
  })

  it('pushes open again what closes by itself while they are on the way', () => {
    // 5 s of closer; from 8 m away at 1.4 m/s the door is reached after more than that.
    const { run, acts, stateOf } = roomWith({ door: { closer: true }, second: { locked: true } })
    acts({ do: 'move', to: 'door' }, openDoor)
    acts({ do: 'move', to: [5, 0, 3] }, { do: 'wait', seconds: 0.5 })
    expect(stateOf('door')).toMatchObject({ leaf: 'open', openings: 1 })
    acts(goIn)
    expect(run.world.people.get('trainee')?.zones).toContain('inside')
    expect(stateOf('door')).toMatchObject({ openings: 2 })
  })
})

describe('a co-worker before a closed door', () => {
  const anaIn: Action = { ...goIn, by: 'ana' }

  it('opens it as she walks, in the time that the way takes and no more', () => {
    const open = roomWith({ door: { open: true }, second: { locked: true } })
    const shut = roomWith({ second: { locked: true } })
    for (const { run } of [open, shut]) {
      act(run, anaIn)
      advance(run, 10 * 60)
      expect(run.world.people.get('ana')?.zones).toContain('inside')
    }
    const arrival = ({ told }: typeof open) => told('done').find(({ by }) => by === 'ana')?.tick
    expect(arrival(shut)).toBe(arrival(open))
    expect(shut.stateOf('door')).toMatchObject({ leaf: 'open', openings: 1 })
  })

  it('goes by the way that is open where the nearer door is locked', () => {
    const { run, stateOf } = roomWith({ door: { locked: true } })
    act(run, anaIn)
    advance(run, 20 * 60)
    expect(run.world.people.get('ana')?.zones).toContain('inside')
    expect(stateOf('second')).toMatchObject({ leaf: 'open' })
  })

  it('does the same again from a snapshot taken before the door', () => {
    const { run, stateOf } = roomWith({ door: { closer: true } })
    act(run, anaIn)
    advance(run, 30)
    const before = takeSnapshot(run)
    advance(run, 20 * 60)
    const first = JSON.stringify(run.events)
    expect(stateOf('door')).toMatchObject({ leaf: 'closed', openings: 1 })
    before.restore()
    expect(stateOf('door')).toMatchObject({ openings: 0 })
    advance(run, 20 * 60)
    expect(JSON.stringify(run.events)).toBe(first)
  })
})

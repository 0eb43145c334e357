import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import { catalogue } from '../../src/cli/catalogue.ts'
import { act, advance } from '../../src/engine/advance.ts'
import { takeSnapshot } from '../../src/engine/attempt/snapshot.ts'
import { createRun } from '../../src/engine/create.ts'
import { airIn } from '../../src/engine/harm/air.ts'
import { exchanged } from '../../src/engine/harm/air-exchange.ts'
import { react } from '../../src/engine/react.ts'
import { setField } from '../../src/engine/run.ts'
import { doorwayExchange } from '../../src/hazards/vent/doorway.ts'
import { scenarioOf } from './support/play.ts'

const text = (en: string) => ({ en })
const volume = fc.double({ min: 1, max: 1000, noNaN: true })
const ppm = fc.double({ min: 0, max: 1e6, noNaN: true })
const flow = fc.double({ min: 0, max: 500, noNaN: true })
const minutes = fc.double({ min: 0, max: 60, noNaN: true })

describe('two rooms that exchange air', () => {
  it('lose nothing, and never go past each other', () => {
    fc.assert(
      fc.property(ppm, ppm, volume, volume, flow, minutes, (a, b, va, vb, q, t) => {
        const [x, y] = exchanged([a, b], [va, vb], q, t)
        const held = va * a + vb * b
        expect(Math.abs(va * x + vb * y - held)).toBeLessThanOrEqual(1e-9 * (1 + held))
        expect((x - y) * (a - b)).toBeGreaterThanOrEqual(-1e-3)
        expect(Math.abs(x - y)).toBeLessThanOrEqual(Math.abs(a - b) + 1e-6)
      }),
    )
  })

  it('come to the same in one long step as in many short ones', () => {
    let pair: readonly [number, number] = [5000, 0]
    for (let i = 0; i < 60; i++) pair = exchanged(pair, [20, 80], 10, 1 / 60)
    const [x, y] = exchanged([5000, 0], [20, 80], 10, 1)
    expect(pair[0]).toBeCloseTo(x, 6)
    expect(pair[1]).toBeCloseTo(y, 6)
  })
})

describe('a doorway', () => {
  it('passes 9.45 m3/min each way at 1 m by 2.1 m and 2 K', () => {
    // 0.6 / 3 x 2.1 x sqrt(9.81 x 2.1 x 2 / 293) = 0.42 x 0.375 = 0.1575 m3/s
    expect(doorwayExchange(1, 2.1, 2)).toBeCloseTo(9.45, 2)
    expect(doorwayExchange(1, 2.1, 0)).toBe(0)
  })
})

/** A store of 20 m3 with nitrogen in it, beside a room of 80 m3; the door between them is shut. */
function besides({ joins = ['store', 'room'], roomAir = true, roomPpm = 0, litres = 0 }) {
  const scenario = scenarioOf({
    format: 1,
    id: 'beside',
    version: '1.0.0',
    title: text('Beside'),
    place: { kit: 'workshop', size: [12, 4, 8] },
    zones: {
      store: {
        box: [
          [-6, 0, -4],
          [0, 3, 4],
        ],
        air: { cubicMetres: 20, gases: { nitrogen: 200_000 } },
      },
      room: {
        box: [
          [0, 0, -4],
          [6, 3, 4],
        ],
        ...(roomAir && { air: { cubicMetres: 80, gases: { nitrogen: roomPpm } } }),
      },
    },
    start: { at: [3, 0, 0] },
    equipment: {
      door: { is: 'door', at: [0, 0, 0], facingDegrees: 90, with: { joins } },
      fan: { is: 'ventilator', at: [-5, 0, 3], with: { zone: 'store' } },
      line: {
        is: 'gas-source',
        at: [-4, 1, 3],
        with: { zone: 'store', gas: 'nitrogen', litresPerMinute: litres },
      },
    },
    procedure: [{ id: 'x', text: text('x'), why: text('x'), done: "air('room', 'oxygen') < 0.0" }],
    assessment: {
      criteria: [{ id: 'c', critical: true, once: "air('room', 'oxygen') < 20.5" }],
    },
  })
  const run = createRun(scenario, catalogue, { seed: 1, purpose: 'practice' })
  const open = (leaf: string) => {
    setField(run, 'door', 'leaf', leaf)
    react(run)
  }
  const nitrogen = (zone: string) => airIn(run, zone).gases.nitrogen ?? 0
  return { run, open, nitrogen }
}

describe('the air of two zones with a door between them', () => {
  it('stays apart while the door is shut, and evens out while it stands open', () => {
    // 9.45 m3/min over 20 and 80 m3: the difference falls by exp(-9.45 (1/20 + 1/80) t), after one
    // minute to 0.554; the mean is 0.2 x 200 000 = 40 000 ppm. Store 40 000 + 0.8 x 200 000 x 0.554
    // = 128 600 ppm, room 40 000 - 0.2 x 200 000 x 0.554 = 17 850 ppm.
    const { run, open, nitrogen } = besides({})
    advance(run, 3600)
    expect([nitrogen('store'), nitrogen('room')]).toEqual([200_000, 0])
    open('open')
    advance(run, 2 * 3600)
    const left = Math.exp(-doorwayExchange(1, 2.1, 2) * (1 / 20 + 1 / 80))
    expect(left).toBeCloseTo(0.554, 3)
    expect(nitrogen('store')).toBeCloseTo(40_000 + 160_000 * left, 3)
    expect(nitrogen('room')).toBeCloseTo(40_000 - 40_000 * left, 3)
    open('closed')
    const shut = [nitrogen('store'), nitrogen('room')]
    advance(run, 4 * 3600)
    expect([nitrogen('store'), nitrogen('room')]).toEqual(shut)
  })

  it('is breathed by who stands in the other room, as resting on a figure from memory', () => {
    const { run, open } = besides({})
    open('open')
    advance(run, 20 * 3600)
    const [air] =
      run.world.people
        .get('trainee')
        ?.around.flatMap(({ surrounding }) => (surrounding.type === 'air' ? [surrounding] : [])) ??
      []
    expect(air).toMatchObject({ fromMemory: true })
    expect(air?.air.oxygen).toBeCloseTo(20.9 * 0.96, 1)
  })

  it('decides no mark once it came through a door, and does where none was opened', () => {
    const { run, open } = besides({})
    advance(run, 60)
    const before = takeSnapshot(run)
    act(run, { do: 'finish' })
    const [decided] = markRun(run).criteria
    expect(decided).toMatchObject({ verdict: 'not-met' })
    expect(decided).not.toHaveProperty('undecided')
    before.restore()
    open('open')
    advance(run, 20 * 3600)
    act(run, { do: 'finish' })
    expect(markRun(run).criteria).toMatchObject([
      { id: 'c', verdict: 'not-observed', undecided: ['air through doors'] },
    ])
  })

  it('goes on evening out while gas comes in, also where it began even', () => {
    const { run, open, nitrogen } = besides({ litres: 600 })
    open('open')
    advance(run, 30 * 3600)
    expect(nitrogen('room')).toBeGreaterThan(150_000)
    expect(nitrogen('store')).toBeGreaterThan(nitrogen('room'))
  })

  it('begins with what is there now, not with what was when a fan was switched on', () => {
    // Both began with 200 000 ppm; a fan of 20 m3/min leaves none in the store of 20 m3 in 30 minutes.
    const { run, open, nitrogen } = besides({ roomPpm: 200_000 })
    setField(run, 'fan', 'power', 'on')
    react(run)
    advance(run, 30 * 3600)
    expect(nitrogen('store')).toBeLessThan(1)
    open('open')
    advance(run, 32 * 3600)
    expect(nitrogen('room')).toBeLessThan(170_000)
  })

  it('is outside air where the other side is no room', () => {
    const { run, open, nitrogen } = besides({ roomAir: false })
    open('open')
    advance(run, 3600)
    expect(nitrogen('store')).toBeCloseTo(200_000 * Math.exp(-doorwayExchange(1, 2.1, 2) / 20), 3)
  })

  it('asks for nothing more once it is even, and nothing of zones that the door does not join', () => {
    const { run, open } = besides({})
    open('open')
    advance(run, 30 * 3600)
    expect(run.followed.has('doorways')).toBe(false)
    const apart = besides({ joins: [] })
    apart.open('open')
    advance(apart.run, 3600)
    expect(apart.nitrogen('store')).toBe(200_000)
  })

  it('goes the same way again from a snapshot', () => {
    const { run, open, nitrogen } = besides({ litres: 100 })
    open('open')
    advance(run, 1000)
    const before = takeSnapshot(run)
    advance(run, 5000)
    const first = [nitrogen('store'), nitrogen('room')]
    before.restore()
    advance(run, 5000)
    expect([nitrogen('store'), nitrogen('room')]).toEqual(first)
  })
})

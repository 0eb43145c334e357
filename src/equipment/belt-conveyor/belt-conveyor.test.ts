import { describe, expect, it } from 'vitest'
import { passTime, settled, sightOn, type Thing } from '../../../tests/support/sight.ts'
import { accepts, command, operate } from './behaviour.ts'
import { beltConveyor } from './index.ts'

const SUPPLIED = { supplyVolts: 400, deEnergised: false }
const SIX_BAR = { takeupPascals: 600_000 }
const receiver: Thing = {
  kind: 'air-receiver',
  props: { litres: 10 },
  state: { pressurePascals: 600_000 },
}
const conveyor = (state = {}, things: Readonly<Record<string, Thing>> = {}, props = {}) =>
  sightOn(beltConveyor, {
    props,
    state,
    things: { receiver, ...things },
    fedBy: ['receiver'],
  })

describe('a conveyor with its supply on', () => {
  const sight = conveyor({ ...SUPPLIED, ...SIX_BAR })

  it('starts on a start command and is at full speed within half a second', () => {
    const started = { ...sight.state, ...command(sight, 'start').set }
    expect(passTime(beltConveyor, { ...sight, state: started }, 0.5)).toMatchObject({
      running: true,
      starts: 1,
      startsAttempted: 1,
      speed: 1.5,
      flowing: false,
    })
  })

  it('runs down in a second and a half when it is stopped', () => {
    const running = { ...sight.state, commanded: true, running: true, speed: 1.5 }
    const stopped = { ...running, ...command({ ...sight, state: running }, 'stop').set }
    const now = passTime(beltConveyor, { ...sight, state: stopped }, 1)
    expect(now.running).toBe(false)
    expect(now.speed).toBeCloseTo(0.5, 1)
    expect(passTime(beltConveyor, { ...sight, state: now }, 1)).toMatchObject({ speed: 0 })
  })

  it('runs with a caught splice too: a jam is no protection', () => {
    const jammed = conveyor({ ...SUPPLIED, ...SIX_BAR }, {}, { jammed: true })
    expect(command(jammed, 'start').set?.running).toBe(true)
  })
})

describe('a conveyor that was running when its supply went', () => {
  const sight = conveyor({ ...SUPPLIED, ...SIX_BAR, commanded: true, running: true, speed: 1.5 })
  const dead = settled(beltConveyor, { ...sight, state: { ...sight.state, supplyVolts: 0 } })

  it('stops', () => expect(dead).toMatchObject({ running: false, deEnergised: true }))

  it('does not start by itself when the supply comes back', () => {
    const back = settled(beltConveyor, { ...sight, state: { ...dead, supplyVolts: 400 } })
    expect(back).toMatchObject({ running: false, deEnergised: false })
  })
})

describe('a conveyor that a scenario starts with', () => {
  it('runs as soon as its supply has come through the wires', () => {
    const sight = conveyor(SIX_BAR, {}, { running: true })
    const before = settled(beltConveyor, sight)
    expect(before.running).toBe(false)
    const supplied = { ...sight, state: { ...before, supplyVolts: 400 } }
    expect(settled(beltConveyor, supplied)).toMatchObject({ running: true, starts: 0 })
  })
})

describe('a start command that finds no energy, or a pulled cord', () => {
  it.each([
    ['no supply', {}],
    ['a pulled cord', { ...SUPPLIED, cord: 'pulled' }],
  ])('is counted and moves nothing: %s', (_name, state) => {
    expect(command(conveyor(state), 'start')).toEqual({ set: { startsAttempted: 1 } })
  })
})

describe('a load on the incline', () => {
  it('slides back and comes to rest against the tail stop when the belt goes slack', () => {
    const slack = conveyor()
    const moving = passTime(beltConveyor, slack, 0.5)
    expect(moving).toMatchObject({ taut: false, sliding: true, slides: 1 })
    expect(moving.speed).toBeGreaterThan(0.2)
    expect(passTime(beltConveyor, slack, 5)).toMatchObject({
      sliding: false,
      slid: 0.6,
      speed: 0,
      slides: 1,
      flowing: false,
    })
  })

  it.each([
    ['the take-up has one bar', conveyor({ takeupPascals: 100_000 })],
    ['a chock blocks it', conveyor({}, { it: { sockets: { chock_slot: ['chock'] } } })],
    ['the belt is empty', conveyor({}, {}, { loadKilograms: 0 })],
    ['the incline is too shallow to overcome friction', conveyor({}, {}, { inclineDegrees: 8 })],
  ])('stays where it is when %s', (_name, sight) => {
    expect(passTime(beltConveyor, sight, 5)).toMatchObject({ slid: 0, slides: 0, flowing: false })
  })

  it('is held by a screw take-up, which needs no air', () => {
    const screw = sightOn(beltConveyor, { fedBy: ['isolator'], things: { isolator: {} } })
    expect(passTime(beltConveyor, screw, 5)).toMatchObject({ taut: true, slid: 0 })
  })

  it('stops when a chock takes it up on its way', () => {
    const moving = passTime(beltConveyor, conveyor(), 0.5)
    const blocked = conveyor(moving, { it: { sockets: { chock_slot: ['chock'] } } })
    expect(passTime(beltConveyor, blocked, 1)).toMatchObject({ sliding: false, speed: 0 })
  })

  it('is carried up again by a running belt', () => {
    const state = { ...SUPPLIED, ...SIX_BAR, commanded: true, running: true, slid: 0.6 }
    expect(passTime(beltConveyor, conveyor(state), 2)).toMatchObject({ slid: 0, flowing: false })
  })
})

describe('clearing the jam at the tail', () => {
  const jammed = (state = {}, things = {}) => conveyor(state, things, { jammed: true })

  it('frees the splice quietly when the air is out', () => {
    expect(operate(jammed())).toEqual({ set: { jam: 'cleared' } })
  })

  it('lets the belt jump with 13.6 kJ when ten litres at six bar are behind it', () => {
    const { set } = operate(settledSight(jammed(SIX_BAR)))
    expect(set).toMatchObject({ jam: 'cleared', jumped: 1 })
    // isothermal: 701.3 kPa x 10 L x ln 6.92
    expect(Number(set?.releasedJoules) / 1000).toBeCloseTo(13.57, 2)
  })

  it('threatens a hand with that energy in that instant only', () => {
    const sight = settledSight(jammed(SIX_BAR))
    const jumped = { ...sight, state: { ...sight.state, ...operate(sight).set } }
    const joules = (at: typeof sight) => nip(at).releasedJoules
    expect(joules(jumped)).toBeGreaterThan(13_000)
    expect(joules({ ...jumped, tick: 1 })).toBe(0)
    expect(settled(beltConveyor, { ...jumped, tick: 1 }).releasedJoules).toBe(0)
  })

  it('is refused behind the guard, on a moving belt, and when nothing is caught', () => {
    const guarded = jammed({}, { it: { sockets: { guard_mount: ['guard'] } } })
    expect(operate(guarded).refuse?.code).toBe('guard-fitted')
    expect(operate(jammed({ speed: 0.2 })).refuse?.code).toBe('running')
    expect(operate(conveyor()).refuse?.code).toBe('already')
  })
})

describe('what is put on a conveyor', () => {
  const guard = (bolts: number) => ({
    guard: { state: { bolts } },
    it: { sockets: { guard_mount: ['guard'] } },
  })

  it('counts as guarded only with all four bolts in', () => {
    expect(settled(beltConveyor, conveyor({}, guard(4))).guarded).toBe(true)
    expect(settled(beltConveyor, conveyor({}, guard(3))).guarded).toBe(false)
  })

  it('takes one guard, and a chock only at a standstill', () => {
    expect(accepts(conveyor({}, guard(0)), 'other', 'guard_mount').refuse?.code).toBe('socket-full')
    expect(accepts(conveyor({ speed: 1 }), 'chock', 'chock_slot').refuse?.code).toBe('running')
    expect(accepts(conveyor(), 'chock', 'chock_slot')).toEqual({})
  })

  it('keeps hands out of the tail with a guard, bolted or not', () => {
    const barred = (sight: ReturnType<typeof conveyor>) =>
      beltConveyor.parts?.tail_nip?.barred?.(sight)?.code
    expect(barred(conveyor({}, guard(0)))).toBe('guard-fitted')
    expect(barred(conveyor())).toBeUndefined()
  })
})

describe('the danger at the tail nip', () => {
  it('pulls with the power of the drive over the speed of the belt', () => {
    const driven = conveyor({ ...SUPPLIED, ...SIX_BAR, running: true, speed: 1.5 })
    expect(nip(driven)).toMatchObject({ speed: 1.5, force: 4000 / 1.5 })
  })

  it('pulls with the weight of the load along the incline while that slides', () => {
    const sliding = conveyor({ sliding: true, speed: 0.4 })
    expect(nip(sliding).force).toBeCloseTo(120 * 9.80665 * 0.2147, 0)
  })

  it('could still come from the air and the load after the drive is locked out', () => {
    const sight = settledSight(conveyor(SIX_BAR))
    expect(nip(sight).potential.sources).toEqual(['air', 'gravity'])
  })

  it('could still come from the drive while anybody can turn its isolator back on', () => {
    expect(nip(withIsolator({ locked: false })).potential).toMatchObject({
      sources: ['drive'],
      speed: 1.5,
    })
    expect(nip(withIsolator({ locked: true }, 'sam')).potential.sources).toEqual(['drive'])
    expect(nip(withIsolator({ locked: true }, 'trainee')).potential).toEqual({
      sources: [],
      speed: 0,
      force: 0,
      joules: 0,
    })
  })
})

const settledSight = (sight: ReturnType<typeof conveyor>) => ({
  ...sight,
  state: settled(beltConveyor, sight),
})

function nip(sight: ReturnType<typeof conveyor>) {
  const [danger] = beltConveyor.dangers?.(sight) ?? []
  if (danger?.type !== 'nip') throw new Error('nip: a belt conveyor has one nip danger.')
  return danger
}

const withIsolator = (state: { locked: boolean }, keyHolder = '') =>
  sightOn(beltConveyor, {
    props: { loadKilograms: 0 },
    fedBy: ['isolator'],
    things: {
      isolator: { state: { inputVolts: 400, ...state }, sockets: { hasp: ['lock'] } },
      lock: { kind: 'padlock', state: { closed: true, cut: false, key: 'out', keyHolder } },
    },
  })

describe('a conveyor of another length', () => {
  const placesOf = (lengthMetres: number) => {
    const given = { ...conveyor().props, lengthMetres }
    const nip = beltConveyor.parts?.tail_nip?.at
    const sockets = beltConveyor.sockets?.(given) ?? {}
    return {
      nip: typeof nip === 'function' ? nip(given) : nip,
      jam: beltConveyor.controls(given).clear_jam?.at,
      guard: sockets.guard_mount?.at,
      chock: sockets.chock_slot?.at,
      pulley: beltConveyor.shape(given).solids.find(({ node }) => node === 'tail_pulley')?.at,
    }
  }

  it.each([5, 8, 20, 30])('has its nip, its jam and its guard at its own tail: %d m', (length) => {
    const { nip, jam, guard, pulley } = placesOf(length)
    expect(pulley?.[0]).toBeCloseTo(0.1 - length / 2, 9)
    expect(nip?.[0]).toBe(pulley?.[0])
    expect(jam?.[0]).toBe(pulley?.[0])
    expect(Math.abs((guard?.[0] ?? 0) - (pulley?.[0] ?? 0))).toBeLessThan(0.05)
  })

  it('has its chock at the foot of its incline', () => {
    expect(placesOf(8).chock?.[0]).toBeCloseTo(-0.5, 2)
    expect(placesOf(8).chock?.[1]).toBeCloseTo(0.82, 2)
    // The same slope and rise: the incline is as long, and a twentieth of the longer belt further on.
    expect(placesOf(20).chock?.[0]).toBeCloseTo(-0.5 + 0.15 * 6, 2)
  })
})

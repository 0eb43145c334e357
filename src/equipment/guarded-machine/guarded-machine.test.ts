import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passTime, settled, sightOn, type Thing } from '../../../tests/support/sight.ts'
import { accepts, command, operate } from './behaviour.ts'
import { shareLeft } from './curtain.ts'
import { guardedMachine } from './index.ts'

const machine = (props = {}, state = {}, things: Readonly<Record<string, Thing>> = {}) =>
  sightOn(guardedMachine, {
    props,
    state: { supplyVolts: 400, commanded: true, running: true, speed: 3000, ...state },
    things,
  })

describe('an interlocked machine whose guard opens while it runs', () => {
  const open = machine({}, { guard: 'open' })

  it('loses its drive at once and runs on for as long as its mass keeps it turning', () => {
    const stopped = settled(guardedMachine, open)
    // 0.5 x 0.05 kg m² x (3000 x 2π / 60)² = 2467 J
    expect(stopped.joules).toBeCloseTo(2467.4, 1)
    expect(stopped).toMatchObject({ running: false, turning: true, stopsByGuard: 1 })
    expect(passTime(guardedMachine, open, 4).speed).toBeCloseTo(1500, -2)
    expect(passTime(guardedMachine, open, 8.2)).toMatchObject({ speed: 0, turning: false })
  })

  it('does not start again when the guard is shut, only by its button', () => {
    const shut = machine({}, { ...settled(guardedMachine, open), guard: 'shut' })
    expect(settled(guardedMachine, shut).running).toBe(false)
    expect(command(shut, 'start').set).toEqual({ starts: 1, commanded: true })
    expect(command(machine({}, { guard: 'open' }), 'start').set).toEqual({ starts: 1 })
  })

  it('keeps its drive with a spare actuator in the switch, and nothing else fits there', () => {
    const defeat: Readonly<Record<string, Thing>> = {
      it: { sockets: { switch: ['key'] } },
      key: { kind: 'hand-tool', props: { name: 'spare-actuator' } },
    }
    const state = settled(guardedMachine, machine({}, { guard: 'open' }, defeat))
    expect(state).toMatchObject({ running: true, defeated: true })
    const hammer = { hammer: { kind: 'hand-tool', props: { name: 'hammer' } } }
    expect(accepts(machine({}, {}, hammer), 'hammer').refuse?.code).toBe('wrong-shape')
  })
})

describe('a guard with locking', () => {
  it('stays shut until standstill', () => {
    const props = { guarding: 'locked' }
    const running = machine(props, { commanded: false, running: false, turning: true })
    expect(operate(running, 'guard', 'open').refuse?.code).toBe('guard-held')
    const still = machine(props, { speed: 0, commanded: false, running: false, turning: false })
    expect(operate(still, 'guard', 'open')).toEqual({ set: { guard: 'open' } })
  })
})

describe('a light curtain', () => {
  const curtain = (distance: number, seconds = 0.02) => ({
    broken: true,
    distance,
    resolution: 14,
    seconds,
  })

  it('at the distance of ISO 13855 lets nothing move on arrival, nearer it does', () => {
    // stops in 0.3 s after 0.02 s: 2000 x 0.32 = 640 > 500, so 1600 x 0.32 = 512 mm
    expect(shareLeft(curtain(512), 0.3)).toBeCloseTo(0, 9)
    // at 200 mm the hand needs 0.1 s: 0.08 s of braking leave 1 - 0.08 / 0.3 = 73 %
    expect(shareLeft(curtain(200), 0.3)).toBeCloseTo(0.7333, 4)
  })

  it('never leaves more speed farther away, nor less with a slower stop', () => {
    const millimetres = fc.double({ min: 0, max: 500, noNaN: true })
    const stop = fc.double({ min: 0.05, max: 2, noNaN: true })
    fc.assert(
      fc.property(millimetres, millimetres, stop, stop, (near, farther, quick, slower) => {
        const far = Math.min(500, near + farther)
        expect(shareLeft(curtain(far), quick)).toBeLessThanOrEqual(shareLeft(curtain(near), quick))
        expect(shareLeft(curtain(near), quick + slower)).toBeGreaterThanOrEqual(
          shareLeft(curtain(near), quick),
        )
      }),
    )
  })
})

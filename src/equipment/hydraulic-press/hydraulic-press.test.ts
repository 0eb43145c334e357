import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passTime, settled, sightOn, type Thing } from '../../../tests/support/sight.ts'
import { dangers, dieBarred, operate } from './behaviour.ts'
import { hydraulicPress } from './index.ts'
import { closingForce } from './motion.ts'

const FULL = { inletPascals: 150e5 }
const press = (state = {}, more = {}) => sightOn(hydraulicPress, { state, ...more })

describe('a press at 150 bar', () => {
  it('closes with pressure times area and its weight: 120 000 N + 300 kg x 9.80665', () => {
    const down = settled(hydraulicPress, press({ ...FULL, lever: 'lower' }))
    expect(down).toMatchObject({ moving: 'down', sinking: false })
    expect(down.newtons).toBeCloseTo(122_942, 0)
  })

  it('stays up on hold, closes in three seconds and opens again', () => {
    expect(passTime(hydraulicPress, press(FULL), 600)).toMatchObject({ up: true, moving: 'still' })
    const closed = passTime(hydraulicPress, press({ ...FULL, lever: 'lower' }), 3.2)
    expect(closed).toMatchObject({ gapMetres: 0, dieClosed: true, moving: 'still' })
    const opened = passTime(hydraulicPress, press({ ...closed, lever: 'raise' }), 3.2)
    expect(opened).toMatchObject({ up: true, dieClosed: false, moving: 'still' })
  })

  it('never closes with less where the pressure is higher', () => {
    const pascals = fc.double({ min: 0, max: 400e5, noNaN: true })
    const force = (inletPascals: number) =>
      closingForce({ inletPascals, lever: 'lower' }, press().props)
    fc.assert(fc.property(pascals, pascals, (a, more) => force(a + more) >= force(a)))
  })
})

describe('a press whose pressure is gone', () => {
  it('sinks by its weight: 0.3 m at 5 mm/s takes a minute', () => {
    expect(settled(hydraulicPress, press())).toMatchObject({ held: false, sinking: true })
    expect(passTime(hydraulicPress, press(), 50)).toMatchObject({ dieClosed: false })
    expect(passTime(hydraulicPress, press(), 61)).toMatchObject({ gapMetres: 0, dieClosed: true })
  })

  it('stays on its block', () => {
    const blocked = passTime(hydraulicPress, press({ block: 'in' }), 600)
    expect(blocked).toMatchObject({ up: true, moving: 'still', newtons: 0 })
  })
})

describe('the safety block', () => {
  it('fits only under a raised ram, and cuts the lever', () => {
    expect(operate(press({ gapMetres: 0.2 }), 'block', 'in').refuse?.code).toBe('not-up')
    expect(operate(press(), 'block', 'in').set).toEqual({ block: 'in' })
    expect(operate(press({ block: 'in' }), 'lever', 'lower').refuse?.code).toBe('block-in')
  })
})

describe('a hand in the die', () => {
  const mine = { closed: true, cut: false, key: 'out', keyHolder: 'trainee' }
  const supplied = (valve: Thing, more: Readonly<Record<string, Thing>> = {}) => ({
    fedBy: ['valve'],
    things: {
      valve: { fedBy: ['unit'], ...valve },
      unit: { fedBy: ['isolator'], state: { pressurePascals: 0, makesPascals: 150e5 } },
      isolator: { state: { inputVolts: 400 } },
      ...more,
    },
  })
  const sources = (state = {}, more = {}) =>
    dangers(press(state, more)).flatMap(({ potential }) => potential.sources)

  it('is crushed only where less than a finger is left, and does not get in there', () => {
    const closing = { ...FULL, lever: 'lower' }
    expect(dangers(press({ ...closing, gapMetres: 0.03 }))).toMatchObject([{ force: 0 }])
    const [held] = dangers(press({ ...closing, gapMetres: 0.02 }))
    expect(held).toMatchObject({ closes: true, speed: 0.1 })
    expect(held?.force).toBeCloseTo(122_942, 0)
    expect(dieBarred(press({ gapMetres: 0.02 }))?.code).toBe('die-closed')
    expect(dieBarred(press())).toBeNull()
  })

  it('is threatened by the weight until the block is in', () => {
    expect(sources()).toEqual(['gravity'])
    expect(sources({ block: 'in' })).toEqual([])
  })

  it('is threatened by the oil of a unit that anybody could switch on again, block or not', () => {
    expect(sources({ block: 'in' }, supplied({ state: { lever: 'off' } }))).toEqual(['oil'])
  })

  it('is not, once the person’s own lock holds the oil valve or the isolator of the pump', () => {
    const locked: Thing = { state: { lever: 'off', locked: true }, sockets: { hasp: ['lock'] } }
    const lock: Thing = { kind: 'padlock', state: mine }
    expect(sources({ block: 'in' }, supplied(locked, { lock }))).toEqual([])
    const isolator: Thing = {
      state: { inputVolts: 400, locked: true },
      sockets: { hasp: ['lock'] },
    }
    expect(sources({ block: 'in' }, supplied({}, { isolator, lock }))).toEqual([])
  })

  it('still is, with the isolator locked, as long as the accumulator is full', () => {
    const isolator: Thing = {
      state: { inputVolts: 400, locked: true },
      sockets: { hasp: ['lock'] },
    }
    const unit: Thing = {
      fedBy: ['isolator'],
      state: { pressurePascals: 150e5, makesPascals: 150e5 },
    }
    const things = supplied({}, { isolator, unit, lock: { kind: 'padlock', state: mine } })
    expect(sources({ block: 'in' }, things)).toEqual(['oil'])
  })

  it('takes the workpiece out once', () => {
    expect(operate(press(), 'workpiece', true).set).toEqual({ jammed: false, cleared: 1 })
    expect(operate(press({ jammed: false }), 'workpiece', true).refuse?.code).toBe('no-workpiece')
  })
})

import { describe, expect, it } from 'vitest'
import { passTime, settled, sightOn } from '../../../tests/support/sight.ts'
import { operate, surroundings } from './behaviour.ts'
import { raisedLoad } from './index.ts'

const load = (state = {}) => sightOn(raisedLoad, { state })

describe('a raised load', () => {
  it('holds its height as energy: 800 kg x 9.80665 x 2.1 m', () => {
    expect(settled(raisedLoad, load()).joules).toBeCloseTo(16_475, 0)
  })

  it('is loose without its strut and not with it, lock or no lock', () => {
    expect(surroundings(load())).toMatchObject([{ falls: false, loose: true }])
    expect(surroundings(load({ strut: 'in' }))).toMatchObject([{ falls: false, loose: false }])
  })

  it('is gone to from before it, not from under it', () => {
    for (const reachMetres of [0.8, 2])
      expect(raisedLoad.standOff?.({ ...load().props, reachMetres })).toBeGreaterThan(reachMetres)
  })

  it('falls when its valve opens, for an instant, and lies still then', () => {
    const fell = { ...load().state, ...operate(load(), 'valve', 'lower').set }
    expect(fell).toMatchObject({ raised: false, falling: true, falls: 1 })
    expect(surroundings(load(fell))).toMatchObject([{ falls: true }])
    const after = passTime(raisedLoad, load(fell), 0.1)
    expect(after).toMatchObject({ falling: false, flowing: false, secured: true, joules: 0 })
    expect(surroundings(load(after))).toEqual([])
  })

  it('sits on its strut with the valve open, and falls when that is taken away', () => {
    const sits = { ...load({ strut: 'in' }).state, valve: 'lower' }
    expect(operate(load({ strut: 'in' }), 'valve', 'lower').set).toEqual({
      valve: 'lower',
      strut: 'in',
    })
    expect(operate(load(sits), 'strut', 'stowed').set).toMatchObject({ raised: false, falls: 1 })
  })

  it('without a rupture valve stands on the oil of its line, and falls when a hose lets go', () => {
    // 800 kg x 9.80665 / 0.005 m2 = 1.569 MPa carry it.
    const fed = (state = {}, props = {}) =>
      sightOn(raisedLoad, {
        state,
        props: { ruptureValve: false, ...props },
        fedBy: ['hose'],
      })
    expect(settled(raisedLoad, fed({ inletPascals: 1.57e6 }))).toMatchObject({ carried: true })
    expect(settled(raisedLoad, fed())).toMatchObject({ carried: false, raised: true })
    const parted = { carried: true, inletPascals: 1.56e6 }
    expect(settled(raisedLoad, fed(parted))).toMatchObject({ raised: false, falls: 1 })
    expect(settled(raisedLoad, fed({ ...parted, strut: 'in' }))).toMatchObject({
      raised: true,
      valve: 'lower',
      falls: 0,
    })
    expect(settled(raisedLoad, fed(parted, { ruptureValve: true }))).toMatchObject({
      raised: true,
      falls: 0,
    })
  })

  it('does not move under a lock on its valve', () => {
    const held = sightOn(raisedLoad, {
      things: {
        it: { sockets: { hasp: ['lock'] } },
        lock: { kind: 'padlock', state: { closed: true, cut: false } },
      },
    })
    expect(operate(held, 'valve', 'lower').refuse?.code).toBe('locked')
  })
})

import { describe, expect, it } from 'vitest'
import { settled, sightOn } from '../../../tests/support/sight.ts'
import { dangers, operate } from './behaviour.ts'
import { springClamp } from './index.ts'

const clamp = (state = {}, tick = 60) => sightOn(springClamp, { state, tick })

describe('a loaded spring clamp', () => {
  it('holds half of 20 000 N/m times 0.1 m squared: 100 J', () => {
    expect(settled(springClamp, clamp()).joules).toBeCloseTo(100, 9)
  })

  it('lets it all go in the instant in which its latch lifts, and never again', () => {
    const snapped = { ...clamp().state, ...operate(clamp(), 'latch', 'released').set }
    expect(dangers(clamp(snapped))).toMatchObject([{ now: { kind: 'spring', k: 20_000, x: 0.1 } }])
    expect(dangers(clamp(snapped, 61))).toMatchObject([{ now: null, potential: { x: 0 } }])
    expect(settled(springClamp, clamp(snapped))).toMatchObject({ loaded: false, snaps: 1 })
  })

  it('is let down by its screw without a snap, once', () => {
    expect(operate(clamp(), 'screw', true)).toEqual({ set: { pressed: 0 } })
    expect(operate(clamp({ pressed: 0, loaded: false }), 'screw', true).refuse?.code).toBe(
      'unloaded',
    )
    expect(operate(clamp({ pressed: 0, loaded: false }), 'latch', 'released')).toEqual({
      set: { latch: 'released' },
    })
  })

  it('threatens nobody whose own lock holds the latch', () => {
    const held = sightOn(springClamp, {
      things: {
        it: { sockets: { hasp: ['lock'] } },
        lock: {
          kind: 'padlock',
          state: { closed: true, cut: false, key: 'out', keyHolder: 'trainee' },
        },
      },
    })
    expect(dangers(held)).toMatchObject([{ potential: null }])
    expect(operate(held, 'latch', 'released').refuse?.code).toBe('locked')
  })
})

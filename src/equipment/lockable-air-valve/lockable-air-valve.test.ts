import { describe, expect, it } from 'vitest'
import { settled, sightOn, type Thing } from '../../../tests/support/sight.ts'
import { accepts, operate } from './behaviour.ts'
import { lockableAirValve } from './index.ts'

const valve = (state = {}, things: Readonly<Record<string, Thing>> = {}) =>
  sightOn(lockableAirValve, { state, things })
const locked: Readonly<Record<string, Thing>> = {
  it: { sockets: { hasp: ['hasp'] } },
  hasp: { kind: 'lockout-hasp', state: { locks: 1 } },
}

describe('an open air valve', () => {
  it('gives on the six bar of its supply', () => {
    expect(settled(lockableAirValve, valve()).outputPascals).toBe(600_000)
    expect(lockableAirValve.energy?.gives?.(valve())).toBe(600_000)
  })

  it('takes no lock before it is shut', () => {
    expect(accepts(valve(), 'lock', 'hasp').refuse?.code).toBe('needs-off')
    expect(accepts(valve({ lever: 'off' }), 'lock', 'hasp')).toEqual({})
  })

  it('takes no lock where it has no hole for one, shut or open, but still a tag', () => {
    const noHole = sightOn(lockableAirValve, {
      state: { lever: 'off' },
      props: { takesLock: false },
    })
    expect(accepts(noHole, 'lock', 'hasp').refuse?.code).toBe('no-hole')
    expect(accepts(noHole, 'tag', 'tag')).toEqual({})
  })

  it('is drawn with a plate for a lock only where it takes one', () => {
    const solids = (takesLock: boolean) => lockableAirValve.shape({ takesLock }).solids.length
    expect(solids(true) - solids(false)).toBe(1)
  })

  it('takes a tag without a lock, which holds nothing', () => {
    expect(accepts(valve(), 'tag', 'tag')).toEqual({})
    const tagged = valve({}, { it: { sockets: { tag: ['tag'] } }, tag: { kind: 'danger-tag' } })
    expect(operate(tagged, 'lever', 'off').set).toEqual({ lever: 'off', turns: 1 })
  })

  it('refuses to be opened again', () => {
    expect(operate(valve(), 'lever', 'on').refuse?.code).toBe('already')
  })
})

describe('a shut air valve', () => {
  it('gives nothing on', () => {
    expect(settled(lockableAirValve, valve({ lever: 'off' })).outputPascals).toBe(0)
  })

  it('cannot be opened while a hasp with a lock holds it, and takes no second one', () => {
    const sight = valve({ lever: 'off' }, locked)
    expect(settled(lockableAirValve, sight).locked).toBe(true)
    expect(operate(sight, 'lever', 'on').refuse).toEqual({
      code: 'locked',
      params: { item: 'it', by: 'hasp' },
    })
    expect(accepts(sight, 'other', 'hasp').refuse?.code).toBe('socket-full')
  })
})

import { describe, expect, it } from 'vitest'
import { settled, sightOn, type Thing } from '../../../tests/support/sight.ts'
import { accepts, inspect, operate } from './behaviour.ts'
import { rotaryIsolator } from './index.ts'

const held = (hasp: Thing) =>
  sightOn(rotaryIsolator, {
    props: { position: 'off' },
    things: { it: { sockets: { hasp: ['held'] } }, held: hasp },
  })

const lock = (state: Thing['state'] = {}): Thing => ({
  kind: 'padlock',
  state: { closed: true, cut: false, ...state },
})

describe('an isolator that is on', () => {
  const sight = sightOn(rotaryIsolator, { props: { volts: 400 } })

  it('gives on the voltage that arrives', () => {
    expect(settled(rotaryIsolator, sight).outputVolts).toBe(400)
    expect(rotaryIsolator.energy?.gives?.(sight)).toBe(400)
  })

  it('refuses a lock and says why, and takes a tag', () => {
    expect(accepts(sight, 'my_lock', 'hasp').refuse?.code).toBe('needs-off')
    expect(accepts(sight, 'my_tag', 'tag')).toEqual({})
  })

  it('turns off, once', () => {
    expect(operate(sight, 'handle', 'off')).toEqual({ set: { position: 'off', turns: 1 } })
    expect(operate(sight, 'handle', 'on').refuse?.code).toBe('already')
  })

  it('shows its break only to somebody who looks after it was turned', () => {
    expect(inspect(sight)).toEqual({ set: { seen: 'on' } })
    expect(inspect(sightOn(rotaryIsolator, { state: { position: 'off' } }))).toEqual({
      set: { seen: 'off' },
    })
  })
})

describe('an isolator that is off', () => {
  it('gives nothing on, whatever arrives', () => {
    const sight = sightOn(rotaryIsolator, { props: { volts: 400, position: 'off' } })
    expect(settled(rotaryIsolator, sight)).toMatchObject({ inputVolts: 400, outputVolts: 0 })
    expect(rotaryIsolator.energy?.gives?.(sight)).toBe(0)
  })

  it('takes one lock or hasp', () => {
    expect(accepts(sightOn(rotaryIsolator, { props: { position: 'off' } }), 'a', 'hasp')).toEqual(
      {},
    )
    expect(accepts(held(lock()), 'another', 'hasp').refuse?.code).toBe('socket-full')
  })

  it('stays off under a closed lock, and says what holds it', () => {
    expect(settled(rotaryIsolator, held(lock())).locked).toBe(true)
    expect(operate(held(lock()), 'handle', 'on').refuse).toEqual({
      code: 'locked',
      params: { item: 'it', by: 'held' },
    })
  })

  it('can be turned on again under a cut lock, or a hasp without locks', () => {
    const hasp: Thing = { kind: 'lockout-hasp', state: { locks: 0 } }
    for (const holder of [lock({ cut: true }), hasp]) {
      expect(settled(rotaryIsolator, held(holder)).locked).toBe(false)
      expect(operate(held(holder), 'handle', 'on').set?.position).toBe('on')
    }
  })

  it('stays off under a hasp with one lock through it', () => {
    const hasp: Thing = { kind: 'lockout-hasp', state: { locks: 1 } }
    expect(operate(held(hasp), 'handle', 'on').refuse?.code).toBe('locked')
  })
})

describe('an isolator that is seized', () => {
  it('does not move, and the try is counted', () => {
    const sight = sightOn(rotaryIsolator, { props: { opens: false } })
    expect(operate(sight, 'handle', 'off')).toEqual({
      set: { tries: 1 },
      refuse: { code: 'stuck', params: { item: 'it' } },
    })
  })
})

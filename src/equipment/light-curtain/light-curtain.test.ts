import { describe, expect, it } from 'vitest'
import { settled, sightOn } from '../../../tests/support/sight.ts'
import { inspect, operate } from './behaviour.ts'
import { lightCurtain } from './index.ts'

const reached = (state = {}) =>
  sightOn(lightCurtain, {
    state,
    commands: ['press'],
    touched: (item, part) => item === 'press' && part === 'rotor',
  })

describe('a light curtain before a rotor', () => {
  it('is broken, once, by whoever reaches the rotor', () => {
    expect(settled(lightCurtain, reached())).toMatchObject({ broken: true, breaks: 1 })
    expect(settled(lightCurtain, sightOn(lightCurtain)).broken).toBe(false)
  })

  it('sees nothing while it is off', () => {
    expect(settled(lightCurtain, reached({ on: false })).broken).toBe(false)
    expect(operate(sightOn(lightCurtain), 'key_switch', 'off')).toEqual({ set: { on: false } })
  })

  it('tells its distance to whoever looks closely', () => {
    expect(inspect(sightOn(lightCurtain)).events).toEqual([
      { type: 'reading', item: 'it', value: 600, unit: 'mm' },
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { sightOn } from '../../../tests/support/sight.ts'
import { operate, surroundings } from './behaviour.ts'
import { ventilator } from './index.ts'

describe('a blower', () => {
  it('blows into its zone and is heard while it runs', () => {
    const on = sightOn(ventilator, { props: { zone: 'tank' }, state: { power: 'on' } })
    expect(surroundings(on)).toMatchObject([
      { type: 'ventilation', reach: { zone: 'tank' }, cubicMetresPerMinute: 20 },
      { type: 'noise', levelDecibels: 85 },
      { type: 'ignition', by: 'electric' },
    ])
    const rated = sightOn(ventilator, { props: { rated: true }, state: { power: 'on' } })
    expect(surroundings(rated).map(({ type }) => type)).toEqual(['ventilation', 'noise'])
    expect(operate(on, 'power', 'on').refuse?.code).toBe('already')
    expect(surroundings(sightOn(ventilator, { props: { zone: 'tank' } }))).toEqual([])
  })
})

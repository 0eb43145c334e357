import { describe, expect, it } from 'vitest'
import { sightOn } from '../../../tests/support/sight.ts'
import { operate, surroundings } from './behaviour.ts'
import { gasSource } from './index.ts'

describe('a gas line', () => {
  const props = { zone: 'tank', gas: 'methane', litresPerMinute: 50 }

  it('lets its gas in while it is open, in cubic metres a minute', () => {
    expect(surroundings(sightOn(gasSource, { props }))).toEqual([
      { type: 'gas', reach: { zone: 'tank' }, gas: 'methane', cubicMetresPerMinute: 0.05 },
    ])
  })

  it('lets in nothing when it is shut', () => {
    expect(operate(sightOn(gasSource, { props }), 'valve', 'closed').set).toEqual({
      valve: 'closed',
    })
    expect(surroundings(sightOn(gasSource, { props, state: { valve: 'closed' } }))).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { propsOf, sightOn } from '../../../tests/support/sight.ts'
import { holds } from './behaviour.ts'
import { anchorPoint } from './index.ts'

describe('an anchor point', () => {
  it('holds a falling body from 12 kN', () => {
    expect(holds(propsOf(anchorPoint))).toBe(true)
    expect(holds(propsOf(anchorPoint, { kilonewtons: 11.9 }))).toBe(false)
  })

  it('counts each time its plate is read', () => {
    expect(anchorPoint.inspect?.(sightOn(anchorPoint))).toEqual({ set: { checks: 1 } })
  })
})

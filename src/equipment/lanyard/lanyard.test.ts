import { describe, expect, it } from 'vitest'
import { propsOf, sightOn } from '../../../tests/support/sight.ts'
import { anchorPoint } from '../anchor-point/index.ts'
import { lanyard } from './index.ts'

const anchor = { kind: 'anchor-point', props: propsOf(anchorPoint) }
const weak = { kind: 'anchor-point', props: propsOf(anchorPoint, { kilonewtons: 5 }) }
const things = { anchor, weak, pipe: { kind: 'air-receiver' } }

const hooked = (hookedTo: string, condition = 'good') =>
  lanyard.line?.(sightOn(lanyard, { things, state: { hookedTo, condition } }))

describe('a lanyard', () => {
  it('is hooked to an anchor, and to nothing else', () => {
    const sight = sightOn(lanyard, { things })
    expect(lanyard.use?.(sight, 'anchor', '', 'once')).toEqual({ set: { hookedTo: 'anchor' } })
    expect(lanyard.use?.(sight, 'pipe', '', 'once').refuse?.code).toBe('no-anchor')
  })

  it('is unhooked once', () => {
    const on = sightOn(lanyard, { things, state: { hookedTo: 'anchor' } })
    expect(lanyard.operate?.(on, 'unhook', true)).toEqual({ set: { hookedTo: '' } })
    expect(lanyard.operate?.(sightOn(lanyard), 'unhook', true).refuse?.code).toBe('not-hooked')
  })

  it('holds only whole, and only on an anchor that holds', () => {
    expect(hooked('anchor')?.holds).toBe(true)
    expect(hooked('anchor', 'damaged')?.holds).toBe(false)
    expect(hooked('weak')?.holds).toBe(false)
    expect(hooked('')?.holds).toBe(false)
  })
})

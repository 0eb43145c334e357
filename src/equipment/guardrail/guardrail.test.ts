import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { propsOf, settled, sightOn } from '../../../tests/support/sight.ts'
import { guards } from './behaviour.ts'
import { guardrail } from './index.ts'

describe('a guardrail', () => {
  it('knows the platform that it stands on', () => {
    const things = { deck: { sockets: { right: ['it'] } } }
    expect(settled(guardrail, sightOn(guardrail, { things })).on).toBe('deck')
    expect(settled(guardrail, sightOn(guardrail, { state: { on: 'deck' } })).on).toBe('')
  })

  it('stops a body where its top is high enough and its gap small enough', () => {
    expect(guards(propsOf(guardrail))).toBe(true)
    expect(guards(propsOf(guardrail, { topMetres: 0.9 }))).toBe(false)
    expect(guards(propsOf(guardrail, { midRail: false }))).toBe(false)
  })

  it('never stops less for being higher', () => {
    const height = fc.double({ min: 0.2, max: 1.5, noNaN: true })
    fc.assert(
      fc.property(height, height, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        const at = (topMetres: number) => Number(guards(propsOf(guardrail, { topMetres })))
        expect(at(high)).toBeGreaterThanOrEqual(at(low))
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { propsOf, settled, sightOn } from '../../../tests/support/sight.ts'
import { guardrail } from '../guardrail/index.ts'
import { workPlatform } from './index.ts'

const good = { props: propsOf(guardrail) }
const low = { props: propsOf(guardrail, { topMetres: 0.6 }) }

const platform = (closed: readonly string[], sockets = {}) =>
  sightOn(workPlatform, {
    props: { closed, heightMetres: 3 },
    things: { it: { sockets }, good, low },
  })

describe('a work platform', () => {
  it('is open on each side that nothing guards', () => {
    expect(settled(workPlatform, platform([]))).toMatchObject({ guarded: false, openSides: 4 })
    const railed = platform(['front', 'back', 'left'], { right: ['good'] })
    expect(settled(workPlatform, railed)).toMatchObject({ guarded: true, openSides: 0 })
  })

  it('counts a rail that is too low as none', () => {
    const railed = platform(['front', 'back', 'left'], { right: ['low'] })
    expect(settled(workPlatform, railed)).toMatchObject({ guarded: false, openSides: 1 })
  })

  it('threatens whoever is near an open side with a fall of its height', () => {
    const [edge, ...more] = workPlatform.surroundings?.(platform(['front', 'back', 'left'])) ?? []
    expect(more).toEqual([])
    expect(edge).toMatchObject({
      type: 'open-edge',
      heightMetres: 3,
      reach: {
        box: [
          [expect.closeTo(1.1), 2.7, -1],
          [2, 3.3, 1],
        ],
      },
    })
    const railed = platform(['front', 'back', 'left'], { right: ['good'] })
    expect(workPlatform.surroundings?.(railed)).toEqual([])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LineFacts } from '../../src/engine/space/tether.ts'
import { tetherOf } from '../../src/engine/space/tether.ts'
import { fallSystem } from '../../src/hazards/systems/aloft/fall.ts'

const metres = (min: number, max: number) => fc.double({ min, max, noNaN: true })

const line: fc.Arbitrary<LineFacts> = fc.record({
  hookedTo: fc.constant('eye'),
  lengthMetres: metres(0.3, 6),
  decelerationMetres: metres(0, 1.5),
  holds: fc.constant(true),
})

const harm = (heightMetres: number, tether: ReturnType<typeof tetherOf> | null = null): number =>
  fallSystem.judge({ type: 'fall', heightMetres, tether }, ['harness'])?.actual ?? 0

describe('a fall', () => {
  it('never hurts less for being higher', () => {
    fc.assert(
      fc.property(metres(0, 30), metres(0, 30), (a, b) => {
        expect(harm(Math.max(a, b))).toBeGreaterThanOrEqual(harm(Math.min(a, b)))
      }),
    )
  })

  it('never hurts more for a line than without one', () => {
    fc.assert(
      fc.property(metres(0.3, 30), line, metres(-2, 2), metres(-1, 4), (height, facts, x, up) => {
        const tether = tetherOf(facts, [0, height + up, 0], [x, height, 0])
        expect(harm(height, tether)).toBeLessThanOrEqual(harm(height))
      }),
    )
  })

  it('pulls as hard for somebody who then still meets the ground', () => {
    // 0.3 m of bare line: from an eye at the feet it is tight after 1.7 m and would stretch to 2.1 m,
    // from 0.09 m higher to 2.01 m. 80 kg x 9.81 x (1 + 1.7 / 0.1) = 14 kN either way.
    const bare = { hookedTo: 'eye', lengthMetres: 0.3, decelerationMetres: 0, holds: true }
    const hung = (up: number) => harm(2.0105, tetherOf(bare, [0, 2.0105 + up, 0], [0, 2.0105, 0]))
    expect(hung(0)).toBe(3)
    expect(hung(0.0896)).toBe(3)
  })

  it('never hurts more for a higher anchor straight above', () => {
    fc.assert(
      fc.property(metres(1, 30), line, metres(0, 1.4), metres(0, 1.4), (height, facts, a, b) => {
        const hung = (up: number) =>
          harm(height, tetherOf(facts, [0, height + up, 0], [0, height, 0]))
        expect(hung(Math.max(a, b))).toBeLessThanOrEqual(hung(Math.min(a, b)))
      }),
    )
  })
})

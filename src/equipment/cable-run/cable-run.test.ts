import { describe, expect, it } from 'vitest'
import { sightOn } from '../../../tests/support/sight.ts'
import { circuit } from './behaviour.ts'
import { cableRun } from './index.ts'

describe('a cable', () => {
  it('of 20 m and 2.5 mm² has 174 mΩ in each conductor', () => {
    const { lineOhms, earthOhms } = circuit(sightOn(cableRun))
    // 0.0181 Ω mm²/m x 1.2 x 20 m / 2.5 mm² = 0.17376 Ω
    expect(lineOhms).toBeCloseTo(0.17376, 9)
    expect(earthOhms).toBe(lineOhms)
  })

  it('has no way to earth where its protective conductor is broken', () => {
    const broken = sightOn(cableRun, { props: { protectiveConductor: 'broken' } })
    expect(circuit(broken).earthOhms).toBeNull()
    expect(cableRun.words.looks(broken.state, broken.props)).toEqual(
      cableRun.words.looks(sightOn(cableRun).state, {}),
    )
  })

  it('gives on what arrives', () => {
    const live = sightOn(cableRun, { state: { inputVolts: 400 } })
    expect(cableRun.energy?.gives?.(live)).toBe(400)
  })
})

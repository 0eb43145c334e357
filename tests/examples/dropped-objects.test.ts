import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { struckSystem } from '../../src/hazards/systems/struck.ts'
import { playExample } from './support/example.ts'

describe('the example of a spanner let go over a walkway', () => {
  it('safe: the spanner hangs on its cord, and the barrier keeps the visitor away', () => {
    const { run, result, told } = playExample('dropped-objects', 'safe')
    expect(result).toMatchObject({ outcome: 'passed', harm: { actual: 0, potential: 0 } })
    expect(run.world.entities.get('spanner')?.place).toMatchObject({ kind: 'belt' })
    expect(told('rejected').map(({ by, code }) => [by, code])).toEqual([['visitor', 'no-way']])
  })

  // From the hand 3 + 0.95 = 3.95 m up: sqrt(2 x 3.95 / 9.80665) = 0.8975 s, 54 ticks, and
  // 0.4 x 9.80665 x 3.95 = 15.49 J: slight (below 20 J) under a hard hat, one class more without.
  const blow = { m: 0.4, h: expect.closeTo(3.95, 9) }
  const energy = expect.objectContaining({ E: expect.closeTo(15.49, 2) })

  it('unsafe: the visitor below, without a hard hat, is hurt as worked out by hand', () => {
    const { told } = playExample('dropped-objects', 'unsafe')
    const [harm, ...more] = told('harm')
    expect(more).toEqual([])
    expect(harm).toMatchObject({
      who: 'visitor',
      item: 'spanner',
      model: 'drops.energy',
      actual: 2,
      tick: 1830 + 54,
      inputs: { ...blow, helmet: false },
      outputs: energy,
    })
  })

  it('lucky: nobody below is a near miss with what it could have done', () => {
    const { result, told } = playExample('dropped-objects', 'lucky')
    expect(told('harm')).toEqual([])
    expect(told('near-miss')).toEqual([
      expect.objectContaining({
        who: '',
        item: 'spanner',
        actual: 0,
        potential: 2,
        outputs: energy,
      }),
    ])
    expect(result.harm).toEqual({ actual: 0, potential: 2 })
  })
})

describe('a thing that falls on somebody', () => {
  const kilograms = fc.double({ min: 0, max: 50, noNaN: true })
  const metres = fc.double({ min: 0, max: 30, noNaN: true })
  const harm = (massKilograms: number, heightMetres: number, wearing: string[] = []): number =>
    struckSystem.judge({ type: 'struck', massKilograms, heightMetres }, wearing)?.actual ?? 0

  it('never hurts less for being heavier or higher, nor more for a hard hat', () => {
    fc.assert(
      fc.property(kilograms, kilograms, metres, metres, (m, n, h, k) => {
        const worst = harm(Math.max(m, n), Math.max(h, k))
        expect(harm(Math.min(m, n), Math.min(h, k))).toBeLessThanOrEqual(worst)
        expect(harm(Math.max(m, n), Math.max(h, k), ['hard-hat'])).toBeLessThanOrEqual(worst)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../src/assessment/result.ts'
import { agreementsOf } from '../../src/records/class/agreement.ts'
import { kappaOf } from '../../src/records/class/kappa.ts'
import { passedResult, unsafeResult } from './support/attempt.ts'

describe('Cohen’s kappa', () => {
  it('is what the guide of SAS/STAT works out for two dermatologists', () => {
    // The FREQ procedure, agreement study of skin conditions: 0.3449 (0.2030 to 0.4868).
    const { cases, kappa, interval } = kappaOf([
      [10, 4, 1, 0],
      [5, 10, 12, 2],
      [2, 4, 12, 5],
      [0, 2, 6, 13],
    ])
    expect(cases).toBe(88)
    expect(kappa).toBeCloseTo(0.3449, 4)
    expect(interval?.[0]).toBeCloseTo(0.203, 4)
    expect(interval?.[1]).toBeCloseTo(0.4868, 4)
  })

  const size = fc.integer({ min: 2, max: 4 })
  const tables = size.chain((n) =>
    fc.array(fc.array(fc.nat(20), { minLength: n, maxLength: n }), { minLength: n, maxLength: n }),
  )

  it('lies within its interval, is 1 only where all agree, and is the same for either one first', () => {
    fc.assert(
      fc.property(tables, (counts) => {
        const { kappa, interval, agreed } = kappaOf(counts)
        if (kappa === null || !interval) return
        expect(kappa).toBeLessThanOrEqual(1 + 1e-9)
        expect(kappa).toBeGreaterThanOrEqual(interval[0] - 1e-9)
        expect(kappa).toBeLessThanOrEqual(interval[1] + 1e-9)
        expect(Math.abs(kappa - 1) < 1e-9).toBe(Math.abs(agreed - 1) < 1e-9)
        const turned = counts.map((_, i) => counts.map((row) => row[i] ?? 0))
        expect(kappaOf(turned).kappa).toBeCloseTo(kappa, 9)
        expect(kappaOf(turned).interval?.[0]).toBeCloseTo(interval[0], 9)
      }),
    )
  })

  it('is about none where the verdicts of one say nothing about those of the other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (a, b) => {
        expect(
          kappaOf([
            [a * b, a * 5],
            [4 * b, 20],
          ]).kappa,
        ).toBeCloseTo(0, 9)
      }),
    )
  })

  it('is not told where both gave one verdict throughout, or where there is nothing', () => {
    expect(
      kappaOf([
        [12, 0],
        [0, 0],
      ]),
    ).toEqual({ cases: 12, agreed: 1, kappa: null, interval: null })
    expect(
      kappaOf([
        [0, 0],
        [0, 0],
      ]).kappa,
    ).toBeNull()
  })
})

const judged = (key: string, verdict: Verdict, blind = true) => ({
  key,
  assessor: `Assessor ${key}`,
  blind,
  criteria: [{ id: 'order', machine: 'met' as const, verdict, reason: '' }],
  result: verdict === 'met' ? passedResult : unsafeResult,
})

describe('two assessors who marked the same attempts blind', () => {
  const same = [judged('b', 'met'), judged('a', 'met')]
  const apart = [judged('a', 'not-met'), judged('b', 'met')]

  it('get the raw table alone below ten attempts', () => {
    const [agreement] = agreementsOf([...Array(8).fill(same), apart])
    expect(agreement).toMatchObject({ assessors: ['Assessor a', 'Assessor b'], attempts: 9 })
    expect(agreement?.lines).toEqual([
      {
        criterion: null,
        counts: [
          [8, 0, 0],
          [1, 0, 0],
          [0, 0, 0],
        ],
        kappa: null,
      },
      {
        criterion: 'order',
        counts: [
          [8, 0, 0],
          [1, 0, 0],
          [0, 0, 0],
        ],
        kappa: null,
      },
    ])
  })

  it('get agreement and kappa from ten on', () => {
    const both = [judged('a', 'not-met'), judged('b', 'not-met')]
    const [agreement] = agreementsOf([...Array(5).fill(same), ...Array(4).fill(both), apart])
    // 2 by 2: p_o 0.9, p_e 0.5 * 0.6 + 0.5 * 0.4 = 0.5.
    expect(agreement?.lines[0]?.kappa).toMatchObject({ cases: 10, agreed: 0.9 })
    expect(agreement?.lines[0]?.kappa?.kappa).toBeCloseTo(0.8, 9)
  })

  it('are compared only where both were blind, each by the first of theirs, and never with themselves', () => {
    expect(agreementsOf([[judged('a', 'met'), judged('b', 'met', false)]])).toEqual([])
    expect(agreementsOf([[judged('a', 'met'), judged('a', 'not-met')]])).toEqual([])
    const [agreement] = agreementsOf([
      [judged('a', 'met'), judged('b', 'met'), judged('a', 'not-met')],
    ])
    expect(agreement?.lines[0]?.counts[0]?.[0]).toBe(1)
  })
})

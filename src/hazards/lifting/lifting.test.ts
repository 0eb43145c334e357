import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isFromMemory } from '../../core/basis.ts'
import { ask, askNumber, askValues } from '../ask.ts'
import { frequencyMultiplier } from './frequency-table.ts'

const punchPress = {
  H: 23,
  V: 15,
  D: 49,
  A_deg: 0,
  F_per_min: 0.2,
  duration: 'short',
  coupling: 'fair',
  L: 44,
}
const inspection = {
  H: 10,
  V: 22,
  D: 37,
  A_deg: 0,
  F_per_min: 3,
  duration: 'short',
  coupling: 'fair',
  L: 26,
}
/** The manual multiplies factors of two decimals: 2.5 %. */
const asPrinted = (actual: number, printed: number) =>
  expect(Math.abs(actual / printed - 1)).toBeLessThan(0.025)

describe('the examples of the lifting manual', () => {
  it('1: loading punch press stock', () => {
    const origin = askValues('lifting.rnle', punchPress)
    expect(origin.RWL).toBeCloseTo(16.02, 2)
    expect(origin.LI).toBeCloseTo(2.75, 2)
    expect(origin.HM).toBeCloseTo(10 / 23, 12)
    expect(origin.VM).toBeCloseTo(0.8875, 12)
    expect(origin.CM).toBe(0.95)
    asPrinted(Number(origin.RWL), 16.3)
    const destination = askValues('lifting.rnle', { ...punchPress, V: 64, V_origin: 15 })
    expect(destination.RWL).toBeCloseTo(14.15, 2)
    expect(destination.LI).toBeCloseTo(3.11, 2)
    asPrinted(Number(destination.RWL), 14.5)
  })

  it('4: package inspection', () => {
    const origin = askValues('lifting.rnle', inspection)
    expect(origin.RWL).toBeCloseTo(34.81, 2)
    expect(origin.LI).toBeCloseTo(0.75, 2)
    asPrinted(Number(origin.RWL), 34.9)
    const there = askValues('lifting.rnle', { ...inspection, H: 20, V: 59, V_origin: 22 })
    expect(there.RWL).toBeCloseTo(15.25, 1)
    expect(there.LI).toBeCloseTo(1.7, 2)
    asPrinted(Number(there.RWL), 15.2)
  })
})

describe('the lifting equation', () => {
  it('gives the load constant of each system for the best lift', () => {
    const best = { A_deg: 0, F_per_min: 0.1, duration: 'short', coupling: 'good' }
    const us = ask('lifting.rnle', { ...best, H: 10, V: 30, D: 10, L: 51 })
    expect(us.outputs.RWL).toEqual({ value: 51, unit: 'lb' })
    expect(us.outputs.LI?.value).toBe(1)
    const metric = { ...best, H: 25, V: 75, D: 25, L: 23, unit_system: 'metric' }
    expect(ask('lifting.rnle', metric).outputs.RWL).toEqual({ value: 23, unit: 'kg' })
  })

  it('never rewards hands nearer than the shortest reach, and says what it put in', () => {
    const { outputs, warnings } = ask('lifting.rnle', { ...inspection, H: 6 })
    expect(outputs.HM?.value).toBe(1)
    expect(warnings).toContain('H is taken as 10 in.')
  })

  it('chooses the frequency column by where the lift starts, not where it ends', () => {
    const twelve = { ...inspection, F_per_min: 12, V: 40 }
    expect(askNumber('lifting.rnle', 'FM', { ...twelve, duration: 'moderate' })).toBe(0.21)
    const low = askValues('lifting.rnle', { ...twelve, duration: 'moderate', V_origin: 20 })
    expect(low.FM).toBe(0)
    expect(low.RWL).toBe(0)
    expect(low.LI).toBeUndefined()
  })

  it('gives a fair grip its full value at knuckle height', () => {
    expect(askNumber('lifting.rnle', 'CM', { ...inspection, V: 30 })).toBe(1)
    expect(askNumber('lifting.rnle', 'CM', { ...inspection, V: 29.9 })).toBe(0.95)
    expect(askNumber('lifting.rnle', 'CM', { ...inspection, V: 30, coupling: 'poor' })).toBe(0.9)
  })

  it('says that the figure of a poor grip, and of no other, is from memory', () => {
    const basisOf = (coupling: string) => ask('lifting.rnle', { ...inspection, coupling }).basis
    expect(isFromMemory(basisOf('poor'))).toBe(true)
    expect(isFromMemory(basisOf('fair'))).toBe(false)
    expect(isFromMemory(basisOf('good'))).toBe(false)
  })

  it('forbids what lies beyond each limit', () => {
    for (const beyond of [
      { H: 25.1 },
      { V: 70.1 },
      { D: 70.1 },
      { A_deg: 136 },
      { F_per_min: 16 },
    ]) {
      const { outputs, warnings } = ask('lifting.rnle', { ...inspection, ...beyond })
      expect(outputs.RWL?.value).toBe(0)
      expect(outputs.LI).toBeUndefined()
      expect(warnings.join()).toContain('nothing may be lifted so')
    }
  })

  it('never allows more for a farther, wider, faster, longer or heavier lift', () => {
    const durations = ['short', 'moderate', 'long'] as const
    const worsen = fc.record({
      H: fc.double({ min: 0, max: 10, noNaN: true }),
      A_deg: fc.double({ min: 0, max: 60, noNaN: true }),
      F_per_min: fc.double({ min: 0, max: 10, noNaN: true }),
      D: fc.double({ min: 0, max: 30, noNaN: true }),
      L: fc.double({ min: 0, max: 50, noNaN: true }),
      longer: fc.nat(2),
    })
    fc.assert(
      fc.property(worsen, fc.double({ min: 0, max: 70, noNaN: true }), ({ longer, ...more }, V) => {
        const base = { ...inspection, V }
        const worse = {
          ...base,
          H: base.H + more.H,
          A_deg: more.A_deg,
          F_per_min: base.F_per_min + more.F_per_min,
          D: base.D + more.D,
          duration: durations[longer],
        }
        const before = askValues('lifting.rnle', base)
        const after = askValues('lifting.rnle', { ...worse, L: base.L + more.L })
        expect(Number(after.RWL)).toBeLessThanOrEqual(Number(before.RWL))
        if (after.LI !== undefined)
          expect(Number(after.LI)).toBeGreaterThanOrEqual(Number(before.LI))
      }),
    )
  })
})

describe('the frequency table', () => {
  it('is straight between its rows', () => {
    expect(frequencyMultiplier(2.4, 'short', 'lo')).toBeCloseTo(0.898, 12)
  })
})

describe('several tasks together', () => {
  const tasks = [
    { L: 20, FIRWL: 20, F: 2 },
    { L: 10, FIRWL: 20, F: 3 },
  ]
  it('start from the hardest task and add what each further one costs', () => {
    const expected = 1 / 0.91 + 0.5 * (1 / 0.8 - 1 / 0.91)
    const inputs = { tasks, duration: 'short', V_column: 'lo' }
    expect(askNumber('lifting.cli', 'CLI', inputs)).toBeCloseTo(expected, 12)
    expect(ask('lifting.cli', inputs).warnings).toEqual([])
  })
  it('of another order are said to be in another order', () => {
    const inputs = { tasks: [...tasks].reverse(), duration: 'short', V_column: 'lo' }
    expect(ask('lifting.cli', inputs).warnings[0]).toContain('1.174')
  })
  it('beyond the table are refused', () => {
    const many = { tasks: [...tasks, { L: 1, FIRWL: 20, F: 9 }], duration: 'short', V_column: 'lo' }
    expect(() => ask('lifting.cli', many)).toThrow('beyond the frequencies')
  })
  it('with pauses have the frequency of the whole quarter of an hour', () => {
    const inputs = { lifts_per_min_while_lifting: 10, work_minutes_in_15: 8 }
    expect(askNumber('lifting.frequency_adjust', 'F_per_min', inputs)).toBeCloseTo(5.333, 3)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArcFlashDanger } from '../../engine/harm/danger.ts'
import type { Exposed } from '../../engine/harm/hazard.ts'
import { arcFlashSystem } from './arc-flash.ts'

const bare: Exposed = { who: 'trainee', wearing: [], gear: [], hand: '', wet: false, seconds: 0 }

const shielded = (arcCalories: number, condition = 'good', fits = true): Exposed => ({
  ...bare,
  gear: [{ item: 'arc-shield', props: { arcCalories, fits }, state: { condition } }],
})

const busbar: ArcFlashDanger = {
  type: 'arc-flash',
  part: 'terminals',
  kilovolts: 0.4,
  kiloamperes: 10,
}

const judged = (danger: ArcFlashDanger, who = bare) => arcFlashSystem.judge(danger, who)
const breaker = { id: 'q1', senses: 'line', ratedAmperes: 63, curve: 'C' } as const

describe('an arc at live terminals of 400 V and 10 kA', () => {
  it('would give 19.8 cal/cm² in two seconds that nothing ends', () => {
    // Lee: 2.142e6 x 0.4 x 10 x 2 / 455² = 82.8 J/cm²; / 4.184 = 19.8 cal/cm²: from 8 to 40
    const found = judged(busbar)
    expect(found).toMatchObject({ model: 'elec.lee', actual: 0, potential: 3, inputs: { t: 2 } })
    expect(Number(found?.outputs.E_cal_cm2)).toBeCloseTo(19.78, 1)
  })

  it('is too little to burn once a breaker ends it in a tenth of a second', () => {
    // a twentieth of it: 0.99 cal/cm², under 1.2
    expect(judged({ ...busbar, devices: [breaker] })).toBeNull()
  })

  it('is kept off by a shield that is rated for it, whole and the right size', () => {
    expect(judged(busbar, shielded(25))).toBeNull()
    for (const who of [shielded(8), shielded(25, 'damaged'), shielded(25, 'good', false)])
      expect(judged(busbar, who)?.potential).toBe(3)
  })

  it('is never less for more volts or amperes, nor more behind a shield', () => {
    const some = (max: number) => fc.double({ min: 0.001, max, noNaN: true })
    const classAt = (kilovolts: number, kiloamperes: number, who = bare) =>
      judged({ ...busbar, kilovolts, kiloamperes }, who)?.potential ?? 0
    fc.assert(
      fc.property(some(15), some(15), some(50), some(50), some(100), (v, dv, a, da, rating) => {
        expect(classAt(v + dv, a + da)).toBeGreaterThanOrEqual(classAt(v, a))
        expect(classAt(v, a, shielded(rating))).toBeLessThanOrEqual(classAt(v, a))
      }),
    )
  })
})

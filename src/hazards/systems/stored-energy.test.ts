import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StoredEnergyDanger } from '../../engine/harm/danger.ts'
import type { Exposed } from '../../engine/harm/hazard.ts'
import { storedEnergySystem } from './stored-energy.ts'

const person = (...wearing: readonly string[]): Exposed => ({
  who: 'trainee',
  wearing,
  gear: wearing.map((item) => ({ item, props: {}, state: {} })),
  hand: '',
  wet: false,
  seconds: 0,
})

const rotor = (omega: number, more: Partial<StoredEnergyDanger> = {}): StoredEnergyDanger => ({
  type: 'stored-energy',
  part: 'spindle',
  now: { kind: 'flywheel', I: 0.05, omega },
  potential: { kind: 'flywheel', I: 0.05, omega },
  snags: true,
  ...more,
})

const classOf = (danger: StoredEnergyDanger, who: Exposed): number =>
  storedEnergySystem.judge(danger, who)?.actual ?? 0

const speed = fc.double({ min: 0, max: 500, noNaN: true })

describe('a hand at gas that lets go', () => {
  it('is told the pressure outside too, so that the energy can be worked out again', () => {
    // 701,325 Pa x 0.002 m3 x ln(701,325 / 101,325) = 1402.65 x 1.93464 = 2713.6 J
    const gas = { kind: 'gas_isothermal', p1: 701_325, V: 0.002 } as const
    const found = storedEnergySystem.judge(rotor(0, { now: gas, potential: null }), person())
    expect(found?.inputs).toMatchObject({ p1: 701_325, p0: 101_325, V: 0.002 })
    expect(found?.units).toMatchObject({ p1: 'Pa', p0: 'Pa', V: 'm3', E: 'J' })
    expect(found?.outputs.E).toBeCloseTo(2713.6, 1)
    const { p1, p0, V } = found?.inputs ?? {}
    expect(found?.outputs.E).toBeCloseTo(Number(p1) * Number(V) * Math.log(Number(p1) / Number(p0)))
  })
})

describe('a hand at a rotor', () => {
  it('is never hurt less by a faster one, nor with gloves on', () => {
    fc.assert(
      fc.property(speed, speed, (omega, faster) => {
        expect(classOf(rotor(omega + faster), person())).toBeGreaterThanOrEqual(
          classOf(rotor(omega), person()),
        )
        expect(classOf(rotor(omega), person('work-gloves'))).toBeGreaterThanOrEqual(
          classOf(rotor(omega), person()),
        )
      }),
    )
  })

  it('at rest hurts nobody, whatever they wear', () => {
    expect(classOf(rotor(0), person('work-gloves'))).toBe(0)
  })

  it('that turns slowly is first aid to a bare hand, and draws a gloved one in', () => {
    // 0.5 x 0.05 kg m² x (10 rad/s)² = 2.5 J: over 1 J, under 20 J
    expect(classOf(rotor(10), person())).toBe(1)
    expect(classOf(rotor(10), person('work-gloves'))).toBe(3)
  })

  it('says by how much a light curtain stands too near', () => {
    // mach.separation: 2000 x 0.32 = 640 > 500, so 1600 x 0.32 = 512 mm; mounted at 300 mm
    const curtain = { distance: 300, resolution: 14, seconds: 0.32 }
    expect(storedEnergySystem.judge(rotor(100, { curtain }), person())?.outputs).toMatchObject({
      S: 512,
      shortBy: 212,
    })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { informsOnly, isFromMemory } from '../../core/basis.ts'
import { OWN_CLASS } from '../bases.ts'
import { modelById } from '../catalogue.ts'
import { runModel } from '../model.ts'
import {
  burnSeverity,
  chargeSeverity,
  dropSeverity,
  electricSeverity,
  energySeverity,
  fallSeverity,
  nipSeverity,
  shock as shockWith,
} from '../severity.ts'
import { collecting } from '../systems/models.ts'
import { fedSeverity, toxicSeverity } from './around/breath.ts'

const shock = (contact: Parameters<typeof shockWith>[1]) => shockWith(collecting(), contact)

const size = (max: number) => fc.double({ min: 0, max, noNaN: true })
const paths = fc.constantFrom(
  'hand-to-hand' as const,
  'hand-to-foot' as const,
  'right-hand-to-feet' as const,
  'both-hands-to-feet' as const,
  'hand-to-seat' as const,
)

describe('the ladder of harm', () => {
  it('never hurts less for more of anything', () => {
    const cases: [string, (amount: number) => { class: number }, number][] = [
      ['charge', chargeSeverity, 200],
      ['energy on a hand', (joules) => energySeverity(joules), 500],
      ['energy on a head', (joules) => energySeverity(joules, 'head'), 500],
      ['fall', fallSeverity, 30],
      ['burn', burnSeverity, 5000],
      ['drop by mass', (kg) => dropSeverity({ massKilograms: kg, heightMetres: 3 }), 20],
      ['drop by height', (m) => dropSeverity({ massKilograms: 9, heightMetres: m }), 20],
      ['nip by force', (force) => nipSeverity({ force, energy: 0, speed: 1 }), 5000],
      ['nip by energy', (energy) => nipSeverity({ force: 100, energy, speed: 1 }), 500],
      ['nip by speed', (speed) => nipSeverity({ force: 900, energy: 0, speed }), 5],
    ]
    for (const [name, severity, max] of cases) {
      fc.assert(
        fc.property(size(max), size(max), (a, b) => {
          const [less, more] = a < b ? [a, b] : [b, a]
          expect(severity(more).class, name).toBeGreaterThanOrEqual(severity(less).class)
        }),
      )
    }
  })

  it('reaches every class of each hazard', () => {
    const classes = (severity: (amount: number) => { class: number }, amounts: number[]) =>
      amounts.map((amount) => severity(amount).class)
    expect(classes(chargeSeverity, [0, 0.25, 1, 10, 50])).toEqual([0, 1, 2, 3, 4])
    expect(classes(fallSeverity, [0.1, 0.5, 1.3, 2, 8])).toEqual([0, 1, 2, 3, 4])
    expect(classes(burnSeverity, [91, 105, 290, 1000, 2000])).toEqual([0, 1, 2, 3, 4])
    expect(classes((j) => energySeverity(j, 'head'), [0.5, 1, 20, 80, 200])).toEqual([
      0, 1, 2, 3, 4,
    ])
  })
})

describe('a contact with a live part', () => {
  it('gives the published 189 mA at 230 V for the median adult', () => {
    const { outputs, severity } = shock({ voltageVolts: 230, path: 'hand-to-foot', seconds: 1 })
    expect(outputs.bodyOhms).toBeCloseTo(1217, 0)
    expect(outputs.currentMilliamperes).toBeCloseTo(189, 0)
    expect(outputs.zone).toBe('AC-4.3')
    expect(severity.class).toBe(4)
    expect(severity.basis).not.toContain('from memory')
  })

  it('is far milder when a residual current device opens in 40 ms', () => {
    const { outputs } = shock({ voltageVolts: 230, path: 'hand-to-foot', seconds: 0.04 })
    expect(outputs.zone).toBe('AC-3')
  })

  it('counts the path once: hand to hand at 1 s is above c1 only', () => {
    const { outputs } = shock({ voltageVolts: 230, path: 'hand-to-hand', seconds: 1 })
    expect(outputs.zone).toBe('AC-4.1')
  })

  it('agrees with the models of impedance and zone', () => {
    const hit = shock({ voltageVolts: 400, path: 'hand-to-hand', seconds: 0.5 })
    const { I, t, path_factor } = hit.inputs
    const zone = modelById.get('elec.zone')
    if (zone === undefined) throw new Error('elec.zone is not on the list.')
    const result = runModel(zone, { I, t, path_factor })
    expect('outputs' in result && result.outputs.zone?.value).toBe(hit.outputs.zone)
  })

  it('never hurts less for more volts or more time, nor more for thicker soles', () => {
    const current = fc.constantFrom('ac' as const, 'dc' as const)
    const percentile = fc.constantFrom(5 as const, 50 as const, 95 as const)
    fc.assert(
      fc.property(
        paths,
        current,
        percentile,
        size(1000),
        size(1000),
        fc.double({ min: 0.005, max: 20, noNaN: true }),
        fc.double({ min: 1, max: 50, noNaN: true }),
        size(20_000),
        (path, current, percentile, volts, moreVolts, seconds, longer, ohms) => {
          const contact = { path, current, percentile, seconds, voltageVolts: volts }
          const base = shock(contact).severity.class
          const harder = { ...contact, voltageVolts: volts + moreVolts }
          expect(shock(harder).severity.class).toBeGreaterThanOrEqual(base)
          const held = { ...contact, seconds: seconds * longer }
          expect(shock(held).severity.class).toBeGreaterThanOrEqual(base)
          expect(shock({ ...contact, seriesOhms: ohms }).severity.class).toBeLessThanOrEqual(base)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('does nothing without a voltage, and shares the voltage with what is in series', () => {
    expect(shock({ voltageVolts: 0, path: 'hand-to-hand', seconds: 5 }).severity.class).toBe(0)
    const { outputs } = shock({
      voltageVolts: 230,
      path: 'hand-to-foot',
      seconds: 1,
      seriesOhms: 100_000,
    })
    expect(outputs.currentMilliamperes).toBeLessThan(2.3)
    expect(outputs.bodyOhms).toBe(3250)
  })

  it('is marked from memory wherever a figure was not checked', () => {
    const contact = { voltageVolts: 230, path: 'hand-to-foot', seconds: 1 } as const
    expect(shock({ ...contact, percentile: 5 }).severity.basis).toContain('from memory')
    expect(shock({ ...contact, current: 'dc' }).severity.basis).toContain('from memory')
    expect(shock({ ...contact, path: 'hand-to-seat' }).severity.basis).toContain('from memory')
    expect(isFromMemory(electricSeverity('AC-3').basis)).toBe(true)
    expect(isFromMemory(electricSeverity('AC-4.2').basis)).toBe(false)
  })
})

describe('a hand in an in-running nip', () => {
  it('is unhurt while nothing moves and nothing is let go', () => {
    expect(nipSeverity({ force: 5000, energy: 0, speed: 0 }).class).toBe(0)
  })

  it('is hurt past the 140 N of the hand, and crushed by a driven belt', () => {
    const pulled = (force: number) => nipSeverity({ force, energy: 0, speed: 1 })
    expect(pulled(140).class).toBe(0)
    expect(pulled(141).class).toBe(1)
    expect(pulled(4000).class).toBe(3)
    expect(pulled(4000).reason).toContain('4000 N')
    expect(pulled(4000).basis).not.toContain('from memory')
  })

  it('is hurt by energy let go at rest, and says so', () => {
    const { class: harm, reason } = nipSeverity({ force: 0, energy: 90, speed: 0 })
    expect(harm).toBe(3)
    expect(reason).toContain('90 J')
  })
})

describe('a class that no source gives', () => {
  const isOwn = (basis: string): boolean => basis.includes(OWN_CLASS)

  it('is called our own, and hurts no less surely for it', () => {
    const nip = (force: number) => nipSeverity({ force, energy: 0, speed: 1 })
    expect([200, 300, 4000].map((force) => isOwn(nip(force).basis))).toEqual([false, true, true])
    expect([0.3, 0.6, 1, 2].map((dose) => isOwn(fedSeverity(dose).basis))).toEqual([
      false,
      true,
      false,
      true,
    ])
    for (const basis of [nip(4000).basis, fedSeverity(0.6).basis])
      expect(informsOnly(basis)).toBe(false)
  })

  it('decides nothing where no source says that anybody is hurt', () => {
    expect(informsOnly(toxicSeverity(0.02).basis)).toBe(true)
  })

  it('stands on what the pull alone does, where energy of a class from memory comes on top', () => {
    const both = nipSeverity({ force: 200, energy: 90, speed: 1 })
    expect([both.class, isFromMemory(both.basis), isOwn(both.basis)]).toEqual([3, false, true])
    expect(isFromMemory(nipSeverity({ force: 100, energy: 90, speed: 1 }).basis)).toBe(true)
  })
})

describe('a dropped object', () => {
  it('of 3 lb from 15 ft is minor, as the DROPS tool has it', () => {
    expect(dropSeverity({ massKilograms: 1.36, heightMetres: 4.57 }).class).toBe(2)
  })
  it('of more than 8 kg from more than 2 m counts as fatal whatever its energy', () => {
    expect(dropSeverity({ massKilograms: 8.1, heightMetres: 2.1 }).class).toBe(4)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passTime, settled, sightOn } from '../../../tests/support/sight.ts'
import { flow } from './behaviour.ts'
import { combustible } from './index.ts'

const thing = (what: string, state = {}, props = {}) =>
  sightOn(combustible, { props: { what, ...props }, state })

const burning = (what: string, heatKilowatts: number, state = {}) =>
  thing(what, { burning: true, heatKilowatts, ...state })

describe('a bin that lights by itself', () => {
  it('waits for its time, then grows with the square of time up to its peak', () => {
    const bin = thing('waste-bin', {}, { ignitesAfterSeconds: 10 })
    expect(passTime(combustible, bin, 9).burning).toBe(false)
    expect(passTime(combustible, bin, 11).burning).toBe(true)
    // medium: 0.01172 kW/s2; from the first flame of 0.5 kW, which stands at 6.53 s
    const later = passTime(combustible, burning('waste-bin', 0.5), 60)
    expect(later.heatKilowatts).toBeCloseTo(0.01172 * (60 + Math.sqrt(0.5 / 0.01172)) ** 2, 0)
    expect(passTime(combustible, burning('waste-bin', 0.5), 130).heatKilowatts).toBe(150)
  })

  it('dies down over the last 30 % of its 20 MJ, and is then burnt out for good', () => {
    // 106.6 s of growth give 0.01172 / 3 x (113.1^3 - 6.5^3) = 5652 kJ; 150 kW give the rest of 14 MJ
    // in 55.7 s, and dying evenly from 150 kW takes 2 x 6000 / 150 = 80 s: 242 s
    const bin = burning('waste-bin', 0.5)
    expect(passTime(combustible, bin, 202).heatKilowatts).toBeCloseTo(75, -1)
    expect(passTime(combustible, bin, 239).burning).toBe(true)
    const spent = passTime(combustible, bin, 245)
    expect(spent).toMatchObject({ burning: false, heatKilowatts: 0, knockedOut: 0, flowing: false })
    expect(Number(spent.releasedKilojoules) / 20_000).toBeCloseTo(1, 2)
    const heated = thing('waste-bin', { ...spent, fluxKilowatts: 20 }, { ignitesAfterSeconds: 1 })
    expect(passTime(combustible, heated, 30).burning).toBe(false)
    expect(combustible.words.looks(spent, { what: 'waste-bin' }).en).toContain('burnt out')
  })
})

describe('a fire and what is put on it', () => {
  const putOn = (what: string, agent: string, agentRate: number, seconds: number, more = {}) =>
    passTime(combustible, burning(what, 100, { agent, agentRate, ...more }), seconds)

  it('goes out under enough of a suitable agent: 100 kW to 1 kW in ln(100) = 4.6 s', () => {
    expect(putOn('waste-bin', 'water', 0.2, 4).burning).toBe(true)
    expect(putOn('waste-bin', 'water', 0.2, 6)).toMatchObject({ burning: false, sealed: true })
  })

  it('goes on growing under too little: 100 kW burn on 0.25 m2, which needs 0.02 kg/s', () => {
    expect(putOn('waste-bin', 'water', 0.019, 5).heatKilowatts).toBeGreaterThan(100)
    expect(putOn('waste-bin', 'water', 0.021, 5).heatKilowatts).toBeLessThan(100)
  })

  it('flares up when water meets burning oil, and not under wet chemical', () => {
    expect(putOn('oil-pan', 'water', 0.2, 1)).toMatchObject({ flare: true, heatKilowatts: 5000 })
    expect(putOn('oil-pan', 'wet_chemical', 0.12, 7)).toMatchObject({
      burning: false,
      sealed: true,
    })
  })

  it('lights again when hot rags or a live cabinet were only smothered', () => {
    const out = { knockedOut: 1 }
    expect(passTime(combustible, thing('rag-pile', out), 9)).toMatchObject({
      burning: true,
      relit: 1,
    })
    const live = thing('electrical-cabinet', { ...out, volts: 400 })
    expect(passTime(combustible, live, 9)).toMatchObject({ burning: true, relit: 1 })
    expect(settled(combustible, thing('electrical-cabinet', out)).flowing).toBe(false)
  })

  it('is beaten down by carbon dioxide on paper, never put out, and grows again after it', () => {
    // 100 kW on 0.25 m2 need 0.2 x 0.25 = 0.05 kg/s; embers of 1 kW are left after ln(100) = 4.6 s
    expect(putOn('waste-bin', 'co2', 0.04, 5).heatKilowatts).toBeGreaterThan(100)
    const beaten = putOn('waste-bin', 'co2', 0.3, 10)
    expect(beaten).toMatchObject({ burning: true, knockedOut: 0, heatKilowatts: 1 })
    const later = passTime(combustible, burning('waste-bin', 1), 30)
    expect(later.heatKilowatts).toBeCloseTo(0.01172 * (30 + Math.sqrt(1 / 0.01172)) ** 2, 0)
  })

  it('is put out by a blanket for as long as that lies there', () => {
    const covered = settled(combustible, burning('oil-pan', 20, { covered: true }))
    expect(covered).toMatchObject({ burning: false, knockedOut: 1, flowing: false })
  })

  it('is never larger for more of a suitable agent', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('water', 'foam', 'powder_abc'),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        fc.double({ min: 1, max: 150, noNaN: true }),
        (agent, rate, more, heat) => {
          const with_ = (agentRate: number) =>
            Number(flow(burning('waste-bin', heat, { agent, agentRate }), 0.5).set.heatKilowatts)
          expect(with_(rate + more)).toBeLessThanOrEqual(with_(rate))
        },
      ),
    )
  })
})

describe('a thing beside a fire', () => {
  it('lights after 10 s of 12.5 kW/m2, and not below', () => {
    expect(passTime(combustible, thing('rag-pile', { fluxKilowatts: 12.5 }), 11).burning).toBe(true)
    expect(settled(combustible, thing('rag-pile', { fluxKilowatts: 12.4 })).flowing).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { informsOnly } from '../../../core/basis.ts'
import type { Air } from '../../../engine/harm/air.ts'
import { isDoubtful } from '../../../engine/harm/hazard.ts'
import type { Protection, Surrounded } from '../../../engine/harm/surrounding.ts'
import { quantityWords } from '../../../records/quantity-words.ts'
import { GAS_NAMES } from '../../../scenario/gases.ts'
import { gasName } from '../../atmos/entry.ts'
import { limitSets } from '../../limits/catalogue.ts'
import { limitOf } from '../../limits/limit.ts'
import { usNiosh } from '../../limits/us-niosh.ts'
import { atmosphereSystem } from './atmosphere.ts'
import { fedExposure, narcosisExposure, toxicExposures } from './breath.ts'

/** Air that is good but for so many ppm of one gas. */
const airWith = (gas: string, ppm: number): Air => ({
  oxygen: 20.9,
  flammable: 0,
  gases: { [gas]: ppm },
})

const inAir = (air: Air) =>
  ({
    item: 'tank',
    surrounding: { type: 'air', reach: { zone: 'tank' }, air },
    distance: 0,
  }) as const

const bodyIn = (
  air: Air,
  limits?: string,
  protections: readonly Protection[] = [],
): Surrounded => ({
  who: 'entrant',
  at: [0, 0, 0],
  wearing: [],
  protections,
  around: [inAir(air)],
  place: { noiseDecibels: 0, ...(limits !== undefined && { limits }) },
  tether: null,
})

const judge = (air: Air, limits?: string, protections: readonly Protection[] = []) =>
  atmosphereSystem.judge(inAir(air), bodyIn(air, limits, protections))

const idlhOf = (gas: string) => limitOf(usNiosh, `gas.${gas}.idlh`)
const poisons = GAS_NAMES.filter((gas) => idlhOf(gas) !== undefined)

describe('every gas that is immediately dangerous to life or health', () => {
  it('is one of five that the air of a zone can hold', () => {
    expect(poisons).toEqual([
      'ammonia',
      'carbon_dioxide',
      'carbon_monoxide',
      'hydrogen_cyanide',
      'hydrogen_sulphide',
    ])
    const limited = GAS_NAMES.filter((gas) =>
      limitSets.some(({ limits }) => limits.some(({ id }) => id.startsWith(`gas.${gas}.`))),
    )
    expect(limited).toEqual(poisons)
  })

  it('is named with concentration, limit, unit, source, basis and why', () => {
    for (const gas of poisons) {
      const limit = idlhOf(gas)
      if (!limit) throw new Error(gas)
      const found = judge(airWith(gas, limit.value * 1.25), 'eu')
      const { inputs, outputs, units, potential } = found ?? judge(airWith('', 0)) ?? {}
      const name = Object.keys(inputs ?? {}).find((each) => each.startsWith('idlh_')) ?? ''
      const formula = name.replace('idlh_', '')
      expect(inputs, gas).toMatchObject({ [formula]: limit.value * 1.25, [name]: limit.value })
      expect(units, gas).toMatchObject({ [formula]: 'ppm', [name]: 'ppm' })
      expect(outputs?.reason, gas).toContain(gasName(gas))
      expect(outputs?.reason, gas).toContain(`${limit.value} ppm`)
      expect(outputs?.source, gas).toBe(limit.source)
      expect(outputs?.basis, gas).toContain(limit.basis)
      expect(potential, gas).toBe(4)
      for (const each of [formula, name])
        for (const language of ['en', 'fr', 'ar'])
          expect(quantityWords(each)?.[language], `${each} ${language}`).toMatch(/\p{L}{2}/u)
    }
  })

  it('decides nothing by a limit from memory, and something by one that was read', () => {
    let memory = 0
    let read = 0
    for (const limits of ['us-osha', 'us-niosh', 'uk-hse', 'eu'])
      for (const gas of poisons) {
        const found = judge(airWith(gas, (idlhOf(gas)?.value ?? 0) * 2), limits)
        const set = limitSets.find(({ id }) => id === limits)
        const ceiling = set && limitOf(set, `gas.${gas}.ceiling`)
        const sure = ceiling !== undefined && !informsOnly(ceiling.basis)
        if (!found) throw new Error(gas)
        expect(isDoubtful(found), `${gas} by ${limits}`).toBe(!sure)
        if (sure) read += 1
        else memory += 1
      }
    // Only NIOSH's ceiling of carbon monoxide was read, second-hand.
    expect([read, memory]).toEqual([1, 19])
  })
})

describe('a gas over a ceiling', () => {
  it('is held to the set of limits that the scenario chose, else to NIOSH', () => {
    const sulphide = airWith('hydrogen_sulphide', 15)
    expect(judge(sulphide)?.inputs).toMatchObject({ H2S: 15, limit_H2S: 10 })
    expect(judge(sulphide, 'us-osha')).toBeNull()
    expect(judge(airWith('hydrogen_sulphide', 25), 'us-osha')).toMatchObject({
      potential: 2,
      inputs: { H2S: 25, limit_H2S: 20 },
      outputs: { source: 'OSHA 29 CFR 1910.1000 tables Z-1 and Z-2' },
    })
  })

  it('says what is breathed behind a filter, and doubts it where that leaks by a figure from memory', () => {
    const filter: Protection = { against: 'inhalation', passes: 0.1, only: ['carbon_monoxide'] }
    const leaking = { ...filter, fromMemory: true }
    const found = judge(airWith('carbon_monoxide', 3000), 'us-niosh', [filter])
    expect(found?.inputs).toMatchObject({ CO: 3000, breathed_CO: 300, limit_CO: 200 })
    expect(found && isDoubtful(found)).toBe(false)
    const leaks = judge(airWith('carbon_monoxide', 3000), 'us-niosh', [leaking])
    expect(leaks && isDoubtful(leaks)).toBe(true)
  })

  it('and one nobody can breathe without an own supply, leaves who has one', () => {
    const supply: Protection = { against: 'oxygen-lack', passes: 0 }
    expect(
      judge({ ...airWith('carbon_monoxide', 3000), oxygen: 6 }, undefined, [supply]),
    ).toBeNull()
  })
})

describe('a dose behind a filter whose factor is from memory', () => {
  const [sulphideDose] = toxicExposures
  const behind = (filter: Protection, gas: string) =>
    bodyIn(airWith(gas, 3000), undefined, [filter])
  const filter: Protection = {
    against: 'inhalation',
    passes: 0.1,
    only: ['hydrogen_sulphide'],
    fromMemory: true,
  }

  it('rests on that factor where the filter holds the gas back', () => {
    const body = behind(filter, 'hydrogen_sulphide')
    const { only: _, ...ofAll } = filter
    const rates = [
      sulphideDose?.rate(body),
      fedExposure.rate(behind(ofAll, 'carbon_monoxide')),
      narcosisExposure.rate(behind({ ...ofAll, passes: 0.01 }, 'carbon_dioxide')),
    ]
    expect(rates.map((rate) => (rate?.bare ?? 0) >= (rate?.perSecond ?? 0))).toEqual(
      Array(3).fill(true),
    )
    expect(rates[0]?.bare).toBeGreaterThan(rates[0]?.perSecond ?? 0)
    expect(rates[1]?.bare).toBeGreaterThan(rates[1]?.perSecond ?? 0)
  })

  it('does not where the filter is for another gas: 3000 ppm go in as they are', () => {
    const body = behind(filter, 'carbon_monoxide')
    expect(fedExposure.rate(body).bare).toBeUndefined()
    expect(sulphideDose?.rate(body)).toMatchObject({ perSecond: 0, bare: 0 })
    expect(fedExposure.rate(body).perSecond).toBe(
      fedExposure.rate(bodyIn(airWith('carbon_monoxide', 3000))).perSecond,
    )
    expect(narcosisExposure.leans?.(behind(filter, 'carbon_dioxide'))).toBe(false)
  })
})

describe('oxygen and flammable gas', () => {
  it('decide by the regulation, and cite it alone', () => {
    for (const oxygen of [19.4, 23.6]) {
      const found = judge({ oxygen, flammable: 0, gases: {} })
      expect(found?.outputs.source).toContain('1910.146(b)')
      expect(found && isDoubtful(found)).toBe(false)
    }
  })

  it('decide where methane alone passes the limit, whose lower limit was read', () => {
    const burning = (gas: string, ppm: number, flammable: number) =>
      judge({ oxygen: 20.9, flammable, gases: { [gas]: ppm } })
    // 0.6 vol % of methane is 12 % of its 5 %; 0.4 vol % of propane is 19 % of its 2.1 %
    const methane = burning('methane', 6000, 12)
    const propane = burning('propane', 4000, 19)
    expect(methane && isDoubtful(methane)).toBe(false)
    expect(propane && isDoubtful(propane)).toBe(true)
    for (const found of [methane, propane]) expect(found).toMatchObject({ potential: 3 })
  })

  it('bring a gas whose limit is from memory along without leaning on it', () => {
    const found = judge({ oxygen: 18, flammable: 0, gases: { ammonia: 400 } })
    expect(found).toMatchObject({ potential: 4 })
    expect(found?.outputs.reason).toContain('Ammonia of 400 ppm')
    expect(found && isDoubtful(found)).toBe(false)
  })
})

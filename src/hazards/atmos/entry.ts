import { PUBLISHED } from '../bases.ts'
import { defineModel } from '../model.ts'
import { rounded } from '../severity/ladder.ts'

/** 29 CFR 1910.146(b), hazardous atmosphere. */
const LEAST_OXYGEN = 19.5
const MOST_OXYGEN = 23.5
const MOST_FLAMMABLE = 10

/** A limit that the air of a space has passed. */
export interface Passed {
  readonly limit: number
  readonly reason: string
}

/** A reading beside the limit that it passed: with as many digits as tell them apart. */
const beside = (value: number, limit: number): string =>
  Number(rounded(value)) === limit ? `${Number(value.toPrecision(6))}` : rounded(value)

/** Why oxygen of so many vol % may not be breathed or worked in; null where it may. */
export function oxygenPassed(percent: number): Passed | null {
  const is = (limit: number): string => `Oxygen of ${beside(percent, limit)} % is`
  if (percent < LEAST_OXYGEN)
    return { limit: LEAST_OXYGEN, reason: `${is(LEAST_OXYGEN)} below ${LEAST_OXYGEN} %.` }
  return percent > MOST_OXYGEN
    ? {
        limit: MOST_OXYGEN,
        reason: `${is(MOST_OXYGEN)} above ${MOST_OXYGEN} %: fires burn fiercely.`,
      }
    : null
}

/** The same of flammable gas, in % of its lower limit. */
export const flammablePassed = (percent: number): Passed | null =>
  percent > MOST_FLAMMABLE
    ? {
        limit: MOST_FLAMMABLE,
        reason: `Flammable gas is at ${beside(percent, MOST_FLAMMABLE)} % of its limit, above ${MOST_FLAMMABLE} %.`,
      }
    : null

/** The same of a gas, by its name in the list of gases, against a limit in ppm. */
export const gasPassed = (gas: string, ppm: number, limit: number): Passed | null =>
  ppm > limit
    ? { limit, reason: `${gasName(gas)} of ${beside(ppm, limit)} ppm is above ${limit} ppm.` }
    : null

/** A gas at the start of a sentence: `carbon_monoxide` is Carbon monoxide. */
export const gasName = (gas: string): string =>
  `${gas.charAt(0).toUpperCase()}${gas.slice(1).replaceAll('_', ' ')}`

/** Below it a catalytic sensor reads too little flammable gas. */
const SENSOR_OXYGEN = 12

export const entry = defineModel({
  id: 'atmos.entry',
  title: 'Whether the air of a confined space may be entered',
  section: 'Toxic gas, oxygen, ventilation',
  inputs: {
    O2: { type: 'number', unit: '%', min: 0, max: 100, doc: 'oxygen' },
    LEL: {
      type: 'number',
      unit: '% of LFL',
      min: 0,
      max: 1000,
      doc: 'flammable gas, as a share of its lower limit',
    },
    H2S: { type: 'number', unit: 'ppm', min: 0, max: 1e6, doc: 'hydrogen sulphide' },
    limit_H2S: {
      type: 'number',
      unit: 'ppm',
      min: 0,
      max: 1000,
      doc: "exposure limit of the scenario's jurisdiction",
    },
  },
  outputs: { entry: { unit: '' } },
  basis: PUBLISHED,
  source: 'OSHA 29 CFR 1910.146(b), definition of a hazardous atmosphere',
  validity: 'These three readings only: other substances and dust need tests of their own.',
  compute: ({ O2, LEL, H2S, limit_H2S }) => {
    const reasons = [
      oxygenPassed(O2),
      flammablePassed(LEL),
      gasPassed('hydrogen_sulphide', H2S, limit_H2S),
    ].flatMap((passed) => passed?.reason ?? [])
    const blind =
      O2 < SENSOR_OXYGEN
        ? ['So little oxygen makes a catalytic sensor read too low: do not trust the LEL reading.']
        : []
    return {
      outputs: { entry: reasons.length === 0 ? 'acceptable' : 'hazardous' },
      warnings: [...reasons, ...blind],
    }
  },
})

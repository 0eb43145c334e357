import { pow } from '../../core/maths.ts'
import { PUBLISHED } from '../bases.ts'
import { defineModel } from '../model.ts'

const SCALES = {
  us: {
    degree: 'degF',
    speed: 'mph',
    warmest: 50,
    calmest: 3,
    terms: [35.74, 0.6215, -35.75, 0.4275],
  },
  metric: {
    degree: 'degC',
    speed: 'km/h',
    warmest: 10,
    calmest: 4.8,
    terms: [13.12, 0.6215, -11.37, 0.3965],
  },
} as const

export const windChill = defineModel({
  id: 'cold.wind_chill',
  title: 'Wind chill',
  section: 'Heat and cold',
  inputs: {
    T: { type: 'number', unit: 'degF', min: -200, max: 200, doc: 'air temperature (degF or degC)' },
    V: { type: 'number', unit: 'mph', min: 0, max: 500, doc: 'wind at 10 m (mph or km/h)' },
    unit_system: {
      type: 'category',
      unit: 'category',
      values: ['us', 'metric'],
      default: 'us',
      doc: 'degF and mph, or degC and km/h',
    },
  },
  outputs: { WC: { unit: 'degF' } },
  basis: PUBLISHED,
  source: 'US National Weather Service 2001',
  validity: 'At most 50 degF (10 degC) and at least 3 mph (4.8 km/h).',
  compute: ({ T, V, unit_system }) => {
    const { degree, speed, warmest, calmest, terms } = SCALES[unit_system]
    const units = { WC: degree }
    const warnings: string[] = []
    if (V < calmest) warnings.push(`Below ${calmest} ${speed} there is no wind chill.`)
    if (T > warmest) warnings.push(`Above ${warmest} ${degree} there is no wind chill.`)
    if (warnings.length > 0) {
      return { outputs: { WC: T }, units, warnings: [...warnings, 'WC is the air temperature.'] }
    }
    const [constant, perDegree, perWind, perBoth] = terms
    const wind = pow(V, 0.16)
    return { outputs: { WC: constant + perDegree * T + (perWind + perBoth * T) * wind }, units }
  },
})

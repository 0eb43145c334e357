import { FROM_MEMORY, SECOND_HAND } from '../bases.ts'
import { defineModel } from '../model.ts'
import { DURATIONS, frequencyMultiplier } from './frequency-table.ts'
import { COUPLINGS, multipliers, SYSTEMS, weightLimit } from './multipliers.ts'

const length = (doc: string) => ({ type: 'number', unit: 'in', min: 0, max: 400, doc }) as const

export const rnle = defineModel({
  id: 'lifting.rnle',
  title: 'Revised NIOSH lifting equation',
  section: 'Manual lifting',
  inputs: {
    H: length('how far the hands are ahead of the ankles (in, or cm in the metric system)'),
    V: length('height of the hands at the point evaluated (in, or cm)'),
    V_origin: {
      ...length('height of the hands where the lift starts (in, or cm); V unless said'),
      optional: true,
    },
    D: length('vertical travel of the hands (in, or cm)'),
    A_deg: {
      type: 'number',
      unit: 'deg',
      min: 0,
      max: 180,
      doc: 'twist out of the sagittal plane',
    },
    F_per_min: { type: 'number', unit: '1/min', min: 0, max: 60, doc: 'lifts per minute' },
    duration: {
      type: 'category',
      unit: 'category',
      values: DURATIONS,
      doc: 'short up to 1 h, moderate 1 to 2 h, long 2 to 8 h',
    },
    coupling: { type: 'category', unit: 'category', values: COUPLINGS, doc: 'grip on the load' },
    L: { type: 'number', unit: 'lb', min: 0, max: 2000, doc: 'weight of the load (lb, or kg)' },
    unit_system: {
      type: 'category',
      unit: 'category',
      values: ['us', 'metric'],
      default: 'us',
      doc: 'inches and pounds, or centimetres and kilograms',
    },
  },
  outputs: {
    HM: { unit: '1' },
    VM: { unit: '1' },
    DM: { unit: '1' },
    AM: { unit: '1' },
    FM: { unit: '1' },
    CM: { unit: '1' },
    RWL: { unit: 'lb' },
    LI: { unit: '1' },
  },
  basis: `a good or fair grip ${SECOND_HAND}; a poor grip ${FROM_MEMORY}`,
  source: 'Waters, Putz-Anderson, Garg: DHHS (NIOSH) 94-110 (1994, rev. 9/2021), table 5',
  validity:
    'Two-handed smooth lifts, standing, up to 8 h. Not for one hand, seated or kneeling work, ' +
    'unstable loads, carrying, pushing, shovelling, restricted space or slippery floors.',
  compute: ({ V_origin, unit_system, L, ...given }) => {
    const system = SYSTEMS[unit_system]
    const column = (V_origin ?? given.V) < system.knuckleHeight ? 'lo' : 'hi'
    const FM = frequencyMultiplier(given.F_per_min, given.duration, column)
    const { CM, ...others } = multipliers(given, system)
    const factors = { ...others, FM, CM }
    const RWL = weightLimit(factors, FM, system)
    const warnings: string[] = []
    const { lengthUnit, loadUnit, nearestReach, shortestTravel } = system
    if (given.H < nearestReach) warnings.push(`H is taken as ${nearestReach} ${lengthUnit}.`)
    if (given.D < shortestTravel) warnings.push(`D is taken as ${shortestTravel} ${lengthUnit}.`)
    if (given.F_per_min < 0.2) warnings.push('F_per_min is taken as 0.2 lifts a minute.')
    for (const [name, factor] of Object.entries(factors)) {
      if (factor === 0)
        warnings.push(`${name} is 0: nothing may be lifted so, and LI has no value.`)
    }
    return {
      outputs: { ...factors, RWL, LI: RWL === 0 ? undefined : L / RWL },
      units: { RWL: loadUnit },
      basis: given.coupling === 'poor' ? `a poor grip ${FROM_MEMORY}` : SECOND_HAND,
      warnings,
    }
  },
})

import { pow } from '../../core/maths.ts'
import { FROM_MEMORY, SECOND_HAND } from '../bases.ts'
import { defineModel } from '../model.ts'

/** Mean height of the flames of a fire of so many kW and metres across, metres; 0 for embers. */
export const flameMetres = (kilowatts: number, across: number): number =>
  Math.max(0, 0.235 * pow(kilowatts, 0.4) - 1.02 * across)

export const flameHeight = defineModel({
  id: 'fire.flame_height',
  title: 'Mean flame height, Heskestad',
  section: 'Fire',
  inputs: {
    Q: { type: 'number', unit: 'kW', min: 0, max: 1e7, doc: 'heat release rate' },
    D: { type: 'number', unit: 'm', above: 0, max: 100, doc: 'diameter of the fire' },
  },
  outputs: { L: { unit: 'm' } },
  basis: `the formula ${SECOND_HAND}; where it holds ${FROM_MEMORY}`,
  source: 'Heskestad, as in NUREG-1805 and the SFPE handbook',
  validity: 'Q^(2/5)/D from 7 to 700 kW^(2/5)/m.',
  compute: ({ Q, D }) => {
    const root = pow(Q, 0.4)
    const warnings: string[] = []
    if (root / D < 7 || root / D > 700) {
      warnings.push('Q^(2/5)/D is outside 7 to 700 kW^(2/5)/m, where the formula was fitted.')
    }
    if (0.235 * root < 1.02 * D)
      warnings.push('The formula gives less than nothing; the height is taken as 0 m.')
    return { outputs: { L: flameMetres(Q, D) }, warnings }
  },
})

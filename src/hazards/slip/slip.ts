import { atan2, toDegrees } from '../../core/maths.ts'
import { COMPUTED, FROM_MEMORY, PUBLISHED } from '../bases.ts'
import { defineModel } from '../model.ts'

const SECTION = 'Slips'

export const ptv = defineModel({
  id: 'slip.ptv',
  title: 'How slippery a floor is, pendulum test',
  section: SECTION,
  inputs: {
    PTV: {
      type: 'number',
      unit: '1',
      min: 0,
      max: 150,
      doc: 'pendulum test value, slider 96, wet',
    },
  },
  outputs: {
    band: { unit: '', basis: PUBLISHED },
    mu: { unit: '1', basis: FROM_MEMORY },
  },
  basis: PUBLISHED,
  source: 'HSE slip potential bands; mu = 3 PTV/(330 - PTV), UKSRG',
  validity: 'Wet floors, level: 0-24 high, 25-35 moderate, 36 and more low.',
  compute: ({ PTV }) => ({
    outputs: {
      band: PTV < 25 ? 'high' : PTV < 36 ? 'moderate' : 'low',
      mu: (3 * PTV) / (330 - PTV),
    },
  }),
})

export const ramp = defineModel({
  id: 'slip.ramp',
  title: 'Grip needed to stand on a ramp',
  section: SECTION,
  inputs: {
    rise: { type: 'number', unit: '1', min: 0, max: 1e6, doc: 'rise of the ramp' },
    run: { type: 'number', unit: '1', min: 0.001, max: 1e6, doc: 'its length on the level' },
  },
  outputs: { mu_min: { unit: '1' }, angle: { unit: 'deg' } },
  basis: COMPUTED,
  source: 'Least static friction, tan of the slope',
  validity: 'Standing; walking needs about 0.2 more.',
  compute: ({ rise, run }) => ({
    outputs: { mu_min: rise / run, angle: toDegrees(atan2(rise, run)) },
  }),
})

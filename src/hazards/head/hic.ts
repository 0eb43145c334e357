import { log, normalCdf } from '../../core/maths.ts'
import { COMPUTED, FROM_MEMORY } from '../bases.ts'
import { defineModel } from '../model.ts'
import { headInjuryCriterion, PULSES } from './pulses.ts'

const SECTION = 'Falls and dropped objects'

export const hic = defineModel({
  id: 'head.hic',
  title: 'Head injury criterion of a knock',
  section: SECTION,
  inputs: {
    pulse: { type: 'category', unit: 'category', values: PULSES, doc: 'shape of the deceleration' },
    A: { type: 'number', unit: 'g', min: 0, max: 10_000, doc: 'peak deceleration' },
    T: { type: 'number', unit: 's', above: 0, max: 10, doc: 'length of the pulse' },
  },
  outputs: { HIC: { unit: '1' }, HIC15: { unit: '1' }, HIC36: { unit: '1' } },
  basis: COMPUTED,
  source: 'FMVSS 208: largest (t2 - t1) [mean a]^2.5; limits HIC15 700, HIC36 1000',
  validity: 'HIC has no limit on its window; HIC15 and HIC36 one of 15 and 36 ms.',
  compute: ({ pulse, A, T }) => ({
    outputs: {
      HIC: headInjuryCriterion(pulse, A, T, T),
      HIC15: headInjuryCriterion(pulse, A, T, 0.015),
      HIC36: headInjuryCriterion(pulse, A, T, 0.036),
    },
  }),
})

/** Mean and spread of ln HIC in people with at least this injury. */
const AIS2 = { mean: 6.96352, spread: 0.84664 }
const AIS4 = { mean: 7.65605, spread: 0.6058 }

export const hicRisk = defineModel({
  id: 'head.hic_risk',
  title: 'Share of people with a head injury at a HIC',
  section: SECTION,
  inputs: { HIC: { type: 'number', unit: '1', min: 0, max: 1e9, doc: 'head injury criterion' } },
  outputs: { P_AIS2: { unit: '1' }, P_AIS4: { unit: '1' } },
  basis: `constants ${FROM_MEMORY}`,
  source: 'Log-normal injury risk curves for HIC15, NHTSA',
  validity: 'Populations, not persons; AIS2+ and AIS4+.',
  compute: ({ HIC }) => ({ outputs: { P_AIS2: risk(AIS2, HIC), P_AIS4: risk(AIS4, HIC) } }),
})

const risk = ({ mean, spread }: typeof AIS2, value: number): number =>
  value === 0 ? 0 : normalCdf((log(value) - mean) / spread)

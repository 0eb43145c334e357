import { COMPUTED } from '../bases.ts'
import { STANDARD_GRAVITY } from '../gravity.ts'
import { defineModel } from '../model.ts'

export const free = defineModel({
  id: 'fall.free',
  title: 'Speed, time and energy of a free fall',
  section: 'Falls and dropped objects',
  inputs: {
    h: { type: 'number', unit: 'm', min: 0, max: 10_000, doc: 'height of the fall' },
    m: { type: 'number', unit: 'kg', min: 0, max: 1e6, doc: 'mass' },
  },
  outputs: { v: { unit: 'm/s' }, t: { unit: 's' }, E: { unit: 'J' } },
  basis: COMPUTED,
  source: 'Free fall, g = 9.80665 m/s2',
  validity: 'Without air resistance, which matters above about 50 m.',
  compute: ({ h, m }) => ({
    warnings: h > 50 ? ['Above about 50 m the air brakes a fall: the figures are too high.'] : [],
    outputs: {
      v: Math.sqrt(2 * STANDARD_GRAVITY * h),
      t: Math.sqrt((2 * h) / STANDARD_GRAVITY),
      E: m * STANDARD_GRAVITY * h,
    },
  }),
})

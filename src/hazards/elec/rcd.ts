import { FROM_MEMORY, SECOND_HAND } from '../bases.ts'
import { defineModel } from '../model.ts'

export const rcd = defineModel({
  id: 'elec.rcd',
  title: 'Longest time until a residual current device trips',
  section: 'Electricity',
  inputs: {
    I_delta_n: {
      type: 'number',
      unit: 'mA',
      above: 0,
      max: 10_000,
      default: 30,
      doc: 'rated residual current',
    },
    I: { type: 'number', unit: 'mA', min: 0, max: 1e7, doc: 'residual current that flows' },
  },
  outputs: { t_max: { unit: 'ms' } },
  basis: SECOND_HAND,
  source: 'IEC 61008 and 61009, general type',
  validity: 'General type, 30 mA. It limits how long the current flows, not how large it is.',
  compute: ({ I_delta_n, I }) => {
    const ratio = I / I_delta_n
    if (ratio < 1) {
      const more = ratio <= 0.5 ? 'must not trip' : 'may or may not trip'
      return {
        refused: `I must be at least the rated ${I_delta_n} mA for a tripping time, got ${I} mA: the device ${more}.`,
      }
    }
    const warnings =
      I_delta_n === 30 ? [] : ['The times were checked for a rated residual current of 30 mA.']
    if (ratio >= 5) return { outputs: { t_max: 40 }, warnings }
    if (ratio >= 2) return { outputs: { t_max: 150 }, warnings, basis: FROM_MEMORY }
    return { outputs: { t_max: 300 }, warnings }
  },
})

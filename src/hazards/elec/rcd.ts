import { FROM_MEMORY, SECOND_HAND } from '../bases.ts'
import { defineModel } from '../model.ts'

/** Seconds within which it opens, by multiples of its rated residual current; undefined below one. */
export const longestTripSeconds = (multiple: number): number | undefined => {
  if (multiple >= 5) return 0.04
  if (multiple >= 2) return 0.15
  return multiple >= 1 ? 0.3 : undefined
}

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
  basis: `${SECOND_HAND}; from two to five times its rating ${FROM_MEMORY}`,
  source: 'IEC 61008 and 61009, general type',
  validity: 'General type, 30 mA. It limits how long the current flows, not how large it is.',
  compute: ({ I_delta_n, I }) => {
    const ratio = I / I_delta_n
    const seconds = longestTripSeconds(ratio)
    if (seconds === undefined) {
      const more = ratio <= 0.5 ? 'must not trip' : 'may or may not trip'
      return {
        refused: `I must be at least the rated ${I_delta_n} mA for a tripping time, got ${I} mA: the device ${more}.`,
      }
    }
    const warnings =
      I_delta_n === 30 ? [] : ['The times were checked for a rated residual current of 30 mA.']
    const outputs = { t_max: Math.round(seconds * 1000) }
    return { outputs, warnings, basis: ratio >= 2 && ratio < 5 ? FROM_MEMORY : SECOND_HAND }
  },
})

import { log10 } from '../../core/maths.ts'
import { SECOND_HAND } from '../bases.ts'
import { defineModel } from '../model.ts'

/** Sound of 500 Hz in air: 340 m/s over 500 Hz, metres. */
const WAVELENGTH_METRES = 0.68
/** C2 of ISO 9613-2 where no ground reflection is reckoned with by itself. */
const C2 = 20
/** Clause 7.4: a single edge never takes off more, dB. */
const MOST_DECIBELS = 20

/**
 * What an edge takes off the sound that comes round it, dB, by how many metres longer that way is:
 * D = 10 lg(3 + C2 z / wavelength), ISO 9613-2:1996 equation 14 without weather, after Maekawa 1968.
 */
export const screenLoss = (longerMetres: number): number =>
  Math.min(MOST_DECIBELS, 10 * log10(3 + (C2 * longerMetres) / WAVELENGTH_METRES))

export const barrier = defineModel({
  id: 'noise.barrier',
  title: 'Noise round the edge of a wall',
  section: 'Noise',
  inputs: {
    z: {
      type: 'number',
      unit: 'm',
      min: 0,
      max: 1000,
      doc: 'how much longer the way round the edge is than straight through',
    },
  },
  outputs: { D: { unit: 'dB' } },
  basis: SECOND_HAND,
  source: 'ISO 9613-2:1996 clause 7.4, equation 14, after Maekawa 1968; 500 Hz for levels in dB(A)',
  validity:
    'One edge, up to 20 dB; outdoors, or where little noise comes back from walls and ceiling.',
  compute: ({ z }) => ({
    outputs: { D: screenLoss(z) },
    warnings:
      screenLoss(z) === MOST_DECIBELS
        ? ['One edge takes off 20 dB at most; the formula alone would give more.']
        : [],
  }),
})

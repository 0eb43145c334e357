import { SECOND_HAND } from '../bases.ts'
import { defineModel } from '../model.ts'

/** Metres that light-reflecting things are seen through smoke, times its extinction in 1/m. */
const REFLECTING = 2
/** From this visibility on smoke slows nobody, metres, and how much each metre less takes off, 1/s. */
const UNSLOWED_METRES = 3
const SLOPE = 0.34
/** Slower than this nobody goes who still walks upright, m/s. */
const SLOWEST = 0.2
/** The least visibility in the experiments behind it, metres. */
const LEAST_METRES = 0.3
/** Thinner than this it is no smoke: one sees as far as without it, 1/m. */
const CLEAR = 0.01

/** How far one sees walls and people through smoke, metres. */
const visibilityIn = (extinctionPerMetre: number): number => REFLECTING / extinctionPerMetre

/**
 * Walking speed in smoke, m/s: w = min(w0, max(0.2, w0 - 0.34 (3 - x))) at a visibility of x metres.
 * Fridolf, Ronchi, Nilsson and Frantzich 2019, equation 7.
 */
export const speedInSmoke = (extinctionPerMetre: number, freely: number): number =>
  extinctionPerMetre <= 0
    ? freely
    : Math.min(
        freely,
        Math.max(SLOWEST, freely - SLOPE * (UNSLOWED_METRES - visibilityIn(extinctionPerMetre))),
      )

export const smokeSpeed = defineModel({
  id: 'fire.smoke_speed',
  title: 'Walking speed in smoke',
  section: 'Fire',
  inputs: {
    K: {
      type: 'number',
      unit: '1/m',
      min: 0,
      max: 100,
      doc: 'extinction coefficient of the smoke',
    },
    w0: {
      type: 'number',
      unit: 'm/s',
      above: 0,
      max: 3,
      default: 1.35,
      doc: 'walking speed without smoke',
    },
  },
  outputs: { w: { unit: 'm/s' }, x: { unit: 'm' } },
  basis: SECOND_HAND,
  source:
    'Fridolf, Ronchi, Nilsson and Frantzich 2019, equation 7; visibility 2/K, Frantzich and Nilsson 2003, Lund report 3126',
  validity: 'Visibility from 0.3 to 3 m, lit rooms on the level; above 3 m smoke slows nobody.',
  compute: ({ K, w0 }) => {
    const warnings: string[] = []
    if (K >= CLEAR && visibilityIn(K) < LEAST_METRES)
      warnings.push('Visibility is below 0.3 m, less than in the experiments.')
    if (K < CLEAR) warnings.push('Without smoke visibility has no end.')
    return {
      outputs: { w: speedInSmoke(K, w0), x: K < CLEAR ? undefined : visibilityIn(K) },
      warnings,
    }
  },
})

import { COMPUTED, PUBLISHED } from '../bases.ts'
import { defineModel } from '../model.ts'

export const stop = defineModel({
  id: 'veh.stop',
  title: 'Stopping distance of a vehicle',
  section: 'Vehicles and pedestrians',
  inputs: {
    v: { type: 'number', unit: 'km/h', min: 0, max: 300, doc: 'speed' },
    t_r: { type: 'number', unit: 's', min: 0, max: 60, doc: 'reaction time, 1.5 usual' },
    a: {
      type: 'number',
      unit: 'm/s2',
      min: 0.001,
      max: 20,
      doc: 'braking: 2 for a laden forklift, 3 to 3.5 unladen on a dry floor',
    },
  },
  outputs: { d: { unit: 'm' } },
  basis: PUBLISHED,
  source: 'd = v t_r + v^2/2a; gives the 3 m at 6 km/h and 10 m at 14 km/h of forklift guidance',
  validity: 'Level dry floor, steady braking.',
  compute: ({ v, t_r, a }) => {
    const metresPerSecond = v / 3.6
    return {
      outputs: { d: metresPerSecond * t_r + (metresPerSecond * metresPerSecond) / (2 * a) },
    }
  },
})

/** Two that close in more slowly, m/s, as good as never meet. */
const SLOWEST_CLOSING = 0.001

export const ttc = defineModel({
  id: 'veh.ttc',
  title: 'Time until a vehicle and a person meet',
  section: 'Vehicles and pedestrians',
  inputs: {
    gap: { type: 'number', unit: 'm', min: 0, max: 10_000, doc: 'distance between them' },
    v_vehicle: { type: 'number', unit: 'm/s', min: 0, max: 100, doc: 'speed towards the person' },
    v_ped: {
      type: 'number',
      unit: 'm/s',
      min: -20,
      max: 20,
      default: 0,
      doc: 'speed of the person towards the vehicle; negative when walking away',
    },
  },
  outputs: { TTC: { unit: 's' } },
  basis: COMPUTED,
  source: 'Gap over closing speed',
  validity: 'Straight towards each other at constant speeds.',
  compute: ({ gap, v_vehicle, v_ped }) => {
    const closing = v_vehicle + v_ped
    return closing < SLOWEST_CLOSING
      ? {
          refused: `v_vehicle + v_ped must be at least ${SLOWEST_CLOSING} m/s, got ${closing} m/s: they never meet.`,
        }
      : { outputs: { TTC: gap / closing } }
  },
})

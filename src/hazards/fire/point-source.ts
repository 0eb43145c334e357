import { FROM_MEMORY } from '../bases.ts'
import { defineModel } from '../model.ts'

/** Radiant heat at a distance, kW/m2: a share of the heat release over the sphere around it. */
export const radiantFlux = (kilowatts: number, radiated: number, metres: number): number =>
  (radiated * kilowatts) / (4 * Math.PI * metres * metres)

export const pointSource = defineModel({
  id: 'fire.point_source',
  title: 'Radiant heat at a distance, point source',
  section: 'Fire',
  inputs: {
    Q: { type: 'number', unit: 'kW', min: 0, max: 1e7, doc: 'heat release rate' },
    chi_r: {
      type: 'number',
      unit: '1',
      min: 0,
      max: 1,
      default: 0.3,
      doc: 'share given off as radiation: 0.2 alcohol, 0.3 usual, 0.35 to 0.4 sooty',
    },
    R: { type: 'number', unit: 'm', above: 0, max: 1e5, doc: 'distance from the flame' },
  },
  outputs: { flux: { unit: 'kW/m2' } },
  basis: FROM_MEMORY,
  source: 'Point source model, SFPE handbook',
  validity: 'Distances of more than about 2.5 flame diameters.',
  compute: ({ Q, chi_r, R }) => ({
    outputs: { flux: radiantFlux(Q, chi_r, R) },
  }),
})

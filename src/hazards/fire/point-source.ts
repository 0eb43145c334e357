import { pow } from '../../core/maths.ts'
import { FROM_MEMORY } from '../bases.ts'
import { defineModel } from '../model.ts'

/** Radiant heat at a distance, kW/m2: a share of the heat release over the sphere around it. */
export const radiantFlux = (kilowatts: number, radiated: number, metres: number): number =>
  (radiated * kilowatts) / (4 * Math.PI * metres * metres)

/** Nearer than so many flame diameters, flames are no point any more. */
const NEAREST_DIAMETERS = 2.5

/**
 * Diameter of a flame whose fire bed nobody knows, m: the characteristic diameter
 * (Q / (rho c_p T sqrt(g)))^(2/5) of NUREG-1824, for air at 20 degC (1110 kW/m^(5/2)); from memory.
 */
const usualDiameter = (kilowatts: number): number => pow(kilowatts / 1110, 0.4)

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
    R: { type: 'number', unit: 'm', min: 0.01, max: 1e5, doc: 'distance from the flame' },
    D: {
      type: 'number',
      unit: 'm',
      above: 0,
      max: 1000,
      optional: true,
      doc: 'diameter of the flame; else the usual one of such a fire',
    },
  },
  outputs: { flux: { unit: 'kW/m2' } },
  basis: FROM_MEMORY,
  source: 'Point source model, SFPE handbook',
  validity: 'Distances of more than about 2.5 flame diameters.',
  compute: ({ Q, chi_r, R, D }) => {
    const nearest = NEAREST_DIAMETERS * (D ?? usualDiameter(Q))
    const warnings =
      R < nearest
        ? [
            `R is nearer than 2.5 flame diameters, ${nearest.toFixed(2)} m: flames are no point there.`,
          ]
        : []
    return { outputs: { flux: radiantFlux(Q, chi_r, R) }, warnings }
  },
})

import { actingOf, type Surrounded } from '../../../engine/harm/surrounding.ts'
import { FROM_MEMORY } from '../../bases.ts'
import { pointSource } from '../../fire/point-source.ts'
import { thermalDose } from '../../fire/thermal-dose.ts'
import { burnSeverity } from '../../severity.ts'
import { exposureModel } from '../define.ts'
import type { Models } from '../models.ts'

/** Nearer than this the point source says nothing, metres: the body is in the flame. */
const NEAREST_METRES = 0.5

/** Radiant heat that skin bears for as long as one likes, kW/m2 (hazard-models 3.5); from memory. */
const BEARABLE = 1.6

/** Radiant heat on what skin is bare, kW/m2, by all that burns around it. */
function fluxOn(models: Models, body: Surrounded): number {
  const flux = actingOf(body.around, 'radiant-heat').reduce(
    (sum, { surrounding, distance }) =>
      sum +
      models.number(pointSource, 'flux', {
        Q: surrounding.kilowatts,
        chi_r: surrounding.radiated,
        R: Math.max(NEAREST_METRES, distance),
      }),
    0,
  )
  return body.protections
    .filter(({ against }) => against === 'radiant-heat')
    .reduce((left, { passes }) => left * passes, flux)
}

/**
 * Heat on bare skin adds up to thermal dose units, (kW/m2)^(4/3) s. The heat at a distance is by the
 * point source model, which rests on memory: the dose informs, and no mark may rest on it. The dose of
 * heat that can be borne adds up too, as the published sum does; but it burns nobody.
 */
export const burnExposure = exposureModel({
  id: 'fire.burn_class',
  restsOnMemory: true,
  unit: 'tdu',
  ofLimit: false,
  thresholds: [92, 105, 290, 1000, 2000],
  eachMinute: 'everybody',
  from: ['radiant-heat'],
  rate: (models, body) => {
    const flux = fluxOn(models, body)
    return flux === 0 ? 0 : thermalDose(flux, 1)
  },
  judge: (models, dose, body) => {
    const severity = burnSeverity(dose)
    const flux = fluxOn(models, body)
    return severity.class === 0 || flux < BEARABLE
      ? null
      : {
          model: 'fire.burn_class',
          actual: severity.class,
          potential: severity.class,
          inputs: { flux },
          units: { flux: 'kW/m2', tdu: 'tdu' },
          outputs: {
            tdu: dose,
            reason: severity.reason,
            source: severity.source,
            basis: `heat at a distance ${FROM_MEMORY}; ${severity.basis}`,
          },
        }
  },
})

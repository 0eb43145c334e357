import { ATMOSPHERE_PASCALS, stored } from '../../energy/stored.ts'
import { energySeverity } from '../../severity.ts'
import { surroundingSystem } from '../define.ts'

/** Units of its figures. */
const UNITS = { p1: 'Pa', p0: 'Pa', V: 'm3', sweep: 'm', distance: 'm', E: 'J' } as const

/**
 * A loose end under pressure: it may hit any part of whoever is in its sweep, the head too, with all
 * that the pressure lets go of. Who stands just beyond it was lucky by a step.
 */
export const lashingSystem = surroundingSystem({
  id: 'machinery.lashing',
  type: 'lashing',
  judge: (models, { store, sweepMetres }, _body, { distance }) => {
    const inputs = store.kind === 'gas_isothermal' ? { ...store, p0: ATMOSPHERE_PASCALS } : store
    const joules = models.number(stored, 'E', inputs)
    const severity = energySeverity(joules, 'head')
    if (severity.class === 0) return null
    const isHit = distance <= sweepMetres
    return {
      model: stored.id,
      actual: isHit ? severity.class : 0,
      potential: severity.class,
      inputs: { ...inputs, sweep: sweepMetres, distance },
      units: UNITS,
      outputs: {
        E: joules,
        reason: isHit
          ? `${severity.reason} by the loose end of a hose`
          : `the loose end of a hose lashes within a step: ${severity.reason}`,
        source: severity.source,
        basis: severity.basis,
      },
    }
  },
})

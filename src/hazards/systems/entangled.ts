import { OWN_THRESHOLD } from '../../core/basis.ts'
import { nipSeverity } from '../severity.ts'
import { surroundingSystem } from './define.ts'

/** Units of its figures. */
const UNITS = { speed: 'm/s', force: 'N' } as const

/**
 * What hangs loose is drawn in, and draws in who wears it: no hand need go near. What the pull then
 * does is as at a nip; from how far it catches is the simulator's own, so that it decides no mark.
 */
export const entangledSystem = surroundingSystem({
  id: 'machinery.entangled',
  type: 'entangling',
  judge: (_models, { speed, force }, { hangs = [] }) => {
    if (hangs.length === 0) return null
    const severity = nipSeverity({ speed, force, energy: 0 })
    if (severity.class === 0) return null
    return {
      model: 'cobot.limit',
      actual: severity.class,
      potential: severity.class,
      inputs: { speed, force },
      units: UNITS,
      outputs: {
        reason: `what hung loose was caught, then ${severity.reason}`,
        source: severity.source,
        basis: `${severity.basis}; ${OWN_THRESHOLD}`,
      },
    }
  },
})

import { nipSeverity } from '../severity.ts'
import { hazardSystem } from './define.ts'
import { snagged, wearsGloves } from './snagged.ts'

/** Units of its figures. */
const UNITS = {
  speed: 'm/s',
  force: 'N',
  releasedJoules: 'J',
  potentialSpeed: 'm/s',
  potentialForce: 'N',
  potentialJoules: 'J',
} as const

/** A hand at a nip: drawn in or crushed by what moves now, or by what somebody could set moving. */
export const nipSystem = hazardSystem({
  id: 'machinery.nip',
  type: 'nip',
  judge: (_models, danger, exposed) => {
    const { speed, force, releasedJoules, potential, closes = false } = danger
    // What closes on a hand draws nothing in; what runs in takes hold of a glove first.
    const isSnagged = !closes && wearsGloves(exposed)
    const now = snagged(
      nipSeverity({ speed, force, energy: releasedJoules, closes }),
      isSnagged && speed > 0,
    )
    const could = snagged(
      nipSeverity({
        speed: potential.speed,
        force: potential.force,
        energy: potential.joules,
        closes,
      }),
      isSnagged && potential.speed > 0,
    )
    if (now.class === 0 && could.class === 0) return null
    const shown = now.class > 0 ? now : could
    return {
      model: now.class > 0 && speed === 0 ? 'energy.stored' : 'cobot.limit',
      actual: now.class,
      potential: Math.max(now.class, could.class),
      inputs: {
        speed,
        force,
        releasedJoules,
        potentialSpeed: potential.speed,
        potentialForce: potential.force,
        potentialJoules: potential.joules,
        sources: potential.sources.join(','),
      },
      units: UNITS,
      outputs: {
        reason: shown.reason,
        source: shown.source,
        basis: shown.basis,
      },
    }
  },
})

import type { Exposed, HazardSystem } from '../../engine/hazard.ts'
import { type Shock, shock } from '../severity.ts'

/** A bare hand through the body to the floor; shoes that insulate leave the other hand. */
const PATH = 'hand-to-foot'
/** Dry safety boots on a dry floor, ohms in the path (hazard-models 5.1: add footwear and floor). */
const BOOTS_OHMS = 2000
/** Class 0 gloves, 1000 V: no current to speak of (EN 60903). */
const INSULATED = 'insulated-gloves'

const contactOf = (
  volts: number,
  seconds: number,
  current: 'ac' | 'dc',
  { wearing }: Exposed,
): Shock | null =>
  volts <= 0 || wearing.includes(INSULATED)
    ? null
    : shock({
        voltageVolts: volts,
        path: PATH,
        seconds,
        seriesOhms: wearing.includes('safety-boots') ? BOOTS_OHMS : 0,
        current,
      })

/** A hand on a conductor: what flows, for as long as the protective device lets it. */
export const livePartSystem: HazardSystem = {
  id: 'electric.live-part',
  type: 'live-part',
  judge: (danger, exposed) => {
    if (danger.type !== 'live-part') return null
    const now = contactOf(danger.volts, danger.seconds, danger.current, exposed)
    const could = contactOf(
      Math.max(danger.volts, danger.potentialVolts),
      danger.seconds,
      danger.current,
      exposed,
    )
    const worst = now ?? could
    if (!worst || (now?.severity.class ?? 0) + (could?.severity.class ?? 0) === 0) return null
    return {
      model: worst.model,
      actual: now?.severity.class ?? 0,
      potential: Math.max(now?.severity.class ?? 0, could?.severity.class ?? 0),
      inputs: { ...worst.inputs, volts: danger.volts, potentialVolts: danger.potentialVolts },
      outputs: {
        ...worst.outputs,
        reason: worst.severity.reason,
        source: worst.severity.source,
        basis: worst.severity.basis,
      },
    }
  },
}

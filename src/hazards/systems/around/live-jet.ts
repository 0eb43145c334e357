import { FROM_MEMORY } from '../../bases.ts'
import { SHOCK_UNITS, shock } from '../../severity.ts'
import { surroundingSystem } from '../define.ts'

/** Ohms of each metre of a hand-held jet of tap water or foam; the simulator's own, on the low side. */
const OHMS_PER_METRE = 2000
/** Until the lever is let go: a hand that cramps does not let go. */
const SECONDS = 3
/** Dry safety boots on a dry floor, ohms in the path (hazard-models 5.1). */
const BOOTS_OHMS = 2000

/** A jet of water from somebody's hands onto a live part: current through jet, body and boots. */
export const liveJetSystem = surroundingSystem({
  id: 'electric.live-jet',
  type: 'live-jet',
  judge: (models, { volts, jetMetres, target }, { wearing }) => {
    const through = (metres: number, boots: boolean) =>
      shock(models, {
        voltageVolts: volts,
        path: 'hand-to-foot',
        seconds: SECONDS,
        seriesOhms:
          models.keeps('jet', metres * OHMS_PER_METRE, 0) +
          models.keeps('boots', boots ? BOOTS_OHMS : 0, 0),
      })
    const now = through(jetMetres, wearing.includes('safety-boots'))
    // Half a step nearer, without boots: what the same jet could have done.
    const could = through(Math.min(jetMetres, 0.5), false)
    const worst = Math.max(now.severity.class, could.severity.class)
    if (worst === 0) return null
    return {
      model: now.model,
      actual: now.severity.class,
      potential: worst,
      inputs: { ...now.inputs, jetMetres, target },
      units: { ...SHOCK_UNITS, jetMetres: 'm' },
      outputs: {
        ...now.outputs,
        reason: now.severity.reason,
        source: now.severity.source,
        basis: `jet ${FROM_MEMORY}; ${now.severity.basis}`,
      },
    }
  },
})

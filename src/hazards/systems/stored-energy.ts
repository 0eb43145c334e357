import type { StoredEnergyDanger, StoredQuantities } from '../../engine/danger.ts'
import type { HazardSystem } from '../../engine/hazard.ts'
import { stored } from '../energy/stored.ts'
import { separation } from '../mach/separation.ts'
import type { Severity } from '../severity/ladder.ts'
import { energySeverity } from '../severity.ts'
import { workOut } from '../work-out.ts'

/** What a glove taken hold of by something that turns costs at least: it draws the hand in. */
const SNAGGED_CLASS = 3

const joulesOf = (store: StoredQuantities | null): number =>
  store ? workOut(stored, 'E', store) : 0

function severityOf(store: StoredQuantities | null, isSnagged: boolean): Severity {
  const severity = energySeverity(joulesOf(store), 'hand')
  return isSnagged && severity.class > 0 && severity.class < SNAGGED_CLASS
    ? { ...severity, class: SNAGGED_CLASS, reason: `${severity.reason}; a glove is drawn in` }
    : severity
}

/** Whether a curtain stands where ISO 13855 wants it, in the figures of `mach.separation`. */
function separationOf({ curtain }: StoredEnergyDanger) {
  if (!curtain) return {}
  const S = workOut(separation, 'S', { T: curtain.seconds, d: curtain.resolution })
  return {
    inputs: { T: curtain.seconds, d: curtain.resolution, distance: curtain.distance },
    outputs: { S, shortBy: Math.max(0, S - curtain.distance) },
  }
}

/** Units of its figures. */
const UNITS = {
  k: 'N/m',
  x: 'm',
  p1: 'Pa',
  V: 'm3',
  I: 'kg.m2',
  omega: 'rad/s',
  E: 'J',
  T: 's',
  d: 'mm',
  distance: 'mm',
  S: 'mm',
  shortBy: 'mm',
} as const

/** A hand at something that still moves, or lets go of what it holds. */
export const storedEnergySystem: HazardSystem = {
  id: 'machinery.stored-energy',
  type: 'stored-energy',
  judge: (danger, { wearing }) => {
    if (danger.type !== 'stored-energy') return null
    const isSnagged = danger.snags && wearing.includes('work-gloves')
    const now = severityOf(danger.now, isSnagged)
    const could = severityOf(danger.potential, isSnagged)
    if (now.class === 0 && could.class === 0) return null
    const acts = now.class > 0
    const shown = acts ? now : could
    const store = (acts ? danger.now : danger.potential) ?? { kind: 'flywheel', I: 0, omega: 0 }
    const mounted = separationOf(danger)
    return {
      model: 'energy.stored',
      actual: now.class,
      potential: Math.max(now.class, could.class),
      inputs: { ...store, gloves: isSnagged, ...mounted.inputs },
      units: UNITS,
      outputs: {
        E: joulesOf(store),
        ...mounted.outputs,
        reason: shown.reason,
        source: shown.source,
        basis: shown.basis,
      },
    }
  },
}

import type { StoredEnergyDanger, StoredQuantities } from '../../engine/harm/danger.ts'
import { ATMOSPHERE_PASCALS, stored } from '../energy/stored.ts'
import { separation } from '../mach/separation.ts'
import type { Severity } from '../severity/ladder.ts'
import { energySeverity } from '../severity.ts'
import { hazardSystem } from './define.ts'
import type { Models } from './models.ts'
import { snagged, wearsGloves } from './snagged.ts'

/** What the model is given: gas lets go against the pressure outside. */
const inputsOf = (store: StoredQuantities) =>
  store.kind === 'gas_isothermal' ? { ...store, p0: ATMOSPHERE_PASCALS } : store

const joulesOf = (models: Models, store: StoredQuantities | null): number =>
  store ? models.number(stored, 'E', inputsOf(store)) : 0

const severityOf = (joules: number, isSnagged: boolean): Severity =>
  snagged(energySeverity(joules, 'hand'), isSnagged)

/** Whether a curtain stands where ISO 13855 wants it, in the figures of `mach.separation`. */
function separationOf(models: Models, { curtain }: StoredEnergyDanger) {
  if (!curtain) return {}
  const S = models.number(separation, 'S', { T: curtain.seconds, d: curtain.resolution })
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
  p0: 'Pa',
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
export const storedEnergySystem = hazardSystem({
  id: 'machinery.stored-energy',
  type: 'stored-energy',
  judge: (models, danger, exposed) => {
    const isSnagged = danger.snags && wearsGloves(exposed)
    const joules = joulesOf(models, danger.now)
    const potential = joulesOf(models, danger.potential)
    const now = severityOf(joules, isSnagged)
    const could = severityOf(potential, isSnagged)
    if (now.class === 0 && could.class === 0) return null
    const acts = now.class > 0
    const shown = acts ? now : could
    const store = (acts ? danger.now : danger.potential) ?? { kind: 'flywheel', I: 0, omega: 0 }
    const mounted = separationOf(models, danger)
    return {
      model: stored.id,
      actual: now.class,
      potential: Math.max(now.class, could.class),
      inputs: { ...inputsOf(store), gloves: isSnagged, ...mounted.inputs },
      units: UNITS,
      outputs: {
        E: acts ? joules : potential,
        ...mounted.outputs,
        reason: shown.reason,
        source: shown.source,
        basis: shown.basis,
      },
    }
  },
})

import type { Air } from '../../engine/air.ts'
import type { SurroundingSystem } from '../../engine/hazard.ts'
import { entry } from '../atmos/entry.ts'
import { FROM_MEMORY, OWN_CLASS } from '../bases.ts'
import { isRefusal, runModel } from '../model.ts'
import { breathed, bringsAir } from './breath.ts'

/** 29 CFR 1910.1000 ceiling of the strictest set in use here: NIOSH C 10 ppm; from memory. */
const LIMIT_H2S = 10
/** Immediately dangerous to life or health, ppm (hazard-models 4.4, from memory). */
const IDLH: Readonly<Record<string, number>> = {
  carbon_dioxide: 40_000,
  carbon_monoxide: 1200,
  ammonia: 300,
  hydrogen_cyanide: 50,
  hydrogen_sulphide: 100,
}
/** Oxygen, vol %, under which people faint, and under which they judge badly (4.2, from memory). */
const FAINT = 10
const IMPAIRED = 16

/** The class that such air could come to, on whoever is in it as they are. */
function potentialOf(air: Air, suppliesAir: boolean, ppm: (gas: string) => number): number {
  if (air.flammable >= 100) return 4
  const deadly = Object.entries(IDLH).some(([gas, limit]) => (air.gases[gas] ?? 0) >= limit)
  if (!suppliesAir && (deadly || air.oxygen < FAINT)) return 4
  if (air.flammable > 10 || air.oxygen > 23.5) return 3
  if (suppliesAir) return 0
  if (air.oxygen < IMPAIRED) return 3
  return air.oxygen < 19.5 || ppm('hydrogen_sulphide') > LIMIT_H2S ? 2 : 0
}

/** Oxygen alone makes it a space not to enter by the regulation's own figures; a gas by others. */
const basisOf = (air: Air, suppliesAir: boolean): string =>
  air.oxygen > 23.5 || (air.oxygen < 19.5 && !suppliesAir)
    ? `${entry.basis}; ${OWN_CLASS}`
    : `limits of gases ${FROM_MEMORY}`

/** Going into air that may not be entered (29 CFR 1910.146): a near miss before it is a dose. */
export const atmosphereSystem: SurroundingSystem = {
  id: 'atmos.entry',
  type: 'air',
  judge: ({ surrounding }, body) => {
    if (surrounding.type !== 'air') return null
    const { air, fromMemory } = surrounding
    const potential = potentialOf(air, bringsAir(body), breathed(body).ppm)
    if (potential === 0) return null
    const inputs = {
      O2: air.oxygen,
      LEL: air.flammable,
      H2S: air.gases.hydrogen_sulphide ?? 0,
      limit_H2S: LIMIT_H2S,
    }
    const result = runModel(entry, inputs)
    return {
      model: 'atmos.entry',
      actual: 0,
      potential,
      inputs,
      units: { O2: '%', LEL: '% of LFL', H2S: 'ppm', limit_H2S: 'ppm' },
      outputs: {
        reason: isRefusal(result) ? result.error : result.warnings.join(' '),
        source: entry.source,
        basis: fromMemory
          ? `what came through a door, or of smoke ${FROM_MEMORY}`
          : basisOf(air, bringsAir(body)),
      },
    }
  },
}

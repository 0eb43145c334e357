import { informsOnly } from '../../core/basis.ts'
import type { SurroundingSystem } from '../../engine/hazard.ts'
import { entry } from '../atmos/entry.ts'
import { FROM_MEMORY, OWN_CLASS } from '../bases.ts'
import { type BadAir, badAir } from './bad-air.ts'
import { breathed, bringsAir } from './breath.ts'

const joined = (words: readonly string[]): string => [...new Set(words)].join('; ')

/**
 * One limit that was checked is enough for air that may not be entered, whatever else it passes. How
 * badly it would end is our own; without any such limit the air informs only.
 */
function basisOf(found: readonly BadAir[]): string {
  const sure = found.filter(({ basis }) => !informsOnly(basis))
  const named = (sure.length > 0 ? sure : found).map(
    ({ limitName, basis }) => `${limitName} ${basis}`,
  )
  return joined([...named, OWN_CLASS])
}

/** Going into air that may not be entered (29 CFR 1910.146): a near miss before it is a dose. */
export const atmosphereSystem: SurroundingSystem = {
  id: 'atmos.entry',
  type: 'air',
  judge: ({ surrounding }, body) => {
    if (surrounding.type !== 'air') return null
    const { air, fromMemory } = surrounding
    const found = badAir(air, {
      suppliesAir: bringsAir(body),
      ppm: breathed(body).ppm,
      limits: body.place.limits,
    })
    if (found.length === 0) return null
    const pairs = found.flatMap(({ quantity, value, limitName, limit }) => [
      [quantity, value],
      [limitName, limit],
    ])
    const units = found.flatMap(({ quantity, limitName, unit }) => [
      [quantity, unit],
      [limitName, unit],
    ])
    return {
      model: entry.id,
      actual: 0,
      potential: Math.max(...found.map(({ harm }) => harm)),
      inputs: { O2: air.oxygen, LEL: air.flammable, ...Object.fromEntries(pairs) },
      units: { O2: '%', LEL: '% of LFL', ...Object.fromEntries(units) },
      outputs: {
        reason: found.map(({ reason }) => reason).join(' '),
        source: joined(found.map(({ source }) => source)),
        basis: fromMemory
          ? `what came through a door, or of smoke ${FROM_MEMORY}; ${basisOf(found)}`
          : basisOf(found),
      },
    }
  },
}

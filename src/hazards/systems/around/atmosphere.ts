import { informsOnly } from '../../../core/basis.ts'
import { entry } from '../../atmos/entry.ts'
import { FROM_MEMORY, OWN_CLASS } from '../../bases.ts'
import { surroundingSystem } from '../define.ts'
import { type BadAir, badAir, ceilingOf } from './bad-air.ts'
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

/** ppm that stands for no ceiling: the most that the model takes. */
const NO_CEILING = 1000

/** Going into air that may not be entered (29 CFR 1910.146): a near miss before it is a dose. */
export const atmosphereSystem = surroundingSystem({
  id: 'atmos.entry',
  type: 'air',
  judge: (models, { air, fromMemory }, body) => {
    const found = badAir(air, {
      suppliesAir: bringsAir(models, body),
      ppm: breathed(models, body).ppm,
      leaks: body.protections.some(({ fromMemory }) => fromMemory === true),
      limits: body.place.limits,
    })
    if (found.length === 0) return null
    const limit_H2S = ceilingOf('hydrogen_sulphide', body.place.limits)?.value ?? NO_CEILING
    const H2S = air.gases.hydrogen_sulphide ?? 0
    models.heed(entry, { O2: air.oxygen, LEL: air.flammable, H2S, limit_H2S })
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
})

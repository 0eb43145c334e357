import type { Air } from '../../../engine/harm/air.ts'
import { GAS_NAMES, gasOf } from '../../../scenario/gases.ts'
import { entry, flammablePassed, gasName, gasPassed, oxygenPassed } from '../../atmos/entry.ts'
import { FROM_MEMORY } from '../../bases.ts'
import { limitSetById } from '../../limits/catalogue.ts'
import { limitOf } from '../../limits/limit.ts'
import { usNiosh } from '../../limits/us-niosh.ts'
import { type HarmClass, rounded } from '../../severity/ladder.ts'

/** One limit that air passes, with the rule that it is taken from. */
export interface BadAir {
  /** The quantity, and its limit, as the event names them: `CO` and `idlh_CO`. */
  readonly quantity: string
  readonly limitName: string
  readonly value: number
  readonly limit: number
  readonly unit: string
  readonly harm: HarmClass
  readonly reason: string
  readonly source: string
  readonly basis: string
}

/** Oxygen, vol %, under which people faint, and under which they judge badly: our own classes. */
const FAINT = 10
const IMPAIRED = 16
/** Flammable gas at its lower limit burns at once, % of it; our own class. */
const BURNS = 100

function badOxygen(percent: number): readonly BadAir[] {
  const passed = oxygenPassed(percent)
  if (!passed) return []
  const harm = percent < FAINT ? 4 : percent < IMPAIRED || percent > passed.limit ? 3 : 2
  return [
    {
      ...passed,
      quantity: 'O2',
      limitName: 'limit_O2',
      value: percent,
      unit: '%',
      harm,
      source: entry.source,
      basis: entry.basis,
    },
  ]
}

/** The share of the lower limit is as good as the lower limits of what burns in the air. */
function badFlammable({ flammable, gases }: Air): readonly BadAir[] {
  const passed = flammablePassed(flammable)
  if (!passed) return []
  const checked = GAS_NAMES.reduce((sum, gas) => {
    const { lflPercent, isLflChecked } = gasOf(gas) ?? {}
    return lflPercent && isLflChecked ? sum + (gases[gas] ?? 0) / 100 / lflPercent : sum
  }, 0)
  return [
    {
      ...passed,
      quantity: 'LEL',
      limitName: 'limit_LEL',
      value: flammable,
      unit: '% of LFL',
      harm: flammable >= BURNS ? 4 : 3,
      source: entry.source,
      basis: flammablePassed(checked) ? entry.basis : `lower flammable limits ${FROM_MEMORY}`,
    },
  ]
}

/** Formulas of the gases that have limits, as calculators and events name their readings. */
const FORMULAS: Readonly<Record<string, string>> = {
  ammonia: 'NH3',
  carbon_dioxide: 'CO2',
  carbon_monoxide: 'CO',
  hydrogen_cyanide: 'HCN',
  hydrogen_sulphide: 'H2S',
}

/** The ceiling of a gas, never to be passed, by the set that the scenario chose; else by NIOSH. */
export const ceilingOf = (gas: string, limits: string | undefined) =>
  limitOf(limitSetById.get(limits ?? '') ?? usNiosh, `gas.${gas}.ceiling`)

/**
 * A gas over the ceiling, behind what is worn against it, and one that is immediately dangerous to
 * life or health, where no filter counts. Averages over 8 h or 15 min say nothing of one moment.
 */
function badGas(
  gas: string,
  quantity: string,
  air: Air,
  breathed: number,
  { limits, leaks }: Breathing,
): readonly BadAir[] {
  const found: BadAir[] = []
  const ppm = air.gases[gas] ?? 0
  const ceiling = ceilingOf(gas, limits)
  const over = ceiling && gasPassed(gas, breathed, ceiling.value)
  const isFiltered = breathed < ppm
  if (over)
    found.push({
      ...over,
      quantity: isFiltered ? `breathed_${quantity}` : quantity,
      limitName: `limit_${quantity}`,
      value: breathed,
      unit: ceiling.unit,
      harm: 2,
      source: ceiling.source,
      basis: isFiltered && leaks ? `${ceiling.basis}; filter ${FROM_MEMORY}` : ceiling.basis,
    })
  const danger = limitOf(usNiosh, `gas.${gas}.idlh`)
  if (danger && ppm >= danger.value)
    found.push({
      quantity,
      limitName: `idlh_${quantity}`,
      value: ppm,
      limit: danger.value,
      unit: danger.unit,
      harm: 4,
      reason: `${gasName(gas)} of ${rounded(ppm)} ppm is immediately dangerous to life or health, from ${danger.value} ppm on.`,
      source: danger.source,
      basis: danger.basis,
    })
  return found
}

/** Who breathes the air, as far as its limits ask. */
interface Breathing {
  readonly suppliesAir: boolean
  /** ppm of a gas behind what they wear. */
  readonly ppm: (gas: string) => number
  /** How much comes through what they wear is a figure from memory. */
  readonly leaks: boolean
  /** The set of limits that the scenario chose. */
  readonly limits: string | undefined
}

/** Every limit that the air passes for somebody. An own supply leaves fire and explosion. */
export function badAir(air: Air, breathing: Breathing): readonly BadAir[] {
  const { suppliesAir, ppm } = breathing
  const oxygen = badOxygen(air.oxygen).filter(({ limit }) => !suppliesAir || air.oxygen > limit)
  const gases = Object.entries(FORMULAS).flatMap(([gas, formula]) =>
    suppliesAir ? [] : badGas(gas, formula, air, ppm(gas), breathing),
  )
  return [...oxygen, ...badFlammable(air), ...gases]
}

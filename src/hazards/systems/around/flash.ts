import type { Air } from '../../../engine/harm/air.ts'
import { GAS_NAMES, gasOf } from '../../../scenario/gases.ts'
import { FROM_MEMORY, SECOND_HAND } from '../../bases.ts'
import { rounded } from '../../severity/ladder.ts'
import { mishapSystem } from '../define.ts'

/** Least oxygen, vol %, in which methane burns at all (NFPA 69, inerted by nitrogen); from memory. */
const LEAST_OXYGEN = 12

/** Shares of the limits, %, by Le Chatelier: 100 of the lower is just enough, 100 of the upper too much. */
function sharesIn({ gases }: Air, isCounted: (gas: string) => boolean) {
  const share = (limit: (gas: string) => number | undefined): number =>
    GAS_NAMES.filter(isCounted).reduce((sum, gas) => {
      const percent = limit(gas)
      return percent === undefined ? sum : sum + (gases[gas] ?? 0) / 100 / percent
    }, 0)
  return {
    lower: share((gas) => gasOf(gas)?.lflPercent),
    upper: share((gas) => gasOf(gas)?.uflPercent),
  }
}

const HOW = {
  flame: 'a naked flame',
  'hot-work': 'hot sparks',
  electric: 'an electric spark',
} as const

/**
 * Gas that is lit between its limits burns at once, all of it: a flash fire. The convention of
 * consequence analysis is that whoever is inside is killed, and that who is outside is not.
 */
export const flashSystem = mishapSystem({
  id: 'fire.flash',
  type: 'flash',
  judge: (models, { air, zone, by }) => {
    const { lower, upper } = sharesIn(air, () => true)
    if (lower < 100 || upper >= 100) return null
    if (models.keeps('inert', air.oxygen < LEAST_OXYGEN, false)) return null
    const checked = sharesIn(air, (gas) => gasOf(gas)?.isLflChecked === true)
    const limits = checked.lower >= 100 ? SECOND_HAND : FROM_MEMORY
    return {
      model: 'fire.flash',
      actual: 4,
      potential: 4,
      inputs: { LEL: lower, UEL: upper, O2: air.oxygen, zone, by },
      units: { LEL: '% of LFL', UEL: '% of UFL', O2: '%' },
      outputs: {
        reason: `gas at ${rounded(lower)} % of its lower limit lit by ${HOW[by]}: whoever is in it is burnt`,
        source:
          'Flash fire between LFL and UFL, lethal inside the burning zone (consequence analysis, SLAB practice); limits: Bureau of Mines Bulletin 627',
        basis: `inside the flame ${SECOND_HAND}; flammable limits ${limits}`,
      },
    }
  },
})

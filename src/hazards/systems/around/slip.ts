import { exp, log } from '../../../core/maths.ts'
import { OWN_CLASS, PUBLISHED } from '../../bases.ts'
import { ptv } from '../../slip/slip.ts'
import { surroundingSystem } from '../define.ts'

/** HSE: the chance of slipping by pendulum test value (hazard-models 12). */
const CHANCES = [
  [19, 1 / 2],
  [24, 1 / 20],
  [27, 1 / 200],
  [29, 1 / 10_000],
  [34, 1 / 100_000],
  [36, 1 / 1_000_000],
] as const
/** A fall on the level breaks wrists; the simulator's own class. */
const CLASS = 2

/** The chance of a slip in one crossing, straight on a logarithmic axis between the published values. */
export function chanceOfSlip(value: number): number {
  const [first, last] = [CHANCES[0], CHANCES[CHANCES.length - 1] ?? CHANCES[0]]
  if (value <= first[0]) return first[1]
  if (value >= last[0]) return last[1]
  const at = CHANCES.findIndex(([known]) => known >= value)
  const [low, before] = CHANCES[at - 1] ?? first
  const [high, after] = CHANCES[at] ?? last
  return exp(log(before) + ((value - low) / (high - low)) * (log(after) - log(before)))
}

/** Somebody on a floor of high slip potential in what they have on their feet: luck, each time. */
export const slipSystem = surroundingSystem({
  id: 'body.slip',
  type: 'slippery',
  judge: (models, surrounding, { wearing }) => {
    const boots = wearing.includes('safety-boots')
    const PTV = models.keeps(
      'soles',
      boots ? surrounding.pendulumBoots : surrounding.pendulum,
      surrounding.pendulum,
    )
    const { band } = models.values(ptv, { PTV })
    if (band !== 'high') return null
    const chance = chanceOfSlip(PTV)
    return {
      model: ptv.id,
      actual: 0,
      potential: CLASS,
      inputs: { PTV, boots },
      units: { PTV: '1', chance: '1' },
      outputs: {
        band,
        chance,
        reason: `a floor on which ${Math.round(chance * 1000) / 10} of 100 people would be expected to slip`,
        source: ptv.source,
        basis: `${PUBLISHED}; ${OWN_CLASS}`,
      },
    }
  },
})

import type { Exposed } from '../../engine/harm/hazard.ts'
import { FROM_MEMORY } from '../bases.ts'
import { type Curve, onLogCurve } from '../elec/curve.ts'
import type { HarmClass } from '../severity/ladder.ts'
import { hazardSystem } from './define.ts'
import type { Models } from './models.ts'

/**
 * °C from which bare uncoated metal burns skin that stays on it for so many seconds: the lower end
 * of the burn thresholds of ISO 13732-1; from memory.
 */
const BURNS: Curve = [
  [1, 65],
  [10, 55],
  [60, 51],
]
/** Nobody lets go sooner: a reaction and the way back, seconds (ISO 13732-1, unintended contact). */
const SHORTEST_SECONDS = 1
/** K over the threshold from which a burn needs a doctor, and from which it is deep; an interim rule. */
const DEEPER = { second: 15, third: 60 } as const
/** °C at which gloves of each contact heat level keep the hand cool for 15 s (EN 407). */
const LEVELS = [0, 100, 250, 350, 500] as const
const LEVEL_SECONDS = 15

/** Whether whole gloves that fit keep a touch from burning: by the level they are marked with, for its time. */
const isGloved = (models: Models, celsius: number, { gear, seconds }: Exposed): boolean =>
  gear.some(
    ({ item, props, state }) =>
      item === 'work-gloves' &&
      state.condition !== 'damaged' &&
      props.fits !== false &&
      models.keeps(
        props.heatLevel === undefined ? 'plain_gloves' : 'heat_gloves',
        celsius <= (LEVELS[Number(props.heatLevel ?? 1)] ?? 0) && seconds <= LEVEL_SECONDS,
        false,
      ),
  )

function classOf(models: Models, celsius: number, exposed: Exposed): HarmClass {
  const { seconds } = exposed
  if (isGloved(models, celsius, exposed)) return 0
  const over = celsius - onLogCurve(BURNS, Math.max(SHORTEST_SECONDS, seconds))
  if (over < 0) return 0
  if (over >= DEEPER.third) return 3
  return over >= DEEPER.second ? 2 : 1
}

/** A hand on a hot surface: for as long as it stays, and as hot as somebody could make it. */
export const hotSystem = hazardSystem({
  id: 'heat.surface',
  type: 'hot',
  judge: (models, danger, exposed) => {
    const potentialCelsius = Math.max(danger.celsius, danger.potentialCelsius ?? 0)
    const actual = classOf(models, danger.celsius, exposed)
    const potential = classOf(models, potentialCelsius, exposed)
    if (potential === 0) return null
    const celsius = actual > 0 ? danger.celsius : potentialCelsius
    const seconds = Math.max(SHORTEST_SECONDS, exposed.seconds)
    return {
      model: 'heat.surface',
      actual,
      potential,
      inputs: { celsius: danger.celsius, potentialCelsius, seconds },
      units: { celsius: 'degC', potentialCelsius: 'degC', seconds: 's', thresholdCelsius: 'degC' },
      outputs: {
        thresholdCelsius: onLogCurve(BURNS, seconds),
        reason: `a hand on metal of ${Math.round(celsius)} °C for ${Math.round(seconds * 10) / 10} s`,
        source: 'ISO 13732-1, burn thresholds of bare metal; classes above are an interim rule',
        basis: FROM_MEMORY,
      },
    }
  },
})

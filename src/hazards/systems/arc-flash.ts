import { OWN_THRESHOLD } from '../../core/basis.ts'
import type { ArcFlashDanger } from '../../engine/harm/danger.ts'
import type { Exposed } from '../../engine/harm/hazard.ts'
import { FROM_MEMORY, OWN_CLASS, SECOND_HAND } from '../bases.ts'
import { lee } from '../elec/lee.ts'
import { firstToOpen } from '../elec/protection.ts'
import type { HarmClass } from '../severity/ladder.ts'
import { hazardSystem } from './define.ts'
import type { Models } from './models.ts'

/** Longest that anybody stays at an arc, seconds, and face to hands, mm (NFPA 70E practice). */
const LONGEST_SECONDS = 2
const WORKING_MILLIMETRES = 455
/** cal/cm²: onset of a second-degree burn; from PPE categories 2 and 4 of NFPA 70E on, our own classes. */
const LADDER = [1.2, 8, 40] as const

/** cal/cm² that a whole shield of the right size keeps off. */
const shieldOf = ({ gear }: Exposed): number =>
  gear.reduce(
    (best, { item, props, state }) =>
      item === 'arc-shield' && state.condition !== 'damaged' && props.fits !== false
        ? Math.max(best, Number(props.arcCalories ?? 0))
        : best,
    0,
  )

function classOf(calories: number, rating: number): HarmClass {
  if (calories <= rating || calories < LADDER[0]) return 0
  if (calories < LADDER[1]) return 2
  return calories < LADDER[2] ? 3 : 4
}

/** How long the arc burns, and where that time comes from. */
const burningOf = (models: Models, { devices = [], kiloamperes }: ArcFlashDanger) => {
  const lineAmperes = kiloamperes * 1000
  const opens = firstToOpen(devices, { lineAmperes, residualAmperes: 0 })
  if (!opens || opens.seconds >= LONGEST_SECONDS) return { t: LONGEST_SECONDS, trust: FROM_MEMORY }
  const keeper = opens.basis === FROM_MEMORY ? 'slow_device' : 'breaker'
  return { t: models.keeps(keeper, opens.seconds, LONGEST_SECONDS), trust: opens.basis }
}

/** Units of its figures. */
const UNITS = {
  V: 'kV',
  I_bf: 'kA',
  t: 's',
  D: 'mm',
  shield: 'cal/cm2',
  E_cal_cm2: 'cal/cm2',
  D_B: 'mm',
} as const

/** What an arc would do to a face at live conductors that somebody works at: never what it did. */
export const arcFlashSystem = hazardSystem({
  id: 'electric.arc-flash',
  type: 'arc-flash',
  judge: (models, danger, exposed) => {
    if (danger.kilovolts <= 0) return null
    const { t, trust } = burningOf(models, danger)
    const inputs = {
      V: danger.kilovolts,
      I_bf: danger.kiloamperes,
      t,
      D: WORKING_MILLIMETRES,
    }
    const calories = models.number(lee, 'E_cal_cm2', inputs)
    const rating = models.keeps('arc_shield', shieldOf(exposed), 0)
    const potential = classOf(calories, rating)
    if (potential === 0) return null
    return {
      model: lee.id,
      actual: 0,
      potential,
      inputs: { ...inputs, shield: rating },
      units: UNITS,
      outputs: {
        E_cal_cm2: calories,
        D_B: models.number(lee, 'D_B', inputs),
        reason: `an arc here would give the face ${Math.round(calories * 10) / 10} cal/cm2`,
        source: `${lee.source}; open air, for enclosed gear below 1 kV use IEEE 1584-2018`,
        // Lee holds in open air and from 1 kV on: below, that it harms at all is taken from there.
        basis: `energy ${SECOND_HAND}; how long it burns ${trust}; ${danger.kilovolts < 1 ? OWN_THRESHOLD : OWN_CLASS}`,
      },
    }
  },
})

import { OWN_CLASS } from '../../bases.ts'
import { rnle } from '../../lifting/rnle.ts'
import { surroundingSystem } from '../define.ts'

/** From this index on nearly everybody is at risk (NIOSH 94-110): a near miss, whoever lifts. */
const NEARLY_EVERYBODY = 3
/** Strained backs need a doctor; the simulator's own class, and never a fatal one. */
const CLASS = 2

/** Units of its figures, in the metric system. */
const UNITS = {
  L: 'kg',
  H: 'cm',
  V: 'cm',
  D: 'cm',
  A_deg: 'deg',
  F_per_min: '1/min',
  RWL: 'kg',
  LI: '1',
} as const

/** A lift that is too heavy for nearly everybody, or that has no index at all. */
export const liftingSystem = surroundingSystem({
  id: 'body.lifting',
  type: 'lift',
  judge: (models, { type: _type, reach: _reach, from: _from, ...lift }) => {
    const inputs = { ...lift, unit_system: 'metric' }
    const result = models.ask(rnle, inputs)
    if (!result) return null
    const { RWL, LI } = result.values
    const index = LI === undefined ? Number.POSITIVE_INFINITY : Number(LI)
    if (index <= NEARLY_EVERYBODY) return null
    return {
      model: rnle.id,
      actual: 0,
      potential: CLASS,
      inputs,
      units: UNITS,
      outputs: {
        RWL: Number(RWL),
        ...(LI !== undefined && { LI: index }),
        reason:
          LI === undefined
            ? `${lift.L} kg so far from the body that nobody should lift anything`
            : `a lifting index of ${Math.round(index * 100) / 100}, by the choices made, not by tracked hands`,
        source: rnle.source,
        basis: `${result.basis}; ${OWN_CLASS}`,
      },
    }
  },
})

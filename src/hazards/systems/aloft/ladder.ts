import { free } from '../../fall/free.ts'
import { fallSeverity } from '../../severity.ts'
import { hazardSystem } from '../define.ts'

const BODY_KILOGRAMS = 80

/** Units of its figures. */
const UNITS = {
  h: 'm',
  m: 'kg',
  angleDegrees: 'deg',
  neededFriction: '1',
  friction: '1',
  t: 's',
  v: 'm/s',
  E: 'J',
} as const

/** Somebody on a ladder: it slides under them now, or it could, or they could let go. */
export const ladderSystem = hazardSystem({
  id: 'falls.ladder',
  type: 'ladder',
  judge: (models, danger) => {
    const { fallsMetres, couldMetres, angleDegrees, neededFriction, friction } = danger
    const worst = fallSeverity(Math.max(fallsMetres, couldMetres))
    if (worst.class === 0) return null
    // The figures of the fall itself, where there is one; else of the one that could have been.
    const metres = fallsMetres > 0 ? fallsMetres : couldMetres
    const severity = fallSeverity(metres)
    return {
      model: 'fall.free',
      actual: fallsMetres > 0 ? severity.class : 0,
      potential: worst.class,
      inputs: {
        h: metres,
        m: BODY_KILOGRAMS,
        angleDegrees,
        neededFriction,
        friction,
        secured: danger.secured,
        handFree: danger.handFree,
      },
      units: UNITS,
      outputs: {
        ...models.values(free, { h: metres, m: BODY_KILOGRAMS }),
        reason: severity.reason,
        source: `${severity.source}; ladder angle: HSE INDG455, OSHA 29 CFR 1926.1053(b)(5)`,
        basis: severity.basis,
      },
    }
  },
})

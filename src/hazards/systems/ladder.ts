import type { HazardSystem } from '../../engine/hazard.ts'
import { free } from '../fall/free.ts'
import { fallSeverity } from '../severity.ts'
import { valuesOf } from '../work-out.ts'

const BODY_KILOGRAMS = 80

/** Units of its figures. */
const UNITS = {
  h: 'm',
  m: 'kg',
  angleDegrees: 'deg',
  neededFriction: '1',
  friction: '1',
  v: 'm/s',
  E: 'J',
} as const

/** Somebody on a ladder: it slides under them now, or it could, or they could let go. */
export const ladderSystem: HazardSystem = {
  id: 'falls.ladder',
  type: 'ladder',
  judge: (danger) => {
    if (danger.type !== 'ladder') return null
    const { fallsMetres, couldMetres, angleDegrees, neededFriction, friction } = danger
    const metres = Math.max(fallsMetres, couldMetres)
    const severity = fallSeverity(metres)
    if (severity.class === 0) return null
    return {
      model: 'fall.free',
      actual: fallsMetres > 0 ? fallSeverity(fallsMetres).class : 0,
      potential: severity.class,
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
        ...valuesOf(free, { h: metres, m: BODY_KILOGRAMS }),
        reason: severity.reason,
        source: `${severity.source}; ladder angle: HSE INDG455, OSHA 29 CFR 1926.1053(b)(5)`,
        basis: severity.basis,
      },
    }
  },
}

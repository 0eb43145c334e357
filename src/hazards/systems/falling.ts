import type { SurroundingSystem } from '../../engine/hazard.ts'
import { dropSeverity } from '../severity.ts'

/** Something that comes down on whoever is below it, or that only luck keeps up. */
export const fallingSystem: SurroundingSystem = {
  id: 'drops.energy',
  type: 'falling',
  judge: ({ surrounding }) => {
    if (surrounding.type !== 'falling' || !(surrounding.falls || surrounding.loose)) return null
    const { massKilograms, dropMetres, falls } = surrounding
    const severity = dropSeverity({ massKilograms, heightMetres: dropMetres })
    return severity.class === 0
      ? null
      : {
          model: 'drops.energy',
          actual: falls ? severity.class : 0,
          potential: severity.class,
          inputs: { m: massKilograms, h: dropMetres, falls },
          units: { m: 'kg', h: 'm' },
          outputs: {
            reason: severity.reason,
            source: severity.source,
            basis: severity.basis,
          },
        }
  },
}

import { dropEnergy } from '../../drops/energy.ts'
import { loadSeverity } from '../../severity.ts'
import { surroundingSystem } from '../define.ts'

/** Something that comes down on whoever is below it, or that only luck keeps up. */
export const fallingSystem = surroundingSystem({
  id: 'drops.energy',
  type: 'falling',
  judge: (models, { massKilograms, dropMetres, falls, loose }) => {
    if (!(falls || loose)) return null
    const severity = loadSeverity({ massKilograms, heightMetres: dropMetres })
    return severity.class === 0
      ? null
      : {
          model: dropEnergy.id,
          actual: falls ? severity.class : 0,
          potential: severity.class,
          inputs: { m: massKilograms, h: dropMetres, falls },
          units: { m: 'kg', h: 'm', E: 'J' },
          outputs: {
            E: models.number(dropEnergy, 'E', { m: massKilograms, h: dropMetres }),
            reason: severity.reason,
            source: severity.source,
            basis: severity.basis,
          },
        }
  },
})

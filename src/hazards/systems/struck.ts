import { dropEnergy } from '../drops/energy.ts'
import { dropSeverity } from '../severity.ts'
import { mishapSystem } from './define.ts'

/**
 * A thing comes down on a head. The DROPS bands take a hard hat for granted: without one it is a
 * class worse, as far as death.
 */
export const struckSystem = mishapSystem({
  id: 'drops.struck',
  type: 'struck',
  judge: (models, { massKilograms, heightMetres }, wearing) => {
    const severity = dropSeverity({ massKilograms, heightMetres })
    if (severity.class === 0) return null
    const helmet = wearing.includes('hard-hat')
    const harm = helmet ? severity.class : Math.min(4, severity.class + 1)
    return {
      model: dropEnergy.id,
      actual: harm,
      potential: harm,
      inputs: { m: massKilograms, h: heightMetres, helmet },
      units: { m: 'kg', h: 'm', E: 'J' },
      outputs: {
        E: models.number(dropEnergy, 'E', { m: massKilograms, h: heightMetres }),
        reason: severity.reason,
        source: severity.source,
        basis: severity.basis,
      },
    }
  },
})

import { OWN_CLASS } from '../../bases.ts'
import { extinguisherMatch } from '../../fire/extinguisher.ts'
import { surroundingSystem } from '../define.ts'

/** A ball of burning oil can kill; the simulator's own class. */
const CLASS = 4

/** Burning oil that the wrong agent throws out. Whom the heat does not reach was lucky: the dose tells whom it does. */
export const thrownOilSystem = surroundingSystem({
  id: 'fire.thrown-oil',
  type: 'thrown-oil',
  judge: (models, { agent }) => {
    const { suitable } = models.values(extinguisherMatch, { agent, fire_class: 'F' })
    return {
      model: extinguisherMatch.id,
      actual: 0,
      potential: CLASS,
      inputs: { agent, fire_class: 'F' },
      units: {},
      outputs: {
        suitable: suitable === true,
        reason:
          'an agent with water in it throws burning oil out: whoever is near would be expected to burn',
        source: extinguisherMatch.source,
        basis: `${extinguisherMatch.basis}; ${OWN_CLASS}`,
      },
    }
  },
})

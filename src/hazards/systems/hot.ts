import type { HazardSystem } from '../../engine/hazard.ts'

/** Metal hotter than this burns a hand that stays on it for a moment, °C; from memory (ISO 13732-1). */
const BURNS_FROM_CELSIUS = 60

/** A hand on a hot surface. */
export const hotSystem: HazardSystem = {
  id: 'heat.surface',
  type: 'hot',
  judge: (danger, { wearing }) => {
    if (
      danger.type !== 'hot' ||
      danger.celsius < BURNS_FROM_CELSIUS ||
      wearing.includes('work-gloves')
    )
      return null
    return {
      model: 'heat.surface',
      actual: 1,
      potential: 1,
      inputs: { celsius: danger.celsius },
      outputs: {
        reason: `a bare hand on a surface of ${danger.celsius} °C`,
        source: 'ISO 13732-1, contact with hot metal',
        basis: 'from memory of the source, not checked against it',
      },
    }
  },
}

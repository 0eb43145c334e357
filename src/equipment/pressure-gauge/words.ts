import type { KindWords } from '../../engine/kind.ts'
import { reading } from './behaviour.ts'

export const words: KindWords = {
  looks: () => ({
    en: 'A round gauge with a red needle. Go close to read it.',
    fr: 'Un manomètre rond à aiguille rouge. Approchez pour le lire.',
    ar: 'مقياس مستدير بإبرة حمراء. اقترب لتقرأه.',
  }),
  inspected: (state, { label }) => {
    const bar = reading(Number(state.bar))
    return {
      en: `The needle shows ${bar} bar.${label ? ` The plate says: ${label}.` : ''}`,
      fr: `L’aiguille montre ${bar} bar.${label ? ` La plaque indique : ${label}.` : ''}`,
      ar: `الإبرة تشير إلى ${bar} بار.${label ? ` اللوحة تقول: ${label}.` : ''}`,
    }
  },
  refusals: {},
  happens: {},
}

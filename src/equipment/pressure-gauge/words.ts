import type { KindWords } from '../../engine/kind.ts'
import { reading } from './behaviour.ts'

export const words: KindWords = {
  looks: () => ({
    en: 'A round gauge with a red needle. Go close to read it.',
    fr: 'Un manomètre rond à aiguille rouge. Approchez pour le lire.',
    ar: 'مقياس مستدير بإبرة حمراء. اقترب لتقرأه.',
  }),
  inspected: (state, props) => {
    const bar = reading(Number(state.bar))
    return {
      en: `The needle shows ${bar} bar. The plate says: ${props.label || 'nothing'}.`,
      fr: `L’aiguille montre ${bar} bar. La plaque indique : ${props.label || 'rien'}.`,
      ar: `الإبرة تشير إلى ${bar} بار. اللوحة تقول: ${props.label || 'لا شيء'}.`,
    }
  },
  refusals: {},
  happens: {},
}

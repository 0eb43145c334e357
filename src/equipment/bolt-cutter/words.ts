import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: () => ({
    en: 'A big bolt cutter with two long handles.',
    fr: 'Un grand coupe-boulons à deux longs bras.',
    ar: 'مقصّ براغٍ كبير بذراعين طويلين.',
  }),
  inspected: (_state, props) => ({
    en: `On the handle it says: ${props.label || 'nothing'}. It cuts the steel of a padlock.`,
    fr: `Sur le bras on lit : ${props.label || 'rien'}. Il coupe l’acier d’un cadenas.`,
    ar: `مكتوب على الذراع: ${props.label || 'لا شيء'}. يقطع فولاذ القفل.`,
  }),
  refusals: {
    'nothing-to-cut': {
      seen: {
        en: 'The jaws find nothing to cut.',
        fr: 'Les mâchoires ne trouvent rien à couper.',
        ar: 'الفكّان لا يجدان شيئًا ليُقطع.',
      },
      why: {
        en: 'It cuts a closed padlock, and only once.',
        fr: 'Il coupe un cadenas fermé, et une seule fois.',
        ar: 'يقطع قفلًا مغلقًا، ومرة واحدة فقط.',
      },
    },
  },
  happens: {},
}

import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) =>
    state.hanging === 0
      ? {
          en: 'A board with hooks on the wall. Nothing hangs on it.',
          fr: 'Un tableau à crochets au mur. Rien n’y est accroché.',
          ar: 'لوحة بخطافات على الجدار. لا شيء معلّق عليها.',
        }
      : {
          en: `A board with hooks on the wall. Things on it: ${state.hanging}.`,
          fr: `Un tableau à crochets au mur. Objets accrochés : ${state.hanging}.`,
          ar: `لوحة بخطافات على الجدار. عدد الأشياء عليها: ${state.hanging}.`,
        },
  inspected: (_state, props) => ({
    en: `Over the hooks it says: ${props.label || 'nothing'}. Each person takes their own lock.`,
    fr: `Au-dessus des crochets : ${props.label || 'rien'}. Chacun prend son propre cadenas.`,
    ar: `مكتوب فوق الخطافات: ${props.label || 'لا شيء'}. كل شخص يأخذ قفله.`,
  }),
  refusals: {
    'socket-full': {
      seen: {
        en: 'Something hangs on that hook.',
        fr: 'Un objet est déjà sur ce crochet.',
        ar: 'شيء معلّق على هذا الخطاف.',
      },
      why: {
        en: 'One thing for each hook. Take a free hook.',
        fr: 'Un objet par crochet. Prenez un crochet libre.',
        ar: 'شيء واحد لكل خطاف. اختر خطافًا فارغًا.',
      },
    },
  },
  happens: {
    'hanging=0': {
      en: 'The board is empty now.',
      fr: 'Le tableau est vide maintenant.',
      ar: 'اللوحة فارغة الآن.',
    },
  },
}

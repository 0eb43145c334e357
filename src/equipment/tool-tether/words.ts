import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) =>
    state.tiedTo === ''
      ? {
          en: 'A coiled cord with two clips.',
          fr: 'Un cordon spiralé à deux mousquetons.',
          ar: 'حبل لولبي بمشبكين.',
        }
      : {
          en: 'A coiled cord. A tool hangs on it.',
          fr: 'Un cordon spiralé. Un outil y est attaché.',
          ar: 'حبل لولبي. أداة معلّقة به.',
        },
  inspected: () => ({
    en: 'It holds tools up to 2 kg. It is whole.',
    fr: 'Il retient des outils jusqu’à 2 kg. Il est entier.',
    ar: 'يحمل أدوات حتى 2 كغ. سليم.',
  }),
  refusals: {
    'no-tool': {
      seen: {
        en: 'The clip finds no hold.',
        fr: 'Le mousqueton n’y tient pas.',
        ar: 'المشبك لا يثبت.',
      },
      why: {
        en: 'Clip it to a hand tool.',
        fr: 'Attachez-le à un outil à main.',
        ar: 'اربطه بأداة يدوية.',
      },
    },
    'in-use': {
      seen: {
        en: 'It holds a tool already.',
        fr: 'Il retient déjà un outil.',
        ar: 'يمسك أداة بالفعل.',
      },
      why: { en: 'Take another tether.', fr: 'Prenez un autre cordon.', ar: 'خذ حبلًا آخر.' },
    },
  },
  happens: {
    tiedTo: { en: 'The clip closes.', fr: 'Le mousqueton se ferme.', ar: 'ينغلق المشبك.' },
  },
}

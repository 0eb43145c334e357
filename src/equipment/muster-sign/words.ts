import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (_state, props) =>
    props.shows === 'exit'
      ? {
          en: 'A green sign: the way out.',
          fr: 'Un panneau vert : sortie.',
          ar: 'لافتة خضراء: مخرج.',
        }
      : {
          en: 'A green sign: people assemble here.',
          fr: 'Un panneau vert : point de rassemblement.',
          ar: 'لافتة خضراء: نقطة تجمع.',
        },
  inspected: (_state, props) => ({
    en: `Under it: ${props.label || 'nothing'}.`,
    fr: `Dessous : ${props.label || 'rien'}.`,
    ar: `تحتها: ${props.label || 'لا شيء'}.`,
  }),
  refusals: {},
  happens: {
    'allPresent=true': {
      en: 'Everybody answers.',
      fr: 'Tout le monde répond.',
      ar: 'الجميع يجيبون.',
    },
  },
}

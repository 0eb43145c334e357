import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) =>
    state.on === ''
      ? {
          en: 'A notice with a red border. It hangs nowhere.',
          fr: 'Un panneau à bord rouge. Il n’est pas accroché.',
          ar: 'لافتة بإطار أحمر. غير معلّقة.',
        }
      : {
          en: 'A notice with a red border hangs there.',
          fr: 'Un panneau à bord rouge est accroché ici.',
          ar: 'لافتة بإطار أحمر معلّقة هناك.',
        },
  inspected: (_state, props) => ({
    en: `The notice says: ${props.label || 'nothing'}.`,
    fr: `Le panneau dit : ${props.label || 'rien'}.`,
    ar: `اللافتة تقول: ${props.label || 'لا شيء'}.`,
  }),
  refusals: {},
  happens: {
    'on=': {
      en: 'The notice is off.',
      fr: 'Le panneau est retiré.',
      ar: 'أُزيلت اللافتة.',
    },
  },
}

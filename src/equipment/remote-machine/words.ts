import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) =>
    state.running
      ? {
          en: 'A green lamp over a name plate. It is on.',
          fr: 'Un voyant vert sur une plaque. Il est allumé.',
          ar: 'مصباح أخضر فوق لوحة اسم. هو مضاء.',
        }
      : {
          en: 'A green lamp over a name plate. It is off.',
          fr: 'Un voyant vert sur une plaque. Il est éteint.',
          ar: 'مصباح أخضر فوق لوحة اسم. هو مطفأ.',
        },
  inspected: (_state, props) => ({
    en: `The plate says: ${props.label || 'nothing'}.`,
    fr: `La plaque indique : ${props.label || 'rien'}.`,
    ar: `اللوحة تقول: ${props.label || 'لا شيء'}.`,
  }),
  refusals: {},
  happens: {
    'running=true': {
      en: 'Its lamp comes on. Far away a machine starts.',
      fr: 'Le voyant s’allume. Au loin une machine démarre.',
      ar: 'المصباح يضيء. آلة بعيدة تبدأ العمل.',
    },
    'running=false': {
      en: 'Its lamp goes out. Far away a machine runs down.',
      fr: 'Le voyant s’éteint. Au loin une machine s’arrête.',
      ar: 'المصباح ينطفئ. آلة بعيدة تتوقف.',
    },
  },
}

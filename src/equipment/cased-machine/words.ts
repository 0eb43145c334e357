import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) =>
    state.running
      ? {
          en: 'A machine in a metal case. It runs.',
          fr: 'Une machine à carcasse métallique. Elle tourne.',
          ar: 'آلة بغلاف معدني. إنها تعمل.',
        }
      : {
          en: 'A machine in a metal case. It stands still.',
          fr: 'Une machine à carcasse métallique. Elle est à l’arrêt.',
          ar: 'آلة بغلاف معدني. إنها متوقفة.',
        },
  inspected: (_state, props) => ({
    en: `The plate says: ${props.label && `${props.label}, `}${props.watts} W. You cannot see if its case is live.`,
    fr: `La plaque indique : ${props.label && `${props.label}, `}${props.watts} W. On ne voit pas si la carcasse est sous tension.`,
    ar: `اللوحة تقول: ${props.label && `${props.label}، `}${props.watts} واط. لا يُرى إن كان الغلاف مكهربًا.`,
  }),
  refusals: {
    already: {
      seen: {
        en: 'The switch already stands there.',
        fr: 'L’interrupteur est déjà dans cette position.',
        ar: 'المفتاح في هذا الوضع أصلًا.',
      },
      why: {
        en: 'There is nothing to switch.',
        fr: 'Il n’y a rien à manœuvrer.',
        ar: 'لا شيء لتبديله.',
      },
    },
  },
  happens: {
    'running=true': {
      en: 'The machine starts.',
      fr: 'La machine démarre.',
      ar: 'الآلة تبدأ العمل.',
    },
    'running=false': { en: 'The machine stops.', fr: 'La machine s’arrête.', ar: 'الآلة تتوقف.' },
  },
}

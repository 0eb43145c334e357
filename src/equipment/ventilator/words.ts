import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) =>
    state.power === 'on'
      ? {
          en: 'A blower with a yellow duct. It roars.',
          fr: 'Un ventilateur avec une gaine jaune. Il ronfle.',
          ar: 'مروحة تهوية بأنبوب أصفر. إنها تهدر.',
        }
      : {
          en: 'A blower with a yellow duct. It stands still.',
          fr: 'Un ventilateur avec une gaine jaune, à l’arrêt.',
          ar: 'مروحة تهوية بأنبوب أصفر. إنها متوقفة.',
        },
  inspected: (_state, props) => ({
    en: `The plate says: ${props.cubicMetresPerMinute} cubic metres a minute.`,
    fr: `La plaque indique : ${props.cubicMetresPerMinute} mètres cubes par minute.`,
    ar: `اللوحة تقول: ${props.cubicMetresPerMinute} متر مكعب في الدقيقة.`,
  }),
  refusals: {
    already: {
      seen: {
        en: 'The switch is already there.',
        fr: 'L’interrupteur y est déjà.',
        ar: 'المفتاح هناك أصلًا.',
      },
      why: { en: 'There is nothing to do.', fr: 'Il n’y a rien à faire.', ar: 'لا شيء لتفعله.' },
    },
  },
  happens: {
    'power=on': {
      en: 'The blower starts to roar.',
      fr: 'Le ventilateur démarre.',
      ar: 'تبدأ المروحة بالهدير.',
    },
    'power=off': {
      en: 'The blower runs down.',
      fr: 'Le ventilateur s’arrête.',
      ar: 'تتوقف المروحة.',
    },
  },
}

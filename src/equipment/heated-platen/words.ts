import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) =>
    state.heating
      ? {
          en: 'A steel plate. Its red lamp is on.',
          fr: 'Un plateau d’acier. Son voyant rouge est allumé.',
          ar: 'لوح فولاذي. مصباحه الأحمر مضاء.',
        }
      : {
          en: 'A steel plate. Its lamp is off. You cannot see if it is hot.',
          fr: 'Un plateau d’acier. Voyant éteint. On ne voit pas s’il est chaud.',
          ar: 'لوح فولاذي. مصباحه مطفأ. لا يُرى إن كان ساخنًا.',
        },
  inspected: (state, props) => ({
    en: `The plate says: ${props.label || 'nothing'}. ${state.hot === true ? 'You feel heat from a hand’s width away.' : 'You feel no heat from it.'}`,
    fr: `La plaque indique : ${props.label || 'rien'}. ${state.hot === true ? 'À une main de distance, on sent la chaleur.' : 'On ne sent aucune chaleur.'}`,
    ar: `اللوحة تقول: ${props.label || 'لا شيء'}. ${state.hot === true ? 'تشعر بالحرارة من مسافة كفّ.' : 'لا تشعر بحرارة منه.'}`,
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
    'heating=true': {
      en: 'The red lamp comes on.',
      fr: 'Le voyant rouge s’allume.',
      ar: 'المصباح الأحمر يضيء.',
    },
    'heating=false': {
      en: 'The red lamp goes out.',
      fr: 'Le voyant rouge s’éteint.',
      ar: 'المصباح الأحمر ينطفئ.',
    },
  },
}

import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) =>
    state.on
      ? {
          en: 'Two yellow posts. A green lamp is on.',
          fr: 'Deux montants jaunes. Un voyant vert est allumé.',
          ar: 'عمودان أصفران. مصباح أخضر مضاء.',
        }
      : {
          en: 'Two yellow posts. No lamp is on.',
          fr: 'Deux montants jaunes. Aucun voyant allumé.',
          ar: 'عمودان أصفران. لا مصباح مضاء.',
        },
  inspected: (_state, props) => ({
    en: `The plate says: ${props.label && `${props.label}, `}sees ${props.resolutionMillimetres} mm. From here to the danger it is ${props.distanceMillimetres} mm.`,
    fr: `La plaque indique : ${props.label && `${props.label}, `}détecte ${props.resolutionMillimetres} mm. D’ici au danger, il y a ${props.distanceMillimetres} mm.`,
    ar: `اللوحة تقول: ${props.label && `${props.label}، `}يكشف ${props.resolutionMillimetres} مم. من هنا إلى الخطر ${props.distanceMillimetres} مم.`,
  }),
  refusals: {
    already: {
      seen: {
        en: 'The key already stands there.',
        fr: 'La clé est déjà dans cette position.',
        ar: 'المفتاح في هذا الوضع أصلًا.',
      },
      why: {
        en: 'There is nothing to turn.',
        fr: 'Il n’y a rien à tourner.',
        ar: 'لا شيء لتديره.',
      },
    },
  },
  happens: {
    'broken=true': {
      en: 'The lamp turns red: the field is broken.',
      fr: 'Le voyant passe au rouge : le champ est coupé.',
      ar: 'المصباح يصير أحمر: الحقل مقطوع.',
    },
    'on=false': { en: 'The lamps go out.', fr: 'Les voyants s’éteignent.', ar: 'المصابيح تنطفئ.' },
    'on=true': {
      en: 'A green lamp comes on.',
      fr: 'Un voyant vert s’allume.',
      ar: 'مصباح أخضر يضيء.',
    },
  },
}

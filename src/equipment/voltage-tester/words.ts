import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) =>
    state.lit
      ? {
          en: `A voltage tester. Its lamps lit at the last test: ${state.reading} V.`,
          fr: `Un vérificateur. Ses lampes étaient allumées au dernier essai : ${state.reading} V.`,
          ar: `فاحص جهد. أضاءت مصابيحه في آخر فحص: ${state.reading} فولت.`,
        }
      : {
          en: 'A voltage tester with two probes. Its lamps are dark.',
          fr: 'Un vérificateur à deux pointes. Ses lampes sont éteintes.',
          ar: 'فاحص جهد بطرفين. مصابيحه مطفأة.',
        },
  inspected: (_state, props) =>
    props.contacts === 'bare'
      ? {
          en: `The plate says: ${props.label || 'nothing'}. The metal tips are long and bare.`,
          fr: `La plaque indique : ${props.label || 'rien'}. Les pointes en métal sont longues et nues.`,
          ar: `اللوحة تقول: ${props.label || 'لا شيء'}. الطرفان المعدنيان طويلان ومكشوفان.`,
        }
      : {
          en: `The plate says: ${props.label || 'nothing'}. Only the ends of the tips are bare.`,
          fr: `La plaque indique : ${props.label || 'rien'}. Seul le bout des pointes est nu.`,
          ar: `اللوحة تقول: ${props.label || 'لا شيء'}. نهايتا الطرفين فقط مكشوفتان.`,
        },
  refusals: {
    'nothing-to-test': {
      seen: {
        en: 'The probes find no bare metal.',
        fr: 'Les pointes ne trouvent pas de métal nu.',
        ar: 'الطرفان لا يجدان معدنًا مكشوفًا.',
      },
      why: {
        en: 'Hold them on two terminals, or on the proving unit.',
        fr: 'Posez-les sur deux bornes, ou sur le boîtier de contrôle.',
        ar: 'ضعهما على طرفي توصيل، أو على وحدة التحقق.',
      },
    },
    'which-pair': {
      seen: {
        en: 'Each probe needs a terminal.',
        fr: 'Chaque pointe a besoin d’une borne.',
        ar: 'كل طرف يحتاج إلى طرف توصيل.',
      },
      why: {
        en: 'Choose two terminals of {item}, such as L1-L2 or L1-E.',
        fr: 'Choisissez deux bornes de {item}, comme L1-L2 ou L1-E.',
        ar: 'اختر طرفي توصيل في {item}، مثل L1-L2 أو L1-E.',
      },
    },
    'cover-shut': {
      seen: {
        en: 'The cover is in the way.',
        fr: 'Le capot empêche de passer.',
        ar: 'الغطاء يمنع الوصول.',
      },
      why: {
        en: 'The terminals are behind the cover of {item}. Open it first.',
        fr: 'Les bornes sont derrière le capot de {item}. Ouvrez-le d’abord.',
        ar: 'أطراف التوصيل خلف غطاء {item}. افتحه أولًا.',
      },
    },
  },
  // What its lamps do is told as a reading, each time it is used.
  happens: {},
}

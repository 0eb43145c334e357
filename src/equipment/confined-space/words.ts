import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) =>
    state.cover === 'open'
      ? {
          en: 'An open manway. It is dark inside.',
          fr: 'Un trou d’homme ouvert. Il fait sombre dedans.',
          ar: 'فتحة دخول مفتوحة. الداخل مظلم.',
        }
      : {
          en: 'A manway with its cover shut.',
          fr: 'Un trou d’homme, couvercle fermé.',
          ar: 'فتحة دخول وغطاؤها مغلق.',
        },
  inspected: (_state, props) => ({
    en: `The sign says: ${props.label || 'confined space, permit needed'}.`,
    fr: `Le panneau indique : ${props.label || 'espace confiné, permis obligatoire'}.`,
    ar: `اللافتة تقول: ${props.label || 'مكان محصور، يلزم تصريح'}.`,
  }),
  refusals: {
    already: {
      seen: {
        en: 'The cover is already so.',
        fr: 'Le couvercle est déjà ainsi.',
        ar: 'الغطاء هكذا أصلًا.',
      },
      why: { en: 'There is nothing to do.', fr: 'Il n’y a rien à faire.', ar: 'لا شيء لتفعله.' },
    },
    'cover-closed': {
      seen: { en: 'The cover is in the way.', fr: 'Le couvercle gêne.', ar: 'الغطاء في الطريق.' },
      why: {
        en: 'Open the cover first, and stay outside.',
        fr: 'Ouvrez d’abord le couvercle, restez dehors.',
        ar: 'افتح الغطاء أولًا وابقَ خارجًا.',
      },
    },
  },
  happens: {
    'cover=open': {
      en: 'The cover swings open.',
      fr: 'Le couvercle s’ouvre.',
      ar: 'ينفتح الغطاء.',
    },
    'cover=closed': { en: 'The cover shuts.', fr: 'Le couvercle se ferme.', ar: 'ينغلق الغطاء.' },
  },
}

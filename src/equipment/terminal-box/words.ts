import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) =>
    state.cover === 'open'
      ? {
          en: 'A grey box without its cover. You see bare terminals.',
          fr: 'Une boîte grise sans couvercle. On voit des bornes nues.',
          ar: 'صندوق رمادي بلا غطاء. ترى أطرافًا مكشوفة.',
        }
      : {
          en: 'A grey box. Four screws hold its cover.',
          fr: 'Une boîte grise. Quatre vis tiennent son couvercle.',
          ar: 'صندوق رمادي. أربعة براغٍ تثبّت غطاءه.',
        },
  inspected: (_state, props) => ({
    en: `The plate says: ${props.label || 'nothing'}. The eye cannot see if it is live.`,
    fr: `La plaque indique : ${props.label || 'rien'}. L’œil ne voit pas s’il y a de la tension.`,
    ar: `اللوحة تقول: ${props.label || 'لا شيء'}. العين لا ترى إن كان فيه جهد.`,
  }),
  refusals: {
    already: {
      seen: {
        en: 'The cover is already so.',
        fr: 'Le couvercle est déjà ainsi.',
        ar: 'الغطاء في هذا الوضع أصلًا.',
      },
      why: { en: 'There is nothing to do.', fr: 'Il n’y a rien à faire.', ar: 'لا شيء لتفعله.' },
    },
    'cover-shut': {
      seen: {
        en: 'The cover is over the terminals.',
        fr: 'Le couvercle est sur les bornes.',
        ar: 'الغطاء فوق أطراف التوصيل.',
      },
      why: {
        en: 'You cannot get at the terminals. Take the cover off first, if it is your job.',
        fr: 'Les bornes sont hors d’atteinte. Ôtez d’abord le couvercle, si c’est votre travail.',
        ar: 'لا يمكن الوصول إلى الأطراف. انزع الغطاء أولًا إن كان هذا عملك.',
      },
    },
  },
  happens: {
    'cover=open': { en: 'The cover comes off.', fr: 'Le couvercle est ôté.', ar: 'الغطاء يُنزع.' },
    'cover=shut': {
      en: 'The cover is on again.',
      fr: 'Le couvercle est remis.',
      ar: 'الغطاء في مكانه.',
    },
  },
}

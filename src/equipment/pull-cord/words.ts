import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) =>
    state.cord === 'pulled'
      ? {
          en: 'A red cord along the belt. Its switch is tripped.',
          fr: 'Un câble rouge le long de la bande. Son contact est déclenché.',
          ar: 'حبل أحمر بمحاذاة السير. مفتاحه في وضع الإيقاف.',
        }
      : {
          en: 'A red cord along the belt. Its switch is set.',
          fr: 'Un câble rouge le long de la bande. Son contact est armé.',
          ar: 'حبل أحمر بمحاذاة السير. مفتاحه جاهز.',
        },
  inspected: () => ({
    en: 'The switch says: emergency stop. It has no place for a lock.',
    fr: 'Le contact indique : arrêt d’urgence. Il n’a pas de place pour un cadenas.',
    ar: 'المفتاح يقول: إيقاف طارئ. لا مكان فيه لقفل.',
  }),
  refusals: {
    already: {
      seen: {
        en: 'The cord is already so.',
        fr: 'Le câble est déjà ainsi.',
        ar: 'الحبل في هذا الوضع أصلًا.',
      },
      why: { en: 'There is nothing to do.', fr: 'Il n’y a rien à faire.', ar: 'لا شيء لتفعله.' },
    },
  },
  happens: {
    'cord=pulled': {
      en: 'The cord clicks. A red flag drops at its switch.',
      fr: 'Le câble claque. Un drapeau rouge tombe au contact.',
      ar: 'الحبل يطقّ. علامة حمراء تظهر عند مفتاحه.',
    },
    'cord=reset': {
      en: 'The knob clicks back. The cord is set again.',
      fr: 'Le bouton revient. Le câble est réarmé.',
      ar: 'الزر يعود بطقّة. الحبل جاهز من جديد.',
    },
  },
}

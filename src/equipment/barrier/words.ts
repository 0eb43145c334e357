import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) =>
    state.closed
      ? {
          en: 'A red and white barrier across the way.',
          fr: 'Une barrière rouge et blanche en travers.',
          ar: 'حاجز أحمر وأبيض يسدّ الطريق.',
        }
      : {
          en: 'A red and white barrier, folded up.',
          fr: 'Une barrière rouge et blanche, repliée.',
          ar: 'حاجز أحمر وأبيض مطويّ.',
        },
  inspected: (_state, props) =>
    props.sign === 'machine'
      ? {
          en: 'The sign says: Keep out. People at work on the machine.',
          fr: 'Le panneau dit : Passage interdit. Travaux sur la machine.',
          ar: 'اللوحة تقول: ممنوع الدخول. أشخاص يعملون على الآلة.',
        }
      : {
          en: 'The sign says: Keep out. Work overhead.',
          fr: 'Le panneau dit : Passage interdit. Travaux en hauteur.',
          ar: 'اللوحة تقول: ممنوع الدخول. عمل في الأعلى.',
        },
  refusals: {
    already: {
      seen: {
        en: 'The barrier stands so already.',
        fr: 'La barrière est déjà ainsi.',
        ar: 'الحاجز هكذا من قبل.',
      },
      why: {
        en: 'Look whether it is open or closed.',
        fr: 'Regardez si elle est ouverte ou fermée.',
        ar: 'انظر هل هو مفتوح أم مغلق.',
      },
    },
  },
  happens: {
    'closed=true': {
      en: 'The barrier closes the way.',
      fr: 'La barrière ferme le passage.',
      ar: 'الحاجز يسدّ الطريق.',
    },
    'closed=false': { en: 'The way is open.', fr: 'Le passage est ouvert.', ar: 'الطريق مفتوح.' },
  },
}

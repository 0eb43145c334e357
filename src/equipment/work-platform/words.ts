import type { KindWords } from '../../engine/kind.ts'

/** What a side that has its rail says to a second one. */
export const railThere = {
  seen: {
    en: 'A rail stands there already.',
    fr: 'Un garde-corps y est déjà.',
    ar: 'يوجد درابزين هناك.',
  },
  why: {
    en: 'Choose an open side.',
    fr: 'Choisissez un côté ouvert.',
    ar: 'اختر جانبًا مفتوحًا.',
  },
}

export const words: KindWords = {
  looks: (state, { heightMetres }) =>
    state.guarded
      ? {
          en: `A platform ${heightMetres} m up. Every side is guarded.`,
          fr: `Une plate-forme à ${heightMetres} m. Tous les côtés sont protégés.`,
          ar: `منصّة على ارتفاع ${heightMetres} م. كل جوانبها محمية.`,
        }
      : {
          en: `A platform ${heightMetres} m up. A side of it is open.`,
          fr: `Une plate-forme à ${heightMetres} m. Un côté est ouvert.`,
          ar: `منصّة على ارتفاع ${heightMetres} م. أحد جوانبها مفتوح.`,
        },
  inspected: (state) => ({
    en: `Open sides: ${state.openSides}. The floor is whole.`,
    fr: `Côtés ouverts : ${state.openSides}. Le plancher est entier.`,
    ar: `الجوانب المفتوحة: ${state.openSides}. الأرضية سليمة.`,
  }),
  refusals: {
    'socket-full': railThere,
  },
  happens: {
    'guarded=true': {
      en: 'Every side of the platform is guarded.',
      fr: 'Tous les côtés de la plate-forme sont protégés.',
      ar: 'كل جوانب المنصّة محمية.',
    },
    'guarded=false': {
      en: 'A side of the platform is open.',
      fr: 'Un côté de la plate-forme est ouvert.',
      ar: 'أحد جوانب المنصّة مفتوح.',
    },
  },
}

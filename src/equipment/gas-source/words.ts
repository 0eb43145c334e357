import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) =>
    state.valve === 'open'
      ? {
          en: 'A thin pipe with a lever. The lever lies along the pipe: open.',
          fr: 'Un tuyau fin avec un levier dans l’axe : ouvert.',
          ar: 'أنبوب رفيع بذراع. الذراع بموازاة الأنبوب: مفتوح.',
        }
      : {
          en: 'A thin pipe with a lever. The lever lies across: shut.',
          fr: 'Un tuyau fin avec un levier en travers : fermé.',
          ar: 'أنبوب رفيع بذراع. الذراع عمودي: مغلق.',
        },
  inspected: (_state, props) => ({
    en: `The plate says: ${props.label || String(props.gas).replaceAll('_', ' ')}.`,
    fr: `La plaque indique : ${props.label || String(props.gas).replaceAll('_', ' ')}.`,
    ar: `اللوحة تقول: ${props.label || String(props.gas).replaceAll('_', ' ')}.`,
  }),
  refusals: {
    already: {
      seen: {
        en: 'The lever is already so.',
        fr: 'Le levier est déjà ainsi.',
        ar: 'الذراع هكذا أصلًا.',
      },
      why: {
        en: 'There is nothing to turn.',
        fr: 'Il n’y a rien à tourner.',
        ar: 'لا شيء لتديره.',
      },
    },
  },
  happens: {
    'valve=open': { en: 'The valve opens.', fr: 'La vanne s’ouvre.', ar: 'ينفتح الصمام.' },
    'valve=closed': { en: 'The valve shuts.', fr: 'La vanne se ferme.', ar: 'ينغلق الصمام.' },
  },
}

import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) =>
    state.used
      ? {
          en: 'A fire blanket, out of its pouch and used.',
          fr: 'Une couverture anti-feu, déjà utilisée.',
          ar: 'بطانية حريق مستعملة.',
        }
      : {
          en: 'A fire blanket in a red pouch.',
          fr: 'Une couverture anti-feu dans une pochette rouge.',
          ar: 'بطانية حريق في حافظة حمراء.',
        },
  inspected: (_state, props) => ({
    en: `The pouch says: ${props.label || 'pull down, cover, leave in place'}.`,
    fr: `La pochette indique : ${props.label || 'tirer, couvrir, laisser en place'}.`,
    ar: `الحافظة تقول: ${props.label || 'اسحب، غطِّ، اتركها'}.`,
  }),
  refusals: {
    'nothing-to-cover': {
      seen: {
        en: 'It covers nothing there.',
        fr: 'Rien à couvrir ici.',
        ar: 'لا شيء هنا لتغطيته.',
      },
      why: {
        en: 'Lay it over a small fire.',
        fr: 'Posez-la sur un petit feu.',
        ar: 'ضعها فوق حريق صغير.',
      },
    },
    used: {
      seen: {
        en: 'It lies over a fire already.',
        fr: 'Elle couvre déjà un feu.',
        ar: 'تغطي حريقًا أصلًا.',
      },
      why: {
        en: 'Leave it in place until all is cold.',
        fr: 'Laissez-la en place jusqu’au froid.',
        ar: 'اتركها حتى يبرد كل شيء.',
      },
    },
    'too-large': {
      seen: {
        en: 'The heat keeps your arms away.',
        fr: 'La chaleur repousse vos bras.',
        ar: 'الحرارة تمنع ذراعيك.',
      },
      why: {
        en: 'It is for a small fire. Leave, and close the door.',
        fr: 'Elle est pour un petit feu. Partez et fermez la porte.',
        ar: 'هي لحريق صغير. غادر وأغلق الباب.',
      },
    },
  },
  happens: {
    'used=true': {
      en: 'The blanket lies over it.',
      fr: 'La couverture est dessus.',
      ar: 'البطانية فوقه.',
    },
  },
}

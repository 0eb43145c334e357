import type { KindWords } from '../../engine/kind.ts'
import type { Text } from '../../scenario/text.ts'

const NAMES: Readonly<Record<string, Text>> = {
  half_apr: {
    en: 'A half mask with a filter.',
    fr: 'Un demi-masque à filtre.',
    ar: 'نصف قناع بفلتر.',
  },
  full_apr: {
    en: 'A full face mask with a filter.',
    fr: 'Un masque complet à filtre.',
    ar: 'قناع كامل بفلتر.',
  },
  full_papr: {
    en: 'A full face mask with a blower.',
    fr: 'Un masque complet à ventilation.',
    ar: 'قناع كامل بمروحة.',
  },
  scba_demand_full: {
    en: 'A breathing apparatus with a cylinder.',
    fr: 'Un appareil isolant à bouteille.',
    ar: 'جهاز تنفس بأسطوانة.',
  },
  scba_pd: {
    en: 'A breathing apparatus, positive pressure.',
    fr: 'Un appareil isolant à surpression.',
    ar: 'جهاز تنفس بضغط موجب.',
  },
}

export const words: KindWords = {
  looks: (_state, props) => NAMES[String(props.class)] ?? NAMES.half_apr ?? {},
  inspected: (state, props) => {
    const filters = Array.isArray(props.filters)
      ? props.filters.join(', ').replaceAll('_', ' ')
      : ''
    const minutes = Math.round(Number(state.airSeconds) / 60)
    return String(props.class).startsWith('scba')
      ? {
          en: `The gauge shows air for ${minutes} minutes.`,
          fr: `Le manomètre indique ${minutes} minutes d’air.`,
          ar: `المقياس يشير إلى هواء لمدة ${minutes} دقيقة.`,
        }
      : {
          en: `The filter says: ${filters || 'dust only'}. It gives no oxygen.`,
          fr: `Le filtre indique : ${filters || 'poussières seulement'}. Il ne donne pas d’oxygène.`,
          ar: `الفلتر لـ: ${filters || 'الغبار فقط'}. لا يعطي أكسجينًا.`,
        }
  },
  refusals: {
    already: {
      seen: {
        en: 'The valve is already so.',
        fr: 'Le robinet est déjà ainsi.',
        ar: 'الصمام هكذا أصلًا.',
      },
      why: {
        en: 'There is nothing to turn.',
        fr: 'Il n’y a rien à tourner.',
        ar: 'لا شيء لتديره.',
      },
    },
    'no-cylinder': {
      seen: { en: 'There is no valve.', fr: 'Il n’y a pas de robinet.', ar: 'لا صمام هنا.' },
      why: {
        en: 'It is a filter mask: it brings no air.',
        fr: 'C’est un masque à filtre : il n’apporte pas d’air.',
        ar: 'هذا قناع بفلتر: لا يجلب هواء.',
      },
    },
  },
  happens: {
    'low=true': {
      en: 'Its whistle sounds: leave now.',
      fr: 'Le sifflet retentit : sortez.',
      ar: 'تنطلق صافرته: اخرج الآن.',
    },
    'valve=open': {
      en: 'Air hisses into the mask.',
      fr: 'L’air arrive dans le masque.',
      ar: 'الهواء يدخل القناع.',
    },
    'valve=closed': { en: 'The air is shut off.', fr: 'L’air est coupé.', ar: 'انقطع الهواء.' },
  },
}

import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) => {
    if (state.hissing) {
      return {
        en: 'A grey air tank. Air hisses out of its vent.',
        fr: 'Un réservoir d’air gris. L’air siffle à la purge.',
        ar: 'خزان هواء رمادي. الهواء يصفر من صمامه.',
      }
    }
    return state.vent === 'open'
      ? {
          en: 'A grey air tank. Its vent is open and silent.',
          fr: 'Un réservoir d’air gris. La purge est ouverte, sans bruit.',
          ar: 'خزان هواء رمادي. صمامه مفتوح بلا صوت.',
        }
      : {
          en: 'A grey air tank. Its vent is closed.',
          fr: 'Un réservoir d’air gris. La purge est fermée.',
          ar: 'خزان هواء رمادي. صمامه مغلق.',
        }
  },
  inspected: (_state, props) => ({
    en: `The plate says: ${props.label && `${props.label}, `}${props.litres} litres. A small vent sits underneath.`,
    fr: `La plaque indique : ${props.label && `${props.label}, `}${props.litres} litres. Une petite purge est en dessous.`,
    ar: `اللوحة تقول: ${props.label && `${props.label}، `}${props.litres} لتر. صمام تفريغ صغير في الأسفل.`,
  }),
  refusals: {
    already: {
      seen: {
        en: 'The vent is already so.',
        fr: 'La purge est déjà ainsi.',
        ar: 'الصمام في هذا الوضع أصلًا.',
      },
      why: {
        en: 'There is nothing to turn.',
        fr: 'Il n’y a rien à tourner.',
        ar: 'لا شيء لتديره.',
      },
    },
  },
  happens: {
    'empty=false': {
      en: 'Air rushes in.',
      fr: 'L’air entre avec bruit.',
      ar: 'الهواء يندفع إلى الداخل.',
    },
    'hissing=true': {
      en: 'Air hisses out loudly.',
      fr: 'L’air sort en sifflant fort.',
      ar: 'الهواء يخرج بصفير قوي.',
    },
    'hissing=false': {
      en: 'The hissing stops.',
      fr: 'Le sifflement s’arrête.',
      ar: 'الصفير يتوقف.',
    },
    'vent=open': {
      en: 'The vent opens.',
      fr: 'La purge s’ouvre.',
      ar: 'صمام التفريغ ينفتح.',
    },
    'vent=closed': {
      en: 'The vent shuts.',
      fr: 'La purge se ferme.',
      ar: 'صمام التفريغ ينغلق.',
    },
  },
}

import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) => {
    if (state.cover === 'open') {
      return {
        en: 'A grey drive without its cover. You see bare terminals.',
        fr: 'Un variateur gris sans capot. On voit des bornes nues.',
        ar: 'مغيّر سرعة رمادي بلا غطاء. ترى أطرافًا مكشوفة.',
      }
    }
    return Number(state.inputVolts) > 0 || state.charged
      ? {
          en: 'A grey drive. Its display is lit.',
          fr: 'Un variateur gris. Son afficheur est allumé.',
          ar: 'مغيّر سرعة رمادي. شاشته مضاءة.',
        }
      : {
          en: 'A grey drive. Its display is dark.',
          fr: 'Un variateur gris. Son afficheur est éteint.',
          ar: 'مغيّر سرعة رمادي. شاشته مطفأة.',
        }
  },
  inspected: (state, props) => {
    const volts = Math.round(Number(state.dcVolts))
    return {
      en: `The plate says: ${props.label || 'nothing'}. The label says: charged inside, wait ${props.waitMinutes} minutes. The display shows ${volts} V.`,
      fr: `La plaque indique : ${props.label || 'rien'}. L’étiquette : reste chargé, attendre ${props.waitMinutes} minutes. L’afficheur montre ${volts} V.`,
      ar: `اللوحة تقول: ${props.label || 'لا شيء'}. الملصق: مشحون من الداخل، انتظر ${props.waitMinutes} دقائق. الشاشة تعرض ${volts} V.`,
    }
  },
  refusals: {
    already: {
      seen: {
        en: 'The cover is already so.',
        fr: 'Le capot est déjà ainsi.',
        ar: 'الغطاء في هذا الوضع أصلًا.',
      },
      why: { en: 'There is nothing to do.', fr: 'Il n’y a rien à faire.', ar: 'لا شيء لتفعله.' },
    },
    'cover-shut': {
      seen: {
        en: 'The cover is over the terminals.',
        fr: 'Le capot est sur les bornes.',
        ar: 'الغطاء فوق أطراف التوصيل.',
      },
      why: {
        en: 'You cannot get at the terminals. Only an electrician opens this cover.',
        fr: 'Les bornes sont hors d’atteinte. Seul un électricien ouvre ce capot.',
        ar: 'لا يمكن الوصول إلى الأطراف. كهربائي فقط يفتح هذا الغطاء.',
      },
    },
  },
  happens: {
    'cover=open': { en: 'The cover comes off.', fr: 'Le capot est ôté.', ar: 'الغطاء يُنزع.' },
    'cover=shut': {
      en: 'The cover is on again.',
      fr: 'Le capot est remis.',
      ar: 'الغطاء في مكانه.',
    },
    'charged=false': {
      en: 'The display of the drive goes dark.',
      fr: 'L’afficheur du variateur s’éteint.',
      ar: 'شاشة مغيّر السرعة تنطفئ.',
    },
  },
}

import type { KindWords } from '../../engine/kind.ts'
import { postureHappens } from '../support/lift/facts.ts'

const held = {
  close: {
    en: 'A yellow mesh guard, off its frame, held close to the body.',
    fr: 'Un protecteur grillagé jaune, hors de son cadre, tenu près du corps.',
    ar: 'حاجز شبكي أصفر خارج إطاره، محمول قرب الجسم.',
  },
  reach: {
    en: 'A yellow mesh guard, off its frame, held with stretched arms.',
    fr: 'Un protecteur grillagé jaune, hors de son cadre, tenu bras tendus.',
    ar: 'حاجز شبكي أصفر خارج إطاره، محمول بذراعين ممدودتين.',
  },
} as const

export const words: KindWords = {
  looks: (state) => {
    if (state.carried) return held[state.posture === 'reach' ? 'reach' : 'close']
    if (!state.mounted) {
      return {
        en: 'A yellow mesh guard. It stands free, off its frame.',
        fr: 'Un protecteur grillagé jaune. Il est hors de son cadre.',
        ar: 'حاجز شبكي أصفر. ليس في إطاره.',
      }
    }
    const bolts = Number(state.bolts)
    return bolts === 4
      ? {
          en: 'A yellow mesh guard over the pulley. Four bolts hold it.',
          fr: 'Un protecteur grillagé jaune sur le tambour. Quatre boulons le tiennent.',
          ar: 'حاجز شبكي أصفر فوق البكرة. أربعة مسامير تثبّته.',
        }
      : {
          en: `A yellow mesh guard in its frame. Bolts in: ${bolts} of 4.`,
          fr: `Un protecteur grillagé jaune dans son cadre. Boulons vissés : ${bolts} sur 4.`,
          ar: `حاجز شبكي أصفر في إطاره. المسامير المربوطة: ${bolts} من 4.`,
        }
  },
  inspected: (_state, { label }) => ({
    en: `${label ? `Its sign says: ${label}.` : 'It carries a danger sign.'} It weighs 14 kg and has two handles.`,
    fr: `${label ? `Son panneau indique : ${label}.` : 'Il porte un panneau de danger.'} Il pèse 14 kg et a deux poignées.`,
    ar: `${label ? `لافتته تقول: ${label}.` : 'عليه لافتة خطر.'} وزنه 14 كغ وله مقبضان.`,
  }),
  refusals: {
    already: {
      seen: {
        en: 'The bolt is already so.',
        fr: 'Le boulon est déjà ainsi.',
        ar: 'المسمار في هذا الوضع أصلًا.',
      },
      why: {
        en: 'There is nothing to turn.',
        fr: 'Il n’y a rien à tourner.',
        ar: 'لا شيء لتديره.',
      },
    },
    'held-so': {
      seen: {
        en: 'You already stand so.',
        fr: 'Vous êtes déjà placé ainsi.',
        ar: 'أنت تقف هكذا أصلًا.',
      },
      why: {
        en: 'There is nothing to change.',
        fr: 'Il n’y a rien à changer.',
        ar: 'لا شيء لتغييره.',
      },
    },
    'not-mounted': {
      seen: {
        en: 'The bolt finds no thread.',
        fr: 'Le boulon ne trouve pas de filetage.',
        ar: 'المسمار لا يجد ثقبه.',
      },
      why: {
        en: 'The guard is off its frame. Put it in its place first.',
        fr: 'Le protecteur est hors de son cadre. Remettez-le d’abord en place.',
        ar: 'الحاجز خارج إطاره. ضعه في مكانه أولًا.',
      },
    },
    bolted: {
      seen: {
        en: 'The guard does not come off.',
        fr: 'Le protecteur ne vient pas.',
        ar: 'الحاجز لا ينفصل.',
      },
      why: {
        en: 'Bolts still in: {left}. Screw them out with a tool first.',
        fr: 'Boulons encore vissés : {left}. Dévissez-les d’abord avec un outil.',
        ar: 'مسامير ما زالت مربوطة: {left}. فكّها بأداة أولًا.',
      },
    },
  },
  happens: {
    ...postureHappens,
    'mounted=true': {
      en: 'The guard sits in its frame.',
      fr: 'Le protecteur est dans son cadre.',
      ar: 'الحاجز في إطاره.',
    },
    'mounted=false': {
      en: 'The guard is off. The pulley lies open.',
      fr: 'Le protecteur est ôté. Le tambour est à nu.',
      ar: 'الحاجز منزوع. البكرة مكشوفة.',
    },
    'bolts=4': {
      en: 'All four bolts are tight.',
      fr: 'Les quatre boulons sont serrés.',
      ar: 'المسامير الأربعة مشدودة.',
    },
    'bolts=0': {
      en: 'The last bolt is out. The guard is loose.',
      fr: 'Le dernier boulon est sorti. Le protecteur est libre.',
      ar: 'خرج آخر مسمار. الحاجز حرّ.',
    },
  },
}

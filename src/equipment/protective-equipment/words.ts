import type { KindWords } from '../../engine/kind.ts'

import type { Text } from '../../scenario/text.ts'
import { itemOf } from './behaviour.ts'

const LOOKS: Readonly<Record<ReturnType<typeof itemOf>, Text>> = {
  'safety-glasses': {
    en: 'Safety glasses with side shields.',
    fr: 'Des lunettes de protection avec coques.',
    ar: 'نظّارات سلامة بواقيين جانبيين.',
  },
  'work-gloves': { en: 'Work gloves.', fr: 'Des gants de travail.', ar: 'قفّازات عمل.' },
  'insulated-gloves': {
    en: 'Thick rubber gloves for electrical work.',
    fr: 'Des gants isolants épais pour l’électricité.',
    ar: 'قفّازات مطاطية سميكة لأعمال الكهرباء.',
  },
  'safety-boots': {
    en: 'Safety boots with hard toes.',
    fr: 'Des chaussures de sécurité à bout dur.',
    ar: 'أحذية سلامة بمقدّمة صلبة.',
  },
  'arc-shield': {
    en: 'A hood with an arc face shield.',
    fr: 'Une cagoule avec écran contre l’arc électrique.',
    ar: 'قلنسوة بواقي وجه ضد القوس الكهربائي.',
  },
  'hard-hat': { en: 'A hard hat.', fr: 'Un casque de chantier.', ar: 'خوذة صلبة.' },
  'ear-muffs': { en: 'Ear muffs.', fr: 'Un casque antibruit.', ar: 'واقيات للأذنين.' },
  'hi-vis': {
    en: 'An orange high-visibility vest.',
    fr: 'Un gilet orange haute visibilité.',
    ar: 'سترة برتقالية عاكسة.',
  },
  respirator: {
    en: 'A half mask with two filters.',
    fr: 'Un demi-masque à deux filtres.',
    ar: 'نصف قناع بمرشّحين.',
  },
  harness: {
    en: 'A full-body harness.',
    fr: 'Un harnais antichute complet.',
    ar: 'حزام أمان لكامل الجسم.',
  },
}

export const words: KindWords = {
  looks: (_state, props) => LOOKS[itemOf(props)],
  inspected: (state) =>
    state.condition === 'damaged'
      ? {
          en: 'You find a crack or a hole. It does not protect you.',
          fr: 'Vous trouvez une fente ou un trou. Il ne vous protège pas.',
          ar: 'تجد شقًّا أو ثقبًا. لا يحميك.',
        }
      : {
          en: 'You look it over. It is clean and whole.',
          fr: 'Vous l’examinez. Il est propre et entier.',
          ar: 'تفحصه. نظيف وسليم.',
        },
  refusals: {},
  happens: {
    'airTest=holds': {
      en: 'The fingers swell and stay firm.',
      fr: 'Les doigts gonflent et restent fermes.',
      ar: 'الأصابع تنتفخ وتبقى مشدودة.',
    },
    'airTest=leaks': {
      en: 'You hear air. A finger goes limp.',
      fr: 'On entend l’air. Un doigt se dégonfle.',
      ar: 'تسمع هواء. إصبع يرتخي.',
    },
  },
}

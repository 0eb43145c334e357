import type { KindWords } from '../../engine/kind.ts'
import type { Text } from '../../scenario/text.ts'

export const FOOT_WORDS: Readonly<Record<string, Text>> = {
  steep: { en: 'Close to the wall', fr: 'Tout près du mur', ar: 'قرب الجدار' },
  quarter: { en: 'Out by a quarter', fr: 'Écarté d’un quart', ar: 'بعيد بالربع' },
  shallow: { en: 'Out by half', fr: 'Écarté de moitié', ar: 'بعيد بالنصف' },
}

export const CONTROL_WORDS = {
  set_foot: { en: 'foot of the ladder', fr: 'pied de l’échelle', ar: 'قدم السلّم' },
  tie: { en: 'tie the ladder', fr: 'attacher l’échelle', ar: 'ربط السلّم' },
  hold: { en: 'foot the ladder', fr: 'tenir le pied de l’échelle', ar: 'تثبيت قدم السلّم' },
  climb_up: { en: 'climb up', fr: 'monter', ar: 'الصعود' },
  climb_down: { en: 'climb down', fr: 'descendre', ar: 'النزول' },
} as const satisfies Readonly<Record<string, Text>>

export const PART_WORDS = {
  rungs: { en: 'rungs', fr: 'barreaux', ar: 'الدرجات' },
  stiles: { en: 'stiles', fr: 'montants', ar: 'القائمان' },
} as const satisfies Readonly<Record<string, Text>>

const LEANS: Readonly<Record<string, Text>> = {
  steep: {
    en: 'A ladder that leans very steeply.',
    fr: 'Une échelle très raide.',
    ar: 'سلّم شديد الميل إلى الوقوف.',
  },
  quarter: {
    en: 'A ladder. Its foot stands out by a quarter.',
    fr: 'Une échelle. Son pied est écarté d’un quart.',
    ar: 'سلّم. قدمه بعيدة بربع طوله.',
  },
  shallow: {
    en: 'A ladder. Its foot stands far out.',
    fr: 'Une échelle. Son pied est très écarté.',
    ar: 'سلّم. قدمه بعيدة جدًّا.',
  },
}

const DOWN: Text = {
  en: 'A ladder that lies on the floor.',
  fr: 'Une échelle couchée sur le sol.',
  ar: 'سلّم ملقى على الأرض.',
}

export const words: KindWords = {
  looks: (state) => (state.slid ? DOWN : (LEANS[String(state.foot)] ?? DOWN)),
  inspected: (state, { feet }) => {
    const worn = feet === 'worn'
    const tied = state.tied === true
    return {
      en: `Its feet are ${worn ? 'worn smooth' : 'of good rubber'}. It is ${tied ? '' : 'not '}tied.`,
      fr: `Ses patins sont ${worn ? 'usés' : 'en bon caoutchouc'}. Elle ${tied ? 'est' : 'n’est pas'} attachée.`,
      ar: `قدماه ${worn ? 'ملساوان من الاستعمال' : 'من مطاط جيد'}. ${tied ? 'مربوط' : 'غير مربوط'}.`,
    }
  },
  refusals: {
    tied: {
      seen: { en: 'The strap holds it.', fr: 'La sangle la retient.', ar: 'الحزام يمسكه.' },
      why: {
        en: 'Set it before you tie it.',
        fr: 'Réglez-la avant de l’attacher.',
        ar: 'اضبطه قبل ربطه.',
      },
    },
    'lies-down': {
      seen: { en: 'It lies on the floor.', fr: 'Elle est au sol.', ar: 'إنه على الأرض.' },
      why: { en: 'Set it up first.', fr: 'Dressez-la d’abord.', ar: 'أقِمه أولًا.' },
    },
  },
  happens: {
    'slid=true': {
      en: 'Its foot slides away.',
      fr: 'Son pied glisse.',
      ar: 'تنزلق قدمه.',
    },
    'tied=true': { en: 'The strap is tight.', fr: 'La sangle est serrée.', ar: 'الحزام مشدود.' },
  },
}

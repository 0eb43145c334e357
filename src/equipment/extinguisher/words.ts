import type { KindWords } from '../../engine/kind.ts'
import type { Text } from '../../scenario/text.ts'

const AGENTS: Readonly<Record<string, Text>> = {
  water: { en: 'water, red label', fr: 'eau, étiquette rouge', ar: 'ماء، ملصق أحمر' },
  foam: { en: 'foam, cream label', fr: 'mousse, étiquette crème', ar: 'رغوة، ملصق كريمي' },
  co2: {
    en: 'carbon dioxide, black label',
    fr: 'CO₂, étiquette noire',
    ar: 'ثاني أكسيد الكربون، ملصق أسود',
  },
  powder_abc: { en: 'powder, blue label', fr: 'poudre, étiquette bleue', ar: 'بودرة، ملصق أزرق' },
  wet_chemical: {
    en: 'wet chemical, yellow label',
    fr: 'agent F, étiquette jaune',
    ar: 'مادة رطبة، ملصق أصفر',
  },
  class_d_powder: { en: 'powder for metal fires', fr: 'poudre pour métaux', ar: 'بودرة للمعادن' },
}

export const words: KindWords = {
  looks: (state, props) => {
    const agent = AGENTS[String(props.agent)] ?? AGENTS.water
    return state.discharging
      ? {
          en: `A fire extinguisher, ${agent?.en}. It is spraying.`,
          fr: `Un extincteur, ${agent?.fr}. Il projette.`,
          ar: `مطفأة حريق، ${agent?.ar}. إنها ترشّ.`,
        }
      : {
          en: `A fire extinguisher, ${agent?.en}. The pin is ${state.pin === 'in' ? 'in' : 'out'}.`,
          fr: `Un extincteur, ${agent?.fr}. Goupille ${state.pin === 'in' ? 'en place' : 'retirée'}.`,
          ar: `مطفأة حريق، ${agent?.ar}. مسمار الأمان ${state.pin === 'in' ? 'في مكانه' : 'مسحوب'}.`,
        }
  },
  inspected: (state, props) => ({
    en: `Label: ${props.label || '—'}. The gauge needle is in the ${state.gauge === 'green' ? 'green' : 'red: it is not full'}.`,
    fr: `Étiquette : ${props.label || '—'}. L’aiguille est dans le ${state.gauge === 'green' ? 'vert' : 'rouge : il n’est pas plein'}.`,
    ar: `الملصق: ${props.label || '—'}. المؤشر في ${state.gauge === 'green' ? 'الأخضر' : 'الأحمر: ليست ممتلئة'}.`,
  }),
  refusals: {
    already: {
      seen: {
        en: 'The pin is already so.',
        fr: 'La goupille est déjà ainsi.',
        ar: 'المسمار هكذا أصلًا.',
      },
      why: { en: 'There is nothing to do.', fr: 'Il n’y a rien à faire.', ar: 'لا شيء لتفعله.' },
    },
    'pin-in': {
      seen: {
        en: 'The lever does not move.',
        fr: 'La poignée ne bouge pas.',
        ar: 'المقبض لا يتحرك.',
      },
      why: {
        en: 'The safety pin is in. Pull it first.',
        fr: 'La goupille est en place. Tirez-la d’abord.',
        ar: 'مسمار الأمان في مكانه. اسحبه أولًا.',
      },
    },
    empty: {
      seen: { en: 'Nothing comes out.', fr: 'Rien ne sort.', ar: 'لا يخرج شيء.' },
      why: {
        en: 'It is empty. Leave, or take another one.',
        fr: 'Il est vide. Partez, ou prenez-en un autre.',
        ar: 'إنها فارغة. غادر أو خذ غيرها.',
      },
    },
  },
  happens: {
    'discharging=true': {
      en: 'It sprays with a roar.',
      fr: 'Il projette avec bruit.',
      ar: 'ترشّ بقوة.',
    },
    'discharging=false': { en: 'The spray stops.', fr: 'Le jet s’arrête.', ar: 'توقف الرش.' },
    'pin=out': { en: 'The pin comes out.', fr: 'La goupille sort.', ar: 'خرج المسمار.' },
    'gauge=red': {
      en: 'Its needle falls into the red.',
      fr: 'L’aiguille tombe dans le rouge.',
      ar: 'نزل المؤشر إلى الأحمر.',
    },
  },
}

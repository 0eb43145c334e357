import type { KindWords } from '../../engine/kind.ts'
import type { Text } from '../../scenario/text.ts'

const LOOKS: Readonly<Record<string, Text>> = {
  none: {
    en: 'The air under the ceiling is clear.',
    fr: 'L’air sous le plafond est clair.',
    ar: 'الهواء تحت السقف صافٍ.',
  },
  high: {
    en: 'Smoke gathers under the ceiling, over your head.',
    fr: 'La fumée s’amasse au plafond, au-dessus de vous.',
    ar: 'دخان يتجمع تحت السقف فوق رأسك.',
  },
  head: {
    en: 'The smoke is down to your head.',
    fr: 'La fumée descend à hauteur de tête.',
    ar: 'الدخان وصل إلى مستوى الرأس.',
  },
  low: {
    en: 'You stand in smoke. Leave, low down.',
    fr: 'Vous êtes dans la fumée. Sortez, baissé.',
    ar: 'أنت داخل الدخان. اخرج منحنيًا.',
  },
}

export const words: KindWords = {
  looks: (state) => LOOKS[String(state.smoke)] ?? LOOKS.none ?? {},
  inspected: (state) => {
    const clear = Math.round(Number(state.clearMetres) * 10) / 10
    return {
      en: `It is clear up to ${clear} metres.`,
      fr: `C’est clair jusqu’à ${clear} mètres.`,
      ar: `الهواء صافٍ حتى ${clear} متر.`,
    }
  },
  refusals: {},
  happens: {
    'smoke=high': {
      en: 'Smoke spreads under the ceiling.',
      fr: 'La fumée s’étale au plafond.',
      ar: 'ينتشر الدخان تحت السقف.',
    },
    'smoke=head': {
      en: 'The smoke comes down to head height.',
      fr: 'La fumée descend à hauteur de tête.',
      ar: 'ينزل الدخان إلى مستوى الرأس.',
    },
    'smoke=low': {
      en: 'The smoke is all around you.',
      fr: 'La fumée vous entoure.',
      ar: 'الدخان يحيط بك.',
    },
  },
}

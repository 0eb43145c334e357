import type { KindWords } from '../../engine/kind.ts'
import type { Text } from '../../scenario/text.ts'
import type { itemOf } from './behaviour.ts'

type Item = ReturnType<typeof itemOf>

interface Fastening {
  readonly label: Text
  readonly words: { readonly close: Text; readonly loose: Text }
}

export const FASTENING: Readonly<Record<Item, Fastening>> = {
  'loose-jacket': {
    label: { en: 'zip and cuffs', fr: 'fermeture et poignets', ar: 'السحّاب والكمّان' },
    words: {
      close: { en: 'Close it', fr: 'Fermer', ar: 'أغلِقها' },
      loose: { en: 'Open it', fr: 'Ouvrir', ar: 'افتحها' },
    },
  },
  'long-hair': {
    label: { en: 'hair band', fr: 'élastique à cheveux', ar: 'رباط الشعر' },
    words: {
      close: { en: 'Tie it up', fr: 'Attacher', ar: 'اربطه' },
      loose: { en: 'Let it down', fr: 'Détacher', ar: 'أرخِه' },
    },
  },
}

const LOOKS: Readonly<Record<Item, Readonly<Record<'loose' | 'close', Text>>>> = {
  'loose-jacket': {
    loose: {
      en: 'A wide work jacket. Its front and its cuffs hang open.',
      fr: 'Une veste ample. Le devant et les poignets sont ouverts.',
      ar: 'سترة عمل واسعة. مقدّمتها وكمّاها مفتوحان.',
    },
    close: {
      en: 'A work jacket, zipped up, with closed cuffs.',
      fr: 'Une veste fermée, poignets serrés.',
      ar: 'سترة عمل مغلقة وكمّاها محكمان.',
    },
  },
  'long-hair': {
    loose: {
      en: 'Long hair that hangs over the shoulders.',
      fr: 'Des cheveux longs qui tombent sur les épaules.',
      ar: 'شعر طويل يتدلّى على الكتفين.',
    },
    close: {
      en: 'Long hair, tied up close to the head.',
      fr: 'Des cheveux longs, attachés près de la tête.',
      ar: 'شعر طويل مربوط قرب الرأس.',
    },
  },
}

export const words: KindWords = {
  looks: ({ lies }, { item }) =>
    LOOKS[item === 'long-hair' ? 'long-hair' : 'loose-jacket'][
      lies === 'close' ? 'close' : 'loose'
    ],
  inspected: ({ lies }) =>
    lies === 'close'
      ? {
          en: 'Nothing of it hangs down.',
          fr: 'Rien ne pend.',
          ar: 'لا شيء منه يتدلّى.',
        }
      : {
          en: 'What hangs down is caught by anything that turns.',
          fr: 'Ce qui pend est happé par tout ce qui tourne.',
          ar: 'ما يتدلّى يعلق بكل ما يدور.',
        },
  refusals: {
    already: {
      seen: { en: 'It is so already.', fr: 'C’est déjà ainsi.', ar: 'هو هكذا أصلًا.' },
      why: {
        en: 'There is nothing to change.',
        fr: 'Il n’y a rien à changer.',
        ar: 'لا شيء لتغييره.',
      },
    },
  },
  happens: {
    'lies=close': {
      en: 'Nothing of it hangs loose now.',
      fr: 'Plus rien n’en pend.',
      ar: 'لا شيء منه يتدلّى الآن.',
    },
    'lies=loose': { en: 'It hangs loose.', fr: 'Cela pend.', ar: 'إنه يتدلّى.' },
  },
}

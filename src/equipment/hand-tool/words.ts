import type { KindWords } from '../../engine/kind.ts'

import type { Text } from '../../scenario/text.ts'

const SPANNER: Text = { en: 'A spanner.', fr: 'Une clé plate.', ar: 'مفتاح ربط.' }

const NAMES: Readonly<Record<string, Text>> = {
  spanner: SPANNER,
  screwdriver: { en: 'A screwdriver.', fr: 'Un tournevis.', ar: 'مفكّ براغٍ.' },
  'hex-key': { en: 'A hex key.', fr: 'Une clé à six pans.', ar: 'مفتاح سداسي.' },
  pliers: { en: 'A pair of pliers.', fr: 'Une pince.', ar: 'كمّاشة.' },
  hammer: { en: 'A hammer.', fr: 'Un marteau.', ar: 'مطرقة.' },
  'spare-actuator': {
    en: 'A spare key of a guard switch.',
    fr: 'Une clé de rechange d’interrupteur de protecteur.',
    ar: 'مفتاح احتياطي لقفل الحاجز.',
  },
  crowbar: { en: 'A crowbar.', fr: 'Un pied-de-biche.', ar: 'عتلة.' },
}

export const words: KindWords = {
  looks: (_state, props) => NAMES[String(props.name)] ?? SPANNER,
  inspected: (_state, props) => ({
    en: `Stamped on it: ${props.label || 'nothing'}. It has no crack and no loose part.`,
    fr: `Gravé dessus : ${props.label || 'rien'}. Il n’est pas fendu et rien ne bouge.`,
    ar: `محفور عليه: ${props.label || 'لا شيء'}. لا شقّ فيه ولا جزء رخو.`,
  }),
  refusals: {},
  happens: {},
}

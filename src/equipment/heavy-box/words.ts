import type { KindWords } from '../../engine/kind.ts'
import { postureHappens } from '../support/lift/facts.ts'

export const words: KindWords = {
  looks: (state) =>
    state.help === 'hoist'
      ? {
          en: 'A box that hangs on the hook of the hoist.',
          fr: 'Une caisse suspendue au crochet du palan.',
          ar: 'صندوق معلّق بخطّاف الرافعة.',
        }
      : {
          en: 'A box with a grip on each side, for both hands.',
          fr: 'Une caisse avec une poignée de chaque côté, pour deux mains.',
          ar: 'صندوق بمقبض من كل جانب، يُحمل باليدين.',
        },
  inspected: (_state, props) => ({
    en: `It weighs ${props.massKilograms} kg. ${props.label}`.trim(),
    fr: `Elle pèse ${props.massKilograms} kg. ${props.label}`.trim(),
    ar: `وزنه ${props.massKilograms} كغ. ${props.label}`.trim(),
  }),
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
    ...postureHappens,
    'turn=feet': {
      en: 'You will turn with your feet.',
      fr: 'Vous tournerez avec les pieds.',
      ar: 'ستستدير بقدميك.',
    },
    'turn=trunk': {
      en: 'You will turn your back and leave your feet.',
      fr: 'Vous tournerez le dos sans bouger les pieds.',
      ar: 'ستدير ظهرك وتترك قدميك.',
    },
    'help=hoist': {
      en: 'The hook of the hoist holds the box now.',
      fr: 'Le crochet du palan tient la caisse.',
      ar: 'خطّاف الرافعة يحمل الصندوق الآن.',
    },
    'help=alone': {
      en: 'The hook is off. The box is lifted by hand.',
      fr: 'Le crochet est retiré. La caisse se lève à la main.',
      ar: 'أُزيل الخطّاف. يُرفع الصندوق باليد.',
    },
  },
}

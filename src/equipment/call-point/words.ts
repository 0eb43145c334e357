import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) =>
    state.pressed
      ? {
          en: 'A red alarm box. Its pane is pressed in.',
          fr: 'Un boîtier d’alarme rouge. La vitre est enfoncée.',
          ar: 'صندوق إنذار أحمر. زجاجه مضغوط.',
        }
      : {
          en: 'A red alarm box with a pane to press.',
          fr: 'Un boîtier d’alarme rouge avec une vitre à enfoncer.',
          ar: 'صندوق إنذار أحمر بزجاج يُضغط.',
        },
  inspected: (_state, props) => ({
    en: `It says: ${props.label || 'fire, press here'}.`,
    fr: `Il indique : ${props.label || 'feu, appuyer ici'}.`,
    ar: `مكتوب: ${props.label || 'حريق، اضغط هنا'}.`,
  }),
  refusals: {
    pressed: {
      seen: {
        en: 'The pane is in already.',
        fr: 'La vitre est déjà enfoncée.',
        ar: 'الزجاج مضغوط أصلًا.',
      },
      why: {
        en: 'The alarm was raised here before.',
        fr: 'L’alarme a déjà été donnée ici.',
        ar: 'أُطلق الإنذار من هنا قبلًا.',
      },
    },
  },
  happens: {
    'pressed=true': { en: 'The pane gives way.', fr: 'La vitre cède.', ar: 'الزجاج ينضغط.' },
  },
}

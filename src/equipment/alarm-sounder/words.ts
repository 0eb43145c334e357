import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) =>
    state.sounding
      ? {
          en: 'The fire alarm sounds and its beacon is lit.',
          fr: 'L’alarme incendie sonne et sa balise est allumée.',
          ar: 'إنذار الحريق يدوّي وضوؤه مضاء.',
        }
      : {
          en: 'A red alarm sounder, silent.',
          fr: 'Un diffuseur d’alarme rouge, silencieux.',
          ar: 'صفارة إنذار حمراء صامتة.',
        },
  inspected: (_state, props) => ({
    en: `Its plate says ${props.levelDecibels} dB(A) at one metre.`,
    fr: `La plaque indique ${props.levelDecibels} dB(A) à un mètre.`,
    ar: `اللوحة تقول ${props.levelDecibels} ديسيبل على بعد متر.`,
  }),
  refusals: {},
  happens: {
    'sounding=true': {
      en: 'The fire alarm sounds.',
      fr: 'L’alarme incendie sonne.',
      ar: 'إنذار الحريق يدوّي.',
    },
    'sounding=false': {
      en: 'The alarm falls silent.',
      fr: 'L’alarme se tait.',
      ar: 'سكت الإنذار.',
    },
  },
}

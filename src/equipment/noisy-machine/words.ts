import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) =>
    state.running === true
      ? {
          en: 'A compressor that roars. You have to shout beside it.',
          fr: 'Un compresseur qui gronde. Il faut crier à côté.',
          ar: 'ضاغط يهدر. لا بد من الصياح بجانبه.',
        }
      : {
          en: 'A compressor that stands still.',
          fr: 'Un compresseur à l’arrêt.',
          ar: 'ضاغط متوقف.',
        },
  inspected: (_state, props) => ({
    en: `The plate says: ${props.levelDecibels} dB(A) at one metre. ${props.label}`.trim(),
    fr: `La plaque indique : ${props.levelDecibels} dB(A) à un mètre. ${props.label}`.trim(),
    ar: `اللوحة تقول: ${props.levelDecibels} ديسيبل (أ) على بعد متر. ${props.label}`.trim(),
  }),
  refusals: {
    already: {
      seen: {
        en: 'The switch stands there already.',
        fr: 'L’interrupteur y est déjà.',
        ar: 'المفتاح هناك أصلًا.',
      },
      why: { en: 'Nothing changes.', fr: 'Rien ne change.', ar: 'لا يتغيّر شيء.' },
    },
  },
  happens: {
    'running=false': {
      en: 'The roar dies away. You can hear yourself again.',
      fr: 'Le grondement s’éteint. On s’entend de nouveau.',
      ar: 'يخمد الهدير. صرت تسمع نفسك.',
    },
    'running=true': {
      en: 'The compressor starts with a roar.',
      fr: 'Le compresseur démarre en grondant.',
      ar: 'يبدأ الضاغط بالهدير.',
    },
  },
}

import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) =>
    state.placedIn === ''
      ? {
          en: 'A yellow chock with a handle. It holds nothing.',
          fr: 'Une cale jaune avec poignée. Elle ne retient rien.',
          ar: 'وتد أصفر بمقبض. لا يمسك شيئًا.',
        }
      : {
          en: 'A yellow chock with a handle.',
          fr: 'Une cale jaune avec poignée.',
          ar: 'وتد أصفر بمقبض.',
        },
  inspected: () => ({
    en: 'Its face is rough rubber. It weighs 4 kg.',
    fr: 'Sa face est en caoutchouc rugueux. Elle pèse 4 kg.',
    ar: 'وجهه من مطاط خشن. وزنه 4 كغ.',
  }),
  refusals: {},
  happens: {
    'placedIn=': {
      en: 'The chock holds nothing now.',
      fr: 'La cale ne retient plus rien.',
      ar: 'الوتد لا يمسك شيئًا الآن.',
    },
  },
}

import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) =>
    state.lashing === true
      ? {
          en: 'A hose. Its loose end lashes about and sprays.',
          fr: 'Un flexible. Son bout libre fouette et projette.',
          ar: 'خرطوم. طرفه السائب يضرب ويرشّ.',
        }
      : state.burst === true
        ? {
            en: 'A hose. It is torn open.',
            fr: 'Un flexible. Il est déchiré.',
            ar: 'خرطوم. إنه ممزّق.',
          }
        : state.coupling === 'off'
          ? {
              en: 'A hose. Its coupling is open.',
              fr: 'Un flexible. Son raccord est ouvert.',
              ar: 'خرطوم. وصلته مفتوحة.',
            }
          : state.pressed
            ? {
                en: 'A hose. It is stiff and round.',
                fr: 'Un flexible. Il est raide et bien rond.',
                ar: 'خرطوم. إنه صلب ومنتفخ.',
              }
            : {
                en: 'A hose. It hangs slack.',
                fr: 'Un flexible. Il pend, mou.',
                ar: 'خرطوم. إنه مرتخٍ.',
              },
  inspected: (state, props) => ({
    en: `The tag says: ${props.label || 'nothing'}. The small gauge shows ${Math.round(Number(state.pressureBar) * 10) / 10} bar.`,
    fr: `L’étiquette indique : ${props.label || 'rien'}. Le petit manomètre affiche ${Math.round(Number(state.pressureBar) * 10) / 10} bar.`,
    ar: `البطاقة تقول: ${props.label || 'لا شيء'}. المقياس الصغير يبيّن ${Math.round(Number(state.pressureBar) * 10) / 10} بار.`,
  }),
  refusals: {
    already: {
      seen: {
        en: 'The coupling is already so.',
        fr: 'Le raccord est déjà ainsi.',
        ar: 'الوصلة كذلك أصلًا.',
      },
      why: { en: 'There is nothing to do.', fr: 'Il n’y a rien à faire.', ar: 'لا شيء لتفعله.' },
    },
  },
  happens: {
    'coupling=off': { en: 'The coupling parts.', fr: 'Le raccord se sépare.', ar: 'الوصلة تنفصل.' },
    'coupling=on': {
      en: 'The coupling is joined.',
      fr: 'Le raccord est fait.',
      ar: 'الوصلة متّصلة.',
    },
    whips: {
      en: 'With a bang the hose lashes out.',
      fr: 'Dans un claquement, le flexible fouette.',
      ar: 'بفرقعة، الخرطوم يضرب كالسوط.',
    },
    'lashing=true': {
      en: 'Its loose end lashes about and sprays. Keep away from it.',
      fr: 'Son bout libre fouette et projette. Restez à l’écart.',
      ar: 'طرفه السائب يضرب ويرشّ. ابتعد عنه.',
    },
    'lashing=false': {
      en: 'The loose end falls still.',
      fr: 'Le bout libre s’immobilise.',
      ar: 'الطرف السائب يهدأ.',
    },
    'burst=true': {
      en: 'A hose bursts.',
      fr: 'Un flexible éclate.',
      ar: 'خرطوم ينفجر.',
    },
    'pressed=false': {
      en: 'The hose goes slack.',
      fr: 'Le flexible devient mou.',
      ar: 'الخرطوم يرتخي.',
    },
  },
}

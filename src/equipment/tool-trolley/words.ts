import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) =>
    state.things === 0
      ? {
          en: 'A tool trolley on wheels. Its top is empty.',
          fr: 'Une servante d’atelier sur roues. Le dessus est vide.',
          ar: 'عربة عدّة على عجلات. سطحها فارغ.',
        }
      : {
          en: 'A tool trolley on wheels. Things lie on its top.',
          fr: 'Une servante d’atelier sur roues. Des objets sont posés dessus.',
          ar: 'عربة عدّة على عجلات. أشياء موضوعة على سطحها.',
        },
  inspected: (state, { label }) => ({
    en: `You count what lies on it: ${state.things}.${label ? ` On its front it says: ${label}.` : ''}`,
    fr: `Vous comptez ce qui est posé dessus : ${state.things}.${label ? ` Sur l’avant on lit : ${label}.` : ''}`,
    ar: `تعدّ ما عليها: ${state.things}.${label ? ` مكتوب على واجهتها: ${label}.` : ''}`,
  }),
  refusals: {
    'socket-full': {
      seen: {
        en: 'There is no room on the trolley.',
        fr: 'Il n’y a plus de place sur la servante.',
        ar: 'لا مكان على العربة.',
      },
      why: {
        en: 'Take something off it first.',
        fr: 'Retirez d’abord un objet.',
        ar: 'خذ شيئًا منها أولًا.',
      },
    },
  },
  happens: {},
}

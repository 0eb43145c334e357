import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) =>
    state.running === true
      ? {
          en: 'An angle grinder. It howls and throws sparks.',
          fr: 'Une meuleuse. Elle hurle et projette des étincelles.',
          ar: 'صاروخ جلخ. إنه يصرخ ويقذف شررًا.',
        }
      : {
          en: 'An angle grinder. Its disc stands still.',
          fr: 'Une meuleuse. Son disque est à l’arrêt.',
          ar: 'صاروخ جلخ. قرصه متوقف.',
        },
  inspected: () => ({
    en: 'The disc is whole and its guard is on. It has no sign for explosive air.',
    fr: 'Le disque est entier et son carter est en place. Aucun marquage pour atmosphère explosible.',
    ar: 'القرص سليم وواقيه في مكانه. لا علامة عليه للأجواء المتفجّرة.',
  }),
  refusals: {
    already: {
      seen: {
        en: 'The switch is already there.',
        fr: 'L’interrupteur y est déjà.',
        ar: 'المفتاح هناك أصلًا.',
      },
      why: { en: 'There is nothing to do.', fr: 'Il n’y a rien à faire.', ar: 'لا شيء لتفعله.' },
    },
  },
  happens: {
    'running=true': {
      en: 'The disc howls. Sparks fly.',
      fr: 'Le disque hurle. Des étincelles jaillissent.',
      ar: 'القرص يصرخ. يتطاير الشرر.',
    },
    'running=false': {
      en: 'The disc runs down.',
      fr: 'Le disque ralentit et s’arrête.',
      ar: 'القرص يتباطأ ويتوقف.',
    },
  },
}

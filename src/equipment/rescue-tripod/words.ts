import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) =>
    state.over === ''
      ? {
          en: 'A folded tripod with a winch and a steel line.',
          fr: 'Un trépied plié avec treuil et câble.',
          ar: 'حامل ثلاثي مطوي برافعة وحبل فولاذي.',
        }
      : {
          en: 'A tripod over the manway with a winch and a line.',
          fr: 'Un trépied au-dessus du trou d’homme, avec treuil et câble.',
          ar: 'حامل ثلاثي فوق الفتحة برافعة وحبل.',
        },
  inspected: (state) =>
    state.line === ''
      ? { en: 'Nobody is on its line.', fr: 'Personne n’est accroché.', ar: 'لا أحد معلّق بالحبل.' }
      : {
          en: 'Somebody is clipped to its line.',
          fr: 'Quelqu’un est accroché au câble.',
          ar: 'شخص معلّق بالحبل.',
        },
  refusals: {
    'not-set-up': {
      seen: { en: 'It stands nowhere yet.', fr: 'Il n’est pas encore monté.', ar: 'لم يُنصب بعد.' },
      why: {
        en: 'Set it up over the manway first.',
        fr: 'Montez-le d’abord au-dessus du trou d’homme.',
        ar: 'انصبه فوق الفتحة أولًا.',
      },
    },
    'nobody-on': {
      seen: {
        en: 'The line comes up empty.',
        fr: 'Le câble remonte à vide.',
        ar: 'يصعد الحبل فارغًا.',
      },
      why: {
        en: 'Nobody is clipped on. Call the rescue team, and stay out.',
        fr: 'Personne n’est accroché. Appelez les secours, restez dehors.',
        ar: 'لا أحد معلّق. اتصل بفريق الإنقاذ وابقَ خارجًا.',
      },
    },
    'not-yours': {
      seen: {
        en: 'That hook is not on your harness.',
        fr: 'Ce crochet n’est pas sur votre harnais.',
        ar: 'هذا الخطاف ليس على حزامك.',
      },
      why: {
        en: 'Only whoever wears it unclips it.',
        fr: 'Seul celui qui le porte le décroche.',
        ar: 'لا يفصله إلا من يرتديه.',
      },
    },
    'line-taken': {
      seen: { en: 'The hook is taken.', fr: 'Le crochet est pris.', ar: 'الخطاف مشغول.' },
      why: {
        en: 'Somebody is on this line already.',
        fr: 'Quelqu’un est déjà sur ce câble.',
        ar: 'هناك شخص على هذا الحبل.',
      },
    },
    'needs-harness': {
      seen: {
        en: 'There is nothing to clip it to.',
        fr: 'Il n’y a rien où l’accrocher.',
        ar: 'لا شيء لتعليقه به.',
      },
      why: {
        en: 'Put a harness on first.',
        fr: 'Mettez d’abord un harnais.',
        ar: 'ارتدِ حزام أمان أولًا.',
      },
    },
  },
  happens: {
    rescues: {
      en: 'The winch brings somebody out.',
      fr: 'Le treuil remonte quelqu’un.',
      ar: 'الرافعة تُخرج شخصًا.',
    },
  },
}

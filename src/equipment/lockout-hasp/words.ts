import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) => {
    const locks = Number(state.locks)
    if (state.on === '') {
      return {
        en: 'A red hasp with six holes. It hangs on no device.',
        fr: 'Un moraillon rouge à six trous. Il n’est sur aucun appareil.',
        ar: 'مشبك أحمر بستة ثقوب. ليس معلّقًا على جهاز.',
      }
    }
    return locks === 0
      ? {
          en: 'A red hasp on the device. No lock goes through it.',
          fr: 'Un moraillon rouge sur l’appareil. Aucun cadenas.',
          ar: 'مشبك أحمر على الجهاز. لا قفل فيه.',
        }
      : {
          en: `A red hasp on the device. Locks through it: ${locks}.`,
          fr: `Un moraillon rouge sur l’appareil. Cadenas : ${locks}.`,
          ar: `مشبك أحمر على الجهاز. عدد الأقفال فيه: ${locks}.`,
        }
  },
  inspected: () => ({
    en: 'It opens only when the last lock is off.',
    fr: 'Il ne s’ouvre que sans aucun cadenas.',
    ar: 'لا ينفتح إلا بعد نزع آخر قفل.',
  }),
  refusals: {
    'not-mounted': {
      seen: {
        en: 'The hasp hangs on nothing.',
        fr: 'Le moraillon n’est accroché à rien.',
        ar: 'المشبك ليس معلّقًا على شيء.',
      },
      why: {
        en: 'A lock here would hold nothing. Put the hasp on a device first.',
        fr: 'Un cadenas ici ne bloquerait rien. Posez d’abord le moraillon sur un appareil.',
        ar: 'القفل هنا لا يثبّت شيئًا. ضع المشبك على جهاز أولًا.',
      },
    },
    'socket-full': {
      seen: {
        en: 'All six holes are taken.',
        fr: 'Les six trous sont pris.',
        ar: 'الثقوب الستة مشغولة.',
      },
      why: {
        en: 'No hole is left for one more lock.',
        fr: 'Il n’y a plus de trou libre pour un cadenas.',
        ar: 'لا ثقب حرّ لقفل آخر.',
      },
    },
    locked: {
      seen: {
        en: 'The jaw does not open.',
        fr: 'La mâchoire ne s’ouvre pas.',
        ar: 'الفك لا ينفتح.',
      },
      why: {
        en: '{by} goes through it. Every lock must come off first.',
        fr: '{by} le traverse. Tous les cadenas doivent d’abord être retirés.',
        ar: '{by} يمرّ فيه. يجب نزع كل الأقفال أولًا.',
      },
    },
  },
  happens: {
    'locks=0': {
      en: 'No lock holds the hasp now.',
      fr: 'Plus aucun cadenas ne bloque le moraillon.',
      ar: 'لا قفل يثبّت المشبك الآن.',
    },
  },
}

import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) =>
    state.latch === 'hold'
      ? {
          en: 'An open steel jaw. A latch holds it.',
          fr: 'Une mâchoire d’acier ouverte. Un loquet la retient.',
          ar: 'فكّ فولاذي مفتوح. مزلاج يمسكه.',
        }
      : {
          en: 'A steel jaw. Its latch is up.',
          fr: 'Une mâchoire d’acier. Son loquet est levé.',
          ar: 'فكّ فولاذي. مزلاجه مرفوع.',
        },
  inspected: (state, props) => ({
    en: `The plate says: ${props.label || 'nothing'}. ${state.loaded === true ? 'The coils of its spring lie close together.' : 'The coils of its spring are slack.'}`,
    fr: `La plaque indique : ${props.label || 'rien'}. ${state.loaded === true ? 'Les spires du ressort sont serrées.' : 'Les spires du ressort sont détendues.'}`,
    ar: `اللوحة تقول: ${props.label || 'لا شيء'}. ${state.loaded === true ? 'لفّات النابض متقاربة.' : 'لفّات النابض مرتخية.'}`,
  }),
  refusals: {
    already: {
      seen: {
        en: 'The latch is already so.',
        fr: 'Le loquet est déjà ainsi.',
        ar: 'المزلاج كذلك أصلًا.',
      },
      why: {
        en: 'There is nothing to move.',
        fr: 'Il n’y a rien à bouger.',
        ar: 'لا شيء لتحريكه.',
      },
    },
    unloaded: {
      seen: { en: 'The screw turns freely.', fr: 'La vis tourne à vide.', ar: 'البرغي يدور حرًّا.' },
      why: {
        en: 'The spring is slack already.',
        fr: 'Le ressort est déjà détendu.',
        ar: 'النابض مرتخٍ من قبل.',
      },
    },
    locked: {
      seen: {
        en: 'The latch does not lift.',
        fr: 'Le loquet ne se lève pas.',
        ar: 'المزلاج لا يرتفع.',
      },
      why: {
        en: '{by} holds it. It must come off first.',
        fr: '{by} le bloque. Il faut d’abord le retirer.',
        ar: '{by} يثبّته. يجب نزعه أولًا.',
      },
    },
    'needs-latch': {
      seen: {
        en: 'The shackle does not pass.',
        fr: 'L’anse ne passe pas.',
        ar: 'حلقة القفل لا تدخل.',
      },
      why: {
        en: 'The latch of {item} is up. There is nothing to lock.',
        fr: 'Le loquet de {item} est levé. Il n’y a rien à bloquer.',
        ar: 'مزلاج {item} مرفوع. لا شيء لقفله.',
      },
    },
    'socket-full': {
      seen: {
        en: 'There is no room in the eye.',
        fr: 'Il n’y a plus de place.',
        ar: 'لا مكان في الحلقة.',
      },
      why: {
        en: 'Something already hangs there. A hasp makes room for more locks.',
        fr: 'Un objet y est déjà. Un moraillon permet plusieurs cadenas.',
        ar: 'شيء معلّق هناك. مشبك الأقفال يتّسع لأكثر من قفل.',
      },
    },
  },
  happens: {
    'latch=released': { en: 'The latch lifts.', fr: 'Le loquet se lève.', ar: 'المزلاج يرتفع.' },
    'latch=hold': { en: 'The latch holds.', fr: 'Le loquet tient.', ar: 'المزلاج يمسك.' },
    'loaded=false': {
      en: 'The spring is slack.',
      fr: 'Le ressort est détendu.',
      ar: 'النابض مرتخٍ.',
    },
  },
}

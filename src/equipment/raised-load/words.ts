import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) => {
    if (state.raised !== true)
      return {
        en: 'A heavy platform lies on its frame.',
        fr: 'Une lourde plateforme repose sur son châssis.',
        ar: 'منصّة ثقيلة موضوعة على إطارها.',
      }
    return state.strut === 'in'
      ? {
          en: 'A heavy platform is up. A strut holds it.',
          fr: 'Une lourde plateforme est levée. Une béquille la tient.',
          ar: 'منصّة ثقيلة مرفوعة. دعامة تحملها.',
        }
      : {
          en: 'A heavy platform is up. No strut is under it.',
          fr: 'Une lourde plateforme est levée. Aucune béquille dessous.',
          ar: 'منصّة ثقيلة مرفوعة. لا دعامة تحتها.',
        }
  },
  inspected: (_state, props) => ({
    en: `The plate says: ${props.label && `${props.label}, `}${props.kilograms} kg. Only oil behind a valve holds it up.`,
    fr: `La plaque indique : ${props.label && `${props.label}, `}${props.kilograms} kg. Seule l’huile derrière une vanne la tient.`,
    ar: `اللوحة تقول: ${props.label && `${props.label}، `}${props.kilograms} كغ. لا يحملها إلا زيت خلف صمام.`,
  }),
  refusals: {
    already: {
      seen: { en: 'It already stands so.', fr: 'C’est déjà ainsi.', ar: 'هو كذلك أصلًا.' },
      why: {
        en: 'There is nothing to move.',
        fr: 'Il n’y a rien à bouger.',
        ar: 'لا شيء لتحريكه.',
      },
    },
    'not-raised': {
      seen: {
        en: 'The strut has no room.',
        fr: 'La béquille n’a pas de place.',
        ar: 'لا مكان للدعامة.',
      },
      why: {
        en: 'The platform is down: there is nothing to hold.',
        fr: 'La plateforme est en bas : il n’y a rien à tenir.',
        ar: 'المنصّة في الأسفل: لا شيء لحمله.',
      },
    },
    locked: {
      seen: {
        en: 'The lever does not move.',
        fr: 'Le levier ne bouge pas.',
        ar: 'الذراع لا تتحرك.',
      },
      why: {
        en: '{by} holds it. It must come off first.',
        fr: '{by} le bloque. Il faut d’abord le retirer.',
        ar: '{by} يثبّتها. يجب نزعه أولًا.',
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
    'falling=true': {
      en: 'The platform comes down with a crash.',
      fr: 'La plateforme tombe avec fracas.',
      ar: 'المنصّة تسقط بصوت مدوٍّ.',
    },
    'strut=in': {
      en: 'The strut is in.',
      fr: 'La béquille est en place.',
      ar: 'الدعامة في مكانها.',
    },
    'strut=stowed': {
      en: 'The strut is away.',
      fr: 'La béquille est rangée.',
      ar: 'الدعامة أُبعدت.',
    },
    'valve=lower': {
      en: 'The valve is at lower.',
      fr: 'La vanne est sur descente.',
      ar: 'الصمام على الإنزال.',
    },
    'valve=hold': {
      en: 'The valve is at hold.',
      fr: 'La vanne est sur maintien.',
      ar: 'الصمام على التثبيت.',
    },
  },
}

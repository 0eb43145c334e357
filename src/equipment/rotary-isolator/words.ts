import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) =>
    state.position === 'on'
      ? {
          en: state.locked
            ? 'Red handle at I, on. A lock hangs in its eye.'
            : 'Red handle at I, on. No lock on it.',
          fr: state.locked
            ? 'Poignée rouge sur I, marche. Un cadenas pend à son œillet.'
            : 'Poignée rouge sur I, marche. Pas de cadenas.',
          ar: state.locked
            ? 'المقبض الأحمر على I، تشغيل. قفل معلّق في حلقته.'
            : 'المقبض الأحمر على I، تشغيل. لا قفل عليه.',
        }
      : state.locked
        ? {
            en: 'Red handle at 0, off. A lock holds it.',
            fr: 'Poignée rouge sur 0, arrêt. Un cadenas la bloque.',
            ar: 'المقبض الأحمر على 0، إيقاف. قفل يثبّته.',
          }
        : {
            en: 'Red handle at 0, off. No lock on it.',
            fr: 'Poignée rouge sur 0, arrêt. Pas de cadenas.',
            ar: 'المقبض الأحمر على 0، إيقاف. لا قفل عليه.',
          },
  inspected: (state, props) => ({
    en: `The plate says: ${props.label || 'nothing'}. ${state.position === 'off' ? 'Through the window you see a gap: the contacts are open.' : 'Through the window the contacts are closed.'}`,
    fr: `La plaque indique : ${props.label || 'rien'}. ${state.position === 'off' ? 'Par la fenêtre on voit un écart : les contacts sont ouverts.' : 'Par la fenêtre, les contacts sont fermés.'}`,
    ar: `اللوحة تقول: ${props.label || 'لا شيء'}. ${state.position === 'off' ? 'من النافذة ترى فجوة: التلامسات مفتوحة.' : 'من النافذة التلامسات مغلقة.'}`,
  }),
  refusals: {
    locked: {
      seen: {
        en: 'The handle does not turn.',
        fr: 'La poignée ne tourne pas.',
        ar: 'المقبض لا يدور.',
      },
      why: {
        en: '{by} holds it. It must come off first.',
        fr: '{by} la bloque. Il faut d’abord le retirer.',
        ar: '{by} يثبّته. يجب نزعه أولًا.',
      },
    },
    stuck: {
      seen: {
        en: 'You pull hard. The handle does not move.',
        fr: 'Vous tirez fort. La poignée ne bouge pas.',
        ar: 'تشدّ بقوة. المقبض لا يتحرك.',
      },
      why: {
        en: 'The isolator is seized. Stop, and tell your supervisor.',
        fr: 'Le sectionneur est grippé. Arrêtez et prévenez votre responsable.',
        ar: 'القاطع عالق. توقّف وأخبر مشرفك.',
      },
    },
    already: {
      seen: {
        en: 'The handle already stands there.',
        fr: 'La poignée est déjà dans cette position.',
        ar: 'المقبض في هذا الوضع أصلًا.',
      },
      why: {
        en: 'There is nothing to turn.',
        fr: 'Il n’y a rien à tourner.',
        ar: 'لا شيء لتديره.',
      },
    },
    'needs-off': {
      seen: {
        en: 'The shackle does not pass.',
        fr: 'L’anse ne passe pas.',
        ar: 'حلقة القفل لا تدخل.',
      },
      why: {
        en: '{item} is still on. Turn it to 0 first, then lock it.',
        fr: '{item} est encore en marche. Mettez-le d’abord sur 0, puis cadenassez.',
        ar: '{item} ما زال يعمل. أدِره إلى 0 أولًا ثم اقفله.',
      },
    },
    'socket-full': {
      seen: {
        en: 'There is no room in the eye.',
        fr: 'Il n’y a plus de place dans l’œillet.',
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
    'position=off': {
      en: 'You hear a hard click. The handle points to 0.',
      fr: 'Un claquement sec. La poignée est sur 0.',
      ar: 'تسمع طقّة قوية. المقبض على 0.',
    },
    'position=on': {
      en: 'You hear a hard click. The handle points to I.',
      fr: 'Un claquement sec. La poignée est sur I.',
      ar: 'تسمع طقّة قوية. المقبض على I.',
    },
  },
}

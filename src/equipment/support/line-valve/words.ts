import type { KindWords } from '../../../engine/kind.ts'
import type { Text } from '../../../scenario/text.ts'

/** What is told of the fluid in the line. */
interface FluidWords {
  /** What the arrow on the body says. */
  readonly arrow: Readonly<Record<'en' | 'fr' | 'ar', string>>
  /** What is perceived when the lever opens. */
  readonly opens: Text
}

export const lineValveWords = ({ arrow, opens }: FluidWords): KindWords => ({
  looks: (state) => {
    if (state.lever === 'on') {
      return {
        en: 'A yellow lever in line with the pipe: open.',
        fr: 'Un levier jaune dans l’axe du tuyau : ouvert.',
        ar: 'ذراع أصفر مع خط الأنبوب: مفتوح.',
      }
    }
    return state.locked
      ? {
          en: 'A yellow lever across the pipe: shut. A lock holds it.',
          fr: 'Un levier jaune en travers du tuyau : fermé. Un cadenas le bloque.',
          ar: 'ذراع أصفر عبر الأنبوب: مغلق. قفل يثبّته.',
        }
      : {
          en: 'A yellow lever across the pipe: shut. No lock on it.',
          fr: 'Un levier jaune en travers du tuyau : fermé. Pas de cadenas.',
          ar: 'ذراع أصفر عبر الأنبوب: مغلق. لا قفل عليه.',
        }
  },
  inspected: (_state, props) => ({
    en: `The plate says: ${props.label || 'nothing'}. ${arrow.en}${props.takesLock === false ? ' The lever has no hole for a lock.' : ''}`,
    fr: `La plaque indique : ${props.label || 'rien'}. ${arrow.fr}${props.takesLock === false ? ' Le levier n’a pas de trou pour un cadenas.' : ''}`,
    ar: `اللوحة تقول: ${props.label || 'لا شيء'}. ${arrow.ar}${props.takesLock === false ? ' ليس في الذراع فتحة لقفل.' : ''}`,
  }),
  refusals: {
    locked: {
      seen: {
        en: 'The lever does not turn.',
        fr: 'Le levier ne tourne pas.',
        ar: 'الذراع لا يدور.',
      },
      why: {
        en: '{by} holds it. It must come off first.',
        fr: '{by} le bloque. Il faut d’abord le retirer.',
        ar: '{by} يثبّته. يجب نزعه أولًا.',
      },
    },
    already: {
      seen: {
        en: 'The lever already stands there.',
        fr: 'Le levier est déjà dans cette position.',
        ar: 'الذراع في هذا الوضع أصلًا.',
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
        en: '{item} is still open. Turn its lever across the pipe first, then lock it.',
        fr: '{item} est encore ouverte. Tournez d’abord le levier en travers, puis cadenassez.',
        ar: '{item} ما زال مفتوحًا. أدِر ذراعه عبر الأنبوب أولًا ثم اقفله.',
      },
    },
    'no-hole': {
      seen: {
        en: 'There is no hole for the shackle.',
        fr: 'Il n’y a pas de trou pour l’anse.',
        ar: 'لا فتحة لحلقة القفل.',
      },
      why: {
        en: '{item} takes no lock. Hang your tag on it, and cut this energy in a second place too.',
        fr: '{item} n’accepte pas de cadenas. Mettez votre étiquette, et coupez cette énergie à un second endroit.',
        ar: '{item} لا يقبل قفلًا. علّق بطاقتك عليه، واقطع هذه الطاقة في موضع ثانٍ أيضًا.',
      },
    },
    'socket-full': {
      seen: {
        en: 'There is no room in the hole.',
        fr: 'Il n’y a plus de place dans le trou.',
        ar: 'لا مكان في الفتحة.',
      },
      why: {
        en: 'Something already hangs there. A hasp makes room for more locks.',
        fr: 'Un objet y est déjà. Un moraillon permet plusieurs cadenas.',
        ar: 'شيء معلّق هناك. مشبك الأقفال يتّسع لأكثر من قفل.',
      },
    },
  },
  happens: {
    'lever=off': {
      en: 'The lever stops across the pipe.',
      fr: 'Le levier s’arrête en travers du tuyau.',
      ar: 'الذراع يقف عبر الأنبوب.',
    },
    'lever=on': opens,
  },
})

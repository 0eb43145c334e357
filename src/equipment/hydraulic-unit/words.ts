import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) => {
    if (state.dumping)
      return {
        en: 'An oil tank with a pump. Oil rushes back into it.',
        fr: 'Une cuve d’huile avec pompe. L’huile y revient en trombe.',
        ar: 'خزان زيت بمضخة. الزيت يعود إليه بقوة.',
      }
    const dumped = state.dump === 'open'
    if (state.running)
      return dumped
        ? {
            en: 'An oil tank. Its pump runs, its dump valve is open.',
            fr: 'Une cuve d’huile. La pompe tourne, la vanne de décharge est ouverte.',
            ar: 'خزان زيت. مضخته تدور وصمام التصريف مفتوح.',
          }
        : {
            en: 'An oil tank. Its pump runs beside a black bottle of gas.',
            fr: 'Une cuve d’huile. La pompe tourne à côté d’une bouteille noire de gaz.',
            ar: 'خزان زيت. مضخته تدور بجانب أسطوانة غاز سوداء.',
          }
    return dumped
      ? {
          en: 'An oil tank. Its pump stands, its dump valve is open.',
          fr: 'Une cuve d’huile. La pompe est arrêtée, la vanne de décharge est ouverte.',
          ar: 'خزان زيت. مضخته متوقفة وصمام التصريف مفتوح.',
        }
      : {
          en: 'An oil tank. Its pump stands, its dump valve is closed.',
          fr: 'Une cuve d’huile. La pompe est arrêtée, la vanne de décharge est fermée.',
          ar: 'خزان زيت. مضخته متوقفة وصمام التصريف مغلق.',
        }
  },
  inspected: (state, props) => {
    const bar = Math.round(Number(state.pressureBar))
    return {
      en: `The plate says: ${props.label && `${props.label}, `}${props.bar} bar. Its dial shows ${bar} bar. The black bottle holds ${props.gasLitres} litres of gas.`,
      fr: `La plaque indique : ${props.label && `${props.label}, `}${props.bar} bar. Le cadran montre ${bar} bar. La bouteille noire contient ${props.gasLitres} litres de gaz.`,
      ar: `اللوحة تقول: ${props.label && `${props.label}، `}${props.bar} بار. المؤشر يبيّن ${bar} بار. الأسطوانة السوداء فيها ${props.gasLitres} لتر من الغاز.`,
    }
  },
  refusals: {
    already: {
      seen: { en: 'It already stands so.', fr: 'C’est déjà ainsi.', ar: 'هو كذلك أصلًا.' },
      why: {
        en: 'There is nothing to turn.',
        fr: 'Il n’y a rien à tourner.',
        ar: 'لا شيء لتديره.',
      },
    },
    locked: {
      seen: {
        en: 'The handle does not turn.',
        fr: 'La poignée ne tourne pas.',
        ar: 'المقبض لا يدور.',
      },
      why: {
        en: '{by} holds it open. It must come off first.',
        fr: '{by} la maintient ouverte. Il faut d’abord le retirer.',
        ar: '{by} يبقيه مفتوحًا. يجب نزعه أولًا.',
      },
    },
    'needs-open': {
      seen: {
        en: 'The shackle does not pass.',
        fr: 'L’anse ne passe pas.',
        ar: 'حلقة القفل لا تدخل.',
      },
      why: {
        en: 'The dump valve of {item} is closed. Open it first, then lock it open.',
        fr: 'La vanne de décharge de {item} est fermée. Ouvrez-la d’abord, puis cadenassez-la.',
        ar: 'صمام التصريف في {item} مغلق. افتحه أولًا ثم اقفله مفتوحًا.',
      },
    },
    'socket-full': {
      seen: {
        en: 'There is no room in the eye.',
        fr: 'Il n’y a plus de place dans l’anneau.',
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
    'running=true': {
      en: 'The pump starts and whines.',
      fr: 'La pompe démarre en sifflant.',
      ar: 'المضخة تبدأ بالأزيز.',
    },
    'running=false': {
      en: 'The pump stops. The dial does not move.',
      fr: 'La pompe s’arrête. Le cadran ne bouge pas.',
      ar: 'المضخة تتوقف. المؤشر لا يتحرك.',
    },
    'dump=open': {
      en: 'The dump valve opens.',
      fr: 'La vanne de décharge s’ouvre.',
      ar: 'صمام التصريف ينفتح.',
    },
    'dump=closed': {
      en: 'The dump valve shuts.',
      fr: 'La vanne de décharge se ferme.',
      ar: 'صمام التصريف ينغلق.',
    },
    'dumping=true': {
      en: 'Oil rushes into the tank.',
      fr: 'L’huile se rue dans la cuve.',
      ar: 'الزيت يندفع إلى الخزان.',
    },
    'dumping=false': {
      en: 'The rush of oil ends.',
      fr: 'Le bruit de l’huile cesse.',
      ar: 'اندفاع الزيت ينتهي.',
    },
  },
}

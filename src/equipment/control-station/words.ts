import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) => {
    if (state.locked) {
      return {
        en: 'A yellow box with two buttons. A lock covers them.',
        fr: 'Un boîtier jaune à deux boutons. Un cadenas les bloque.',
        ar: 'صندوق أصفر بزرّين. قفل يغطّيهما.',
      }
    }
    return state.lamp
      ? {
          en: 'A yellow box with two buttons. Its green lamp is on.',
          fr: 'Un boîtier jaune à deux boutons. Le voyant vert est allumé.',
          ar: 'صندوق أصفر بزرّين. مصباحه الأخضر مضاء.',
        }
      : {
          en: 'A yellow box with two buttons. Its lamp is off.',
          fr: 'Un boîtier jaune à deux boutons. Le voyant est éteint.',
          ar: 'صندوق أصفر بزرّين. مصباحه مطفأ.',
        }
  },
  inspected: (state, props) => ({
    en: `The plate says: ${props.label || 'nothing'}. The selector points to ${state.selector === 'run' ? 'run' : 'off'}.`,
    fr: `La plaque indique : ${props.label || 'rien'}. Le sélecteur est sur ${state.selector === 'run' ? 'marche' : 'arrêt'}.`,
    ar: `اللوحة تقول: ${props.label || 'لا شيء'}. مفتاح الاختيار على ${state.selector === 'run' ? 'التشغيل' : 'الإيقاف'}.`,
  }),
  refusals: {
    locked: {
      seen: {
        en: 'The start button does not go in.',
        fr: 'Le bouton marche ne s’enfonce pas.',
        ar: 'زر التشغيل لا ينضغط.',
      },
      why: {
        en: '{by} holds the buttons. The energy is not cut by it.',
        fr: '{by} bloque les boutons. L’énergie n’est pas coupée pour autant.',
        ar: '{by} يثبّت الأزرار. هذا لا يقطع الطاقة.',
      },
    },
    already: {
      seen: {
        en: 'The selector already points there.',
        fr: 'Le sélecteur est déjà dans cette position.',
        ar: 'مفتاح الاختيار في هذا الوضع أصلًا.',
      },
      why: {
        en: 'There is nothing to turn.',
        fr: 'Il n’y a rien à tourner.',
        ar: 'لا شيء لتديره.',
      },
    },
    'needs-stop': {
      seen: {
        en: 'The clip does not close over the stop button.',
        fr: 'Le clip ne se ferme pas sur le bouton d’arrêt.',
        ar: 'المشبك لا ينغلق فوق زر الإيقاف.',
      },
      why: {
        en: 'The machine still runs. Press stop first.',
        fr: 'La machine tourne encore. Appuyez d’abord sur arrêt.',
        ar: 'الآلة ما زالت تعمل. اضغط الإيقاف أولًا.',
      },
    },
    'socket-full': {
      seen: { en: 'There is no room there.', fr: 'Il n’y a pas de place ici.', ar: 'لا مكان هنا.' },
      why: {
        en: 'Something already hangs in this place.',
        fr: 'Un objet est déjà à cette place.',
        ar: 'يوجد شيء معلّق في هذا المكان.',
      },
    },
  },
  happens: {
    presses: {
      en: 'The start button clicks under your finger.',
      fr: 'Le bouton marche claque sous le doigt.',
      ar: 'زر التشغيل يطقّ تحت الإصبع.',
    },
    stops: {
      en: 'The stop button clicks under your hand.',
      fr: 'Le bouton arrêt claque sous la main.',
      ar: 'زر الإيقاف يطقّ تحت اليد.',
    },
    'lamp=true': {
      en: 'The green lamp comes on.',
      fr: 'Le voyant vert s’allume.',
      ar: 'المصباح الأخضر يضيء.',
    },
    'lamp=false': {
      en: 'The green lamp goes out.',
      fr: 'Le voyant vert s’éteint.',
      ar: 'المصباح الأخضر ينطفئ.',
    },
    'selector=off': {
      en: 'The selector clicks to off.',
      fr: 'Le sélecteur passe sur arrêt.',
      ar: 'مفتاح الاختيار على الإيقاف.',
    },
    'selector=run': {
      en: 'The selector clicks to run.',
      fr: 'Le sélecteur passe sur marche.',
      ar: 'مفتاح الاختيار على التشغيل.',
    },
  },
}

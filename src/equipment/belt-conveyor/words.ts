import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) => {
    if (state.running) {
      return {
        en: 'The belt runs and carries goods up the incline.',
        fr: 'La bande tourne et monte des cartons sur la pente.',
        ar: 'السير يدور ويرفع البضائع على المنحدر.',
      }
    }
    if (Number(state.speed) > 0) {
      return state.sliding
        ? {
            en: 'The load slides back and turns the slack belt.',
            fr: 'La charge recule et entraîne la bande détendue.',
            ar: 'الحمل ينزلق إلى الخلف ويدير السير المرتخي.',
          }
        : {
            en: 'The belt slows down. It still moves.',
            fr: 'La bande ralentit. Elle bouge encore.',
            ar: 'السير يبطئ. ما زال يتحرك.',
          }
    }
    if (Number(state.loadKilograms) === 0) {
      return {
        en: 'The belt stands still. Nothing lies on it.',
        fr: 'La bande est à l’arrêt. Elle est vide.',
        ar: 'السير متوقف. لا شيء عليه.',
      }
    }
    return state.taut
      ? {
          en: 'The belt stands still. Goods lie on the incline.',
          fr: 'La bande est à l’arrêt. Des cartons sont sur la pente.',
          ar: 'السير متوقف. البضائع على المنحدر.',
        }
      : {
          en: 'The belt stands still and hangs slack under the goods.',
          fr: 'La bande est à l’arrêt, détendue sous les cartons.',
          ar: 'السير متوقف ومرتخٍ تحت البضائع.',
        }
  },
  inspected: (state) => {
    const jammed = state.jam === 'jammed'
    const blocked = state.loadBlocked === true
    return {
      en: `${jammed ? 'At the tail pulley a belt splice is caught.' : 'At the tail pulley the belt runs free.'} ${blocked ? 'A chock holds the load on the incline.' : 'Nothing but the tight belt holds the load on the incline.'}`,
      fr: `${jammed ? 'Au tambour de queue, une jonction est coincée.' : 'Au tambour de queue, la bande est libre.'} ${blocked ? 'Une cale retient la charge sur la pente.' : 'Seule la tension de la bande retient la charge sur la pente.'}`,
      ar: `${jammed ? 'عند بكرة الذيل وصلة عالقة.' : 'عند بكرة الذيل السير حرّ.'} ${blocked ? 'وتد يمسك الحمل على المنحدر.' : 'لا يمسك الحمل على المنحدر إلا شدّ السير.'}`,
    }
  },
  refusals: {
    already: {
      seen: {
        en: 'The splice is already free.',
        fr: 'La jonction est déjà libre.',
        ar: 'الوصلة حرّة أصلًا.',
      },
      why: {
        en: 'There is nothing to clear.',
        fr: 'Il n’y a rien à dégager.',
        ar: 'لا شيء لتحريره.',
      },
    },
    'guard-fitted': {
      seen: {
        en: 'Your hand meets the guard.',
        fr: 'Votre main touche le protecteur.',
        ar: 'يدك تلمس الحاجز.',
      },
      why: {
        en: 'The guard covers the tail pulley. Take it off when the machine is safe.',
        fr: 'Le protecteur couvre le tambour. Déposez-le quand la machine est sûre.',
        ar: 'الحاجز يغطي بكرة الذيل. انزعه بعد أن تصبح الآلة آمنة.',
      },
    },
    running: {
      seen: { en: 'The belt is moving.', fr: 'La bande bouge.', ar: 'السير يتحرك.' },
      why: {
        en: 'This cannot be done on a moving belt. Stop it and isolate it first.',
        fr: 'C’est impossible sur une bande qui bouge. Arrêtez et isolez d’abord.',
        ar: 'لا يمكن هذا والسير يتحرك. أوقفه واعزله أولًا.',
      },
    },
    'socket-full': {
      seen: { en: 'There is no room there.', fr: 'Il n’y a pas de place ici.', ar: 'لا مكان هنا.' },
      why: {
        en: 'Something is already in this place.',
        fr: 'Un objet est déjà à cette place.',
        ar: 'يوجد شيء في هذا المكان.',
      },
    },
  },
  happens: {
    'running=true': {
      en: 'The belt starts with a jerk and runs.',
      fr: 'La bande démarre d’un coup et tourne.',
      ar: 'السير ينطلق فجأة ويدور.',
    },
    'running=false': {
      en: 'The drive goes quiet. The belt slows down.',
      fr: 'Le moteur se tait. La bande ralentit.',
      ar: 'المحرك يسكت. السير يبطئ.',
    },
    'taut=false': {
      en: 'The belt goes slack and sags.',
      fr: 'La bande se détend et pend.',
      ar: 'السير يرتخي ويتدلّى.',
    },
    'taut=true': {
      en: 'The take-up pulls the belt tight.',
      fr: 'Le tendeur tend la bande.',
      ar: 'جهاز الشدّ يشدّ السير.',
    },
    'sliding=true': {
      en: 'The load slides back down the incline. The tail pulley turns.',
      fr: 'La charge recule sur la pente. Le tambour de queue tourne.',
      ar: 'الحمل ينزلق إلى أسفل المنحدر. بكرة الذيل تدور.',
    },
    'sliding=false': {
      en: 'The load comes to rest.',
      fr: 'La charge s’immobilise.',
      ar: 'الحمل يتوقف.',
    },
    'loadBlocked=true': {
      en: 'The chock sits under the load. It cannot slide back.',
      fr: 'La cale est sous la charge. Elle ne peut plus reculer.',
      ar: 'الوتد تحت الحمل. لا يمكنه الانزلاق.',
    },
    'cord=pulled': {
      en: 'The pull cord has stopped the conveyor.',
      fr: 'L’arrêt à câble a arrêté le convoyeur.',
      ar: 'حبل الإيقاف أوقف الناقل.',
    },
    'jam=cleared': {
      en: 'The splice comes free.',
      fr: 'La jonction se libère.',
      ar: 'الوصلة تتحرر.',
    },
    jumped: {
      en: 'The belt jumps with a bang as the air lets go.',
      fr: 'La bande saute d’un coup sec, poussée par l’air.',
      ar: 'السير يقفز بصوت قوي بدفع الهواء.',
    },
  },
}

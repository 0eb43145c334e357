import type { KindWords, State } from '../../engine/kind.ts'
import type { Text } from '../../scenario/text.ts'

function turns(state: State): Text {
  if (state.running === true) return { en: 'It runs.', fr: 'Elle tourne.', ar: 'إنها تعمل.' }
  return state.turning === true
    ? {
        en: 'Its drive is off, and it still turns.',
        fr: 'L’entraînement est coupé, mais elle tourne encore.',
        ar: 'المحرك متوقف لكنها ما زالت تدور.',
      }
    : { en: 'It stands still.', fr: 'Elle est à l’arrêt.', ar: 'إنها متوقفة.' }
}

export const words: KindWords = {
  looks: (state) => {
    const { en = '', fr = '', ar = '' } = turns(state)
    return state.guard === 'shut'
      ? {
          en: `A machine behind a shut guard. ${en}`,
          fr: `Une machine derrière un protecteur fermé. ${fr}`,
          ar: `آلة خلف حاجز مغلق. ${ar}`,
        }
      : {
          en: `A machine with a bare rotor. ${en}`,
          fr: `Une machine au rotor nu. ${fr}`,
          ar: `آلة جزؤها الدوّار مكشوف. ${ar}`,
        }
  },
  inspected: (state, props) => ({
    en: `The plate says: ${props.label && `${props.label}, `}${props.rpm} turns a minute. ${state.defeated === true ? 'A loose key sits in the guard switch.' : 'Nothing sits in the guard switch that should not.'}`,
    fr: `La plaque indique : ${props.label && `${props.label}, `}${props.rpm} tours par minute. ${state.defeated === true ? 'Une clé libre est dans l’interrupteur du protecteur.' : 'Rien d’anormal dans l’interrupteur du protecteur.'}`,
    ar: `اللوحة تقول: ${props.label && `${props.label}، `}${props.rpm} دورة في الدقيقة. ${state.defeated === true ? 'مفتاح سائب في قفل الحاجز.' : 'لا شيء غريب في قفل الحاجز.'}`,
  }),
  refusals: {
    already: {
      seen: {
        en: 'The guard is already so.',
        fr: 'Le protecteur est déjà ainsi.',
        ar: 'الحاجز في هذا الوضع أصلًا.',
      },
      why: {
        en: 'There is nothing to move.',
        fr: 'Il n’y a rien à bouger.',
        ar: 'لا شيء لتحريكه.',
      },
    },
    'guard-held': {
      seen: {
        en: 'The guard does not open.',
        fr: 'Le protecteur ne s’ouvre pas.',
        ar: 'الحاجز لا ينفتح.',
      },
      why: {
        en: 'Its switch holds it until {item} stands still.',
        fr: 'Son interrupteur le retient jusqu’à l’arrêt de {item}.',
        ar: 'قفله يمسكه حتى تتوقف {item}.',
      },
    },
    'guard-shut': {
      seen: {
        en: 'The guard is before it.',
        fr: 'Le protecteur est devant.',
        ar: 'الحاجز أمامه.',
      },
      why: {
        en: 'You cannot reach the rotor while the guard is shut.',
        fr: 'Le rotor est hors d’atteinte tant que le protecteur est fermé.',
        ar: 'لا تصل إلى الجزء الدوّار والحاجز مغلق.',
      },
    },
    'wrong-shape': {
      seen: {
        en: 'It does not fit the slot.',
        fr: 'Ça n’entre pas dans la fente.',
        ar: 'لا يدخل في الشق.',
      },
      why: {
        en: 'The slot takes only the actuator of the guard.',
        fr: 'La fente ne reçoit que la clé du protecteur.',
        ar: 'الشق لا يقبل إلا مفتاح الحاجز.',
      },
    },
    'socket-full': {
      seen: { en: 'The slot is taken.', fr: 'La fente est occupée.', ar: 'الشق مشغول.' },
      why: {
        en: 'Something sits in it already.',
        fr: 'Il y a déjà quelque chose dedans.',
        ar: 'فيه شيء من قبل.',
      },
    },
  },
  happens: {
    'running=true': {
      en: 'The machine starts.',
      fr: 'La machine démarre.',
      ar: 'الآلة تبدأ العمل.',
    },
    'running=false': {
      en: 'The drive is off. It runs on.',
      fr: 'L’entraînement est coupé. Elle continue sur sa lancée.',
      ar: 'المحرك توقف. الآلة تواصل الدوران.',
    },
    'turning=false': {
      en: 'The machine stands still.',
      fr: 'La machine est à l’arrêt.',
      ar: 'الآلة متوقفة.',
    },
    'guard=open': {
      en: 'The guard is open.',
      fr: 'Le protecteur est ouvert.',
      ar: 'الحاجز مفتوح.',
    },
    'guard=shut': { en: 'The guard is shut.', fr: 'Le protecteur est fermé.', ar: 'الحاجز مغلق.' },
  },
}

import type { KindWords } from '../../engine/kind.ts'
import { railThere } from '../work-platform/words.ts'

export const words: KindWords = {
  looks: (state) => {
    if (state.cover !== 'fitted')
      return state.guarded
        ? {
            en: 'A hole in the floor. A rail stands on every side.',
            fr: 'Un trou dans le sol. Un garde-corps de chaque côté.',
            ar: 'فتحة في الأرض. حول كل جانب درابزين.',
          }
        : {
            en: 'A hole in the floor. Nothing covers it.',
            fr: 'Un trou dans le sol. Rien ne le couvre.',
            ar: 'فتحة في الأرض. لا شيء يغطيها.',
          }
    return state.marked
      ? {
          en: 'A cover on the floor. An orange cross and the word HOLE are on it.',
          fr: 'Un couvercle au sol. Il porte une croix orange et le mot TROU.',
          ar: 'غطاء على الأرض. عليه علامة برتقالية وكلمة فتحة.',
        }
      : {
          en: 'A plain sheet of wood lies on the floor.',
          fr: 'Une simple plaque de bois est posée au sol.',
          ar: 'لوح خشب عادي موضوع على الأرض.',
        }
  },
  inspected: (state, props) => {
    const deep = props.depthMetres
    if (state.cover !== 'fitted')
      return {
        en: `It is about ${deep} m deep.`,
        fr: `Il a environ ${deep} m de profondeur.`,
        ar: `عمقها نحو ${deep} م.`,
      }
    return state.bolts === 'tight'
      ? {
          en: 'A bolt holds each corner. It does not move.',
          fr: 'Un boulon tient chaque coin. Il ne bouge pas.',
          ar: 'برغي يثبّت كل زاوية. لا يتحرك.',
        }
      : {
          en: 'No bolt holds it. It shifts at a push, and a hole is under it.',
          fr: 'Aucun boulon ne le tient. Il glisse, et un trou est dessous.',
          ar: 'لا برغي يثبّته. يتحرك عند الدفع وتحته فتحة.',
        }
  },
  refusals: {
    already: {
      seen: { en: 'It is already so.', fr: 'C’est déjà ainsi.', ar: 'هو كذلك أصلًا.' },
      why: { en: 'There is nothing to do.', fr: 'Il n’y a rien à faire.', ar: 'لا شيء لتفعله.' },
    },
    'cover-off': {
      seen: {
        en: 'The cover is not on the hole.',
        fr: 'Le couvercle n’est pas sur le trou.',
        ar: 'الغطاء ليس على الفتحة.',
      },
      why: {
        en: 'Fit the cover of {item} first.',
        fr: 'Posez d’abord le couvercle de {item}.',
        ar: 'ركّب غطاء {item} أولًا.',
      },
    },
    bolted: {
      seen: {
        en: 'The cover does not move.',
        fr: 'Le couvercle ne bouge pas.',
        ar: 'الغطاء لا يتحرك.',
      },
      why: {
        en: 'The bolts of {item} are tight. Loosen them first.',
        fr: 'Les boulons de {item} sont serrés. Desserrez-les d’abord.',
        ar: 'براغي {item} مشدودة. فُكّها أولًا.',
      },
    },
    'socket-full': railThere,
  },
  happens: {
    'cover=fitted': {
      en: 'The cover lies over the hole.',
      fr: 'Le couvercle est sur le trou.',
      ar: 'الغطاء فوق الفتحة.',
    },
    'cover=off': {
      en: 'The cover is off. The hole is open.',
      fr: 'Le couvercle est enlevé. Le trou est ouvert.',
      ar: 'الغطاء مرفوع. الفتحة مكشوفة.',
    },
    'bolts=tight': {
      en: 'The bolts of the cover are tight.',
      fr: 'Les boulons du couvercle sont serrés.',
      ar: 'براغي الغطاء مشدودة.',
    },
    'bolts=loose': {
      en: 'The bolts of the cover are loose.',
      fr: 'Les boulons du couvercle sont desserrés.',
      ar: 'براغي الغطاء مفكوكة.',
    },
    'marked=true': {
      en: 'The word HOLE is on the cover.',
      fr: 'Le mot TROU est sur le couvercle.',
      ar: 'كلمة فتحة على الغطاء.',
    },
    'guarded=true': {
      en: 'A rail stands on every side of the hole.',
      fr: 'Un garde-corps entoure le trou.',
      ar: 'الدرابزين يحيط بالفتحة.',
    },
    'guarded=false': {
      en: 'A side of the hole has no rail.',
      fr: 'Un côté du trou n’a plus de garde-corps.',
      ar: 'أحد جوانب الفتحة بلا درابزين.',
    },
    slides: {
      en: 'The cover slides away under the feet.',
      fr: 'Le couvercle glisse sous les pieds.',
      ar: 'الغطاء ينزلق تحت القدمين.',
    },
  },
}

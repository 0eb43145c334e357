import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) => {
    if (state.block === 'in')
      return {
        en: 'A press with its ram up. A block stands in its die.',
        fr: 'Une presse, coulisseau en haut. Une cale est dans l’outil.',
        ar: 'مكبس ورأسه في الأعلى. كتلة أمان داخل القالب.',
      }
    if (state.moving === 'down')
      return {
        en: 'A press. Its ram comes down, and no block is in.',
        fr: 'Une presse. Le coulisseau descend, sans cale.',
        ar: 'مكبس. رأسه ينزل ولا كتلة في القالب.',
      }
    if (state.moving === 'up')
      return {
        en: 'A press. Its ram goes up.',
        fr: 'Une presse. Le coulisseau monte.',
        ar: 'مكبس. رأسه يصعد.',
      }
    return state.dieClosed
      ? {
          en: 'A press. Its ram is down and the die is closed.',
          fr: 'Une presse. Le coulisseau est en bas, l’outil fermé.',
          ar: 'مكبس. رأسه في الأسفل والقالب مغلق.',
        }
      : {
          en: 'A press with an open die. No block is in it.',
          fr: 'Une presse, outil ouvert. Aucune cale dedans.',
          ar: 'مكبس قالبه مفتوح. لا كتلة فيه.',
        }
  },
  inspected: (state, props) => ({
    en: `The plate says: ${props.label && `${props.label}, `}ram ${props.squareCentimetres} cm², ${props.kilograms} kg. ${state.jammed ? 'A workpiece is stuck in the die.' : 'The die is clear.'}`,
    fr: `La plaque indique : ${props.label && `${props.label}, `}vérin ${props.squareCentimetres} cm², ${props.kilograms} kg. ${state.jammed ? 'Une pièce est coincée dans l’outil.' : 'L’outil est vide.'}`,
    ar: `اللوحة تقول: ${props.label && `${props.label}، `}مكبس ${props.squareCentimetres} سم²، ${props.kilograms} كغ. ${state.jammed ? 'قطعة عالقة في القالب.' : 'القالب فارغ.'}`,
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
    'not-up': {
      seen: {
        en: 'The block does not fit under the ram.',
        fr: 'La cale ne passe pas sous le coulisseau.',
        ar: 'الكتلة لا تدخل تحت الرأس.',
      },
      why: {
        en: 'The ram of {item} is too low. Raise it to the top first.',
        fr: 'Le coulisseau de {item} est trop bas. Montez-le d’abord tout en haut.',
        ar: 'رأس {item} منخفض. ارفعه إلى الأعلى أولًا.',
      },
    },
    'block-in': {
      seen: {
        en: 'The lever does nothing.',
        fr: 'Le levier ne fait rien.',
        ar: 'الذراع لا تفعل شيئًا.',
      },
      why: {
        en: 'The safety block of {item} is in: its plug cuts the control. Take the block away first.',
        fr: 'La cale de {item} est en place : sa fiche coupe la commande. Retirez d’abord la cale.',
        ar: 'كتلة أمان {item} في مكانها وقابسها يقطع التحكم. أبعد الكتلة أولًا.',
      },
    },
    'no-workpiece': {
      seen: { en: 'The die is clear.', fr: 'L’outil est vide.', ar: 'القالب فارغ.' },
      why: {
        en: 'There is nothing to take out of {item}.',
        fr: 'Il n’y a rien à retirer de {item}.',
        ar: 'لا شيء لإخراجه من {item}.',
      },
    },
    'die-closed': {
      seen: {
        en: 'The gap is too small for a hand.',
        fr: 'L’espace est trop étroit pour une main.',
        ar: 'الفتحة أضيق من اليد.',
      },
      why: {
        en: 'The die of {item} is closed. Raise the ram first.',
        fr: 'L’outil de {item} est fermé. Montez d’abord le coulisseau.',
        ar: 'قالب {item} مغلق. ارفع الرأس أولًا.',
      },
    },
  },
  happens: {
    'moving=down': {
      en: 'The ram comes down.',
      fr: 'Le coulisseau descend.',
      ar: 'الرأس ينزل.',
    },
    'moving=up': { en: 'The ram goes up.', fr: 'Le coulisseau monte.', ar: 'الرأس يصعد.' },
    'moving=still': {
      en: 'The ram stands still.',
      fr: 'Le coulisseau s’arrête.',
      ar: 'الرأس يتوقف.',
    },
    'dieClosed=true': { en: 'The die is closed.', fr: 'L’outil est fermé.', ar: 'القالب انغلق.' },
    'up=true': {
      en: 'The ram is at the top.',
      fr: 'Le coulisseau est tout en haut.',
      ar: 'الرأس في الأعلى.',
    },
    'block=in': {
      en: 'The block stands between the tools.',
      fr: 'La cale est entre les outils.',
      ar: 'الكتلة بين فكّي القالب.',
    },
    'block=stowed': {
      en: 'The block is back on its hook.',
      fr: 'La cale est à son crochet.',
      ar: 'الكتلة عادت إلى علّاقتها.',
    },
    'jammed=false': {
      en: 'The workpiece is out of the die.',
      fr: 'La pièce est sortie de l’outil.',
      ar: 'القطعة خرجت من القالب.',
    },
  },
}

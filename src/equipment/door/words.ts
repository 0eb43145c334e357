import type { KindWords } from '../../engine/kind.ts'
import type { Text } from '../../scenario/text.ts'

const LOOKS: Readonly<Record<'open' | 'wedged' | 'closed', Text>> = {
  open: { en: 'The door stands open.', fr: 'La porte est ouverte.', ar: 'الباب مفتوح.' },
  wedged: {
    en: 'The door stands open. A wedge is under it.',
    fr: 'La porte est ouverte. Une cale la retient.',
    ar: 'الباب مفتوح، وتحته إسفين.',
  },
  closed: { en: 'The door is closed.', fr: 'La porte est fermée.', ar: 'الباب مغلق.' },
}

const CLOSER: Readonly<Record<'true' | 'false', Text>> = {
  true: {
    en: 'An arm at the top closes it by itself.',
    fr: 'Un bras en haut la referme toute seule.',
    ar: 'ذراع في أعلاه يغلقه وحده.',
  },
  false: {
    en: 'It stays as it is left.',
    fr: 'Elle reste comme on la laisse.',
    ar: 'يبقى كما يُترك.',
  },
}

export const words: KindWords = {
  looks: ({ leaf, wedge }) =>
    LOOKS[leaf === 'closed' ? 'closed' : wedge === 'in' ? 'wedged' : 'open'],
  inspected: (_state, { label, closer }) => {
    const way = CLOSER[closer === true ? 'true' : 'false']
    return {
      en: `On it: ${label || 'nothing'}. ${way.en}`,
      fr: `Dessus : ${label || 'rien'}. ${way.fr}`,
      ar: `مكتوب عليه: ${label || 'لا شيء'}. ${way.ar}`,
    }
  },
  refusals: {
    already: {
      seen: { en: 'It is already so.', fr: 'C’est déjà le cas.', ar: 'هو هكذا أصلًا.' },
      why: { en: 'There is nothing to do.', fr: 'Il n’y a rien à faire.', ar: 'لا شيء لتفعله.' },
    },
    wedged: {
      seen: {
        en: 'Something under it holds it open.',
        fr: 'Quelque chose dessous la retient.',
        ar: 'شيء تحته يمسكه.',
      },
      why: {
        en: 'Take the wedge out first.',
        fr: 'Enlevez d’abord la cale.',
        ar: 'انزع الإسفين أولًا.',
      },
    },
    'not-open': {
      seen: {
        en: 'There is no room for it.',
        fr: 'Il n’y a pas la place.',
        ar: 'لا مكان له.',
      },
      why: { en: 'The door is closed.', fr: 'La porte est fermée.', ar: 'الباب مغلق.' },
    },
    locked: {
      seen: { en: 'It does not open.', fr: 'Elle ne s’ouvre pas.', ar: 'لا ينفتح.' },
      why: {
        en: 'It is locked. Take another way, and report it.',
        fr: 'Elle est verrouillée. Prenez un autre chemin et signalez-le.',
        ar: 'إنه مقفل. خذ طريقًا آخر وأبلغ عنه.',
      },
    },
  },
  happens: {
    'leaf=open': { en: 'The door opens.', fr: 'La porte s’ouvre.', ar: 'ينفتح الباب.' },
    'leaf=closed': { en: 'The door closes.', fr: 'La porte se ferme.', ar: 'ينغلق الباب.' },
    'wedge=in': {
      en: 'A wedge holds the door open.',
      fr: 'Une cale retient la porte.',
      ar: 'إسفين يمسك الباب مفتوحًا.',
    },
    'wedge=out': {
      en: 'The wedge is out.',
      fr: 'La cale est enlevée.',
      ar: 'نُزع الإسفين.',
    },
  },
}

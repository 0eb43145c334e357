import type { KindWords } from '../../engine/kind.ts'

export const words: KindWords = {
  looks: (state) =>
    state.cut
      ? {
          en: 'A padlock with a cut shackle.',
          fr: 'Un cadenas à l’anse coupée.',
          ar: 'قفل حلقته مقطوعة.',
        }
      : state.closed
        ? state.key === 'in'
          ? {
              en: 'A closed padlock. The key is still in it.',
              fr: 'Un cadenas fermé. La clé est restée dedans.',
              ar: 'قفل مغلق. المفتاح ما زال فيه.',
            }
          : {
              en: 'A closed padlock. The key is out.',
              fr: 'Un cadenas fermé. La clé est retirée.',
              ar: 'قفل مغلق. المفتاح خارجه.',
            }
        : { en: 'An open padlock.', fr: 'Un cadenas ouvert.', ar: 'قفل مفتوح.' },
  inspected: (_state, props) => ({
    en: `The name on it: ${props.label || 'nothing'}.`,
    fr: `Le nom dessus : ${props.label || 'rien'}.`,
    ar: `الاسم عليه: ${props.label || 'لا شيء'}.`,
  }),
  refusals: {
    already: {
      seen: {
        en: 'The key is already so.',
        fr: 'La clé y est déjà.',
        ar: 'المفتاح في هذا الوضع أصلًا.',
      },
      why: { en: 'There is nothing to do.', fr: 'Il n’y a rien à faire.', ar: 'لا شيء لتفعله.' },
    },
    'no-key': {
      seen: {
        en: 'The lock does not open.',
        fr: 'Le cadenas ne s’ouvre pas.',
        ar: 'القفل لا ينفتح.',
      },
      why: {
        en: 'Its key is with {holder}. Only the person who put a lock on takes it off.',
        fr: 'Sa clé est chez {holder}. Seule la personne qui a posé un cadenas le retire.',
        ar: 'مفتاحه مع {holder}. من وضع القفل وحده ينزعه.',
      },
    },
    cut: {
      seen: {
        en: 'The cut shackle holds nothing.',
        fr: 'L’anse coupée ne tient rien.',
        ar: 'الحلقة المقطوعة لا تمسك شيئًا.',
      },
      why: { en: 'Take another lock.', fr: 'Prenez un autre cadenas.', ar: 'خذ قفلًا آخر.' },
    },
    'socket-full': {
      seen: {
        en: 'A tag already hangs there.',
        fr: 'Une étiquette y est déjà.',
        ar: 'بطاقة معلّقة هناك.',
      },
      why: {
        en: 'One tag for each lock.',
        fr: 'Une étiquette par cadenas.',
        ar: 'بطاقة واحدة لكل قفل.',
      },
    },
  },
  happens: {
    'closed=true': {
      en: 'The lock clicks shut.',
      fr: 'Le cadenas se ferme avec un déclic.',
      ar: 'القفل ينغلق بطقّة.',
    },
    'closed=false': { en: 'The lock springs open.', fr: 'Le cadenas s’ouvre.', ar: 'القفل ينفتح.' },
    'cut=true': {
      en: 'The shackle breaks with a crack.',
      fr: 'L’anse casse avec un craquement.',
      ar: 'الحلقة تنكسر بصوت حاد.',
    },
  },
}

import type { KindWords } from '../../engine/kind.ts'

/** A line as it reads on the tag: a dash where nothing is written. */
const line = (value: string | number | boolean | undefined): string =>
  value === undefined || value === '' ? '—' : String(value)

export const words: KindWords = {
  looks: (state) =>
    state.filled
      ? {
          en: 'A red danger tag. Its three lines are filled in.',
          fr: 'Une étiquette de danger rouge. Ses trois lignes sont remplies.',
          ar: 'بطاقة خطر حمراء. أسطرها الثلاثة مملوءة.',
        }
      : {
          en: 'A red danger tag. At least one line is empty.',
          fr: 'Une étiquette de danger rouge. Au moins une ligne est vide.',
          ar: 'بطاقة خطر حمراء. سطر واحد على الأقل فارغ.',
        },
  inspected: (state) => ({
    en: `Do not operate. Name: ${line(state.name)}. Date: ${line(state.date)}. Reason: ${line(state.reason)}.`,
    fr: `Ne pas manœuvrer. Nom : ${line(state.name)}. Date : ${line(state.date)}. Motif : ${line(state.reason)}.`,
    ar: `لا تشغّل. الاسم: ${line(state.name)}. التاريخ: ${line(state.date)}. السبب: ${line(state.reason)}.`,
  }),
  refusals: {
    'no-line': {
      seen: {
        en: 'The tag has no such line.',
        fr: 'L’étiquette n’a pas cette ligne.',
        ar: 'لا سطر كهذا في البطاقة.',
      },
      why: {
        en: 'It has three lines: name, date and reason.',
        fr: 'Elle a trois lignes : nom, date et motif.',
        ar: 'فيها ثلاثة أسطر: الاسم والتاريخ والسبب.',
      },
    },
    'not-offered': {
      seen: {
        en: 'You cannot write that there.',
        fr: 'Vous ne pouvez pas écrire cela ici.',
        ar: 'لا يمكنك كتابة هذا هنا.',
      },
      why: {
        en: '“{value}” is not in the list. Choose one of the words offered.',
        fr: '« {value} » n’est pas dans la liste. Choisissez un des mots proposés.',
        ar: '«{value}» ليس في القائمة. اختر من الكلمات المعروضة.',
      },
    },
  },
  happens: {
    'filled=true': {
      en: 'The tag now says who, when and why.',
      fr: 'L’étiquette dit maintenant qui, quand et pourquoi.',
      ar: 'البطاقة تقول الآن من ومتى ولماذا.',
    },
  },
}

import type { Text } from '../../scenario/text.ts'

/** What a person can call out about anything that they see. */
export const findingWords: Readonly<Record<string, Text>> = {
  damaged: { en: 'it is damaged', fr: 'c’est abîmé', ar: 'فيه تلف' },
  dangerous: { en: 'it is dangerous', fr: 'c’est dangereux', ar: 'فيه خطر' },
  missing: { en: 'something is missing', fr: 'il manque quelque chose', ar: 'ينقصه شيء' },
}

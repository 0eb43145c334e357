import type { Text } from '../../scenario/text.ts'

/** What the story of an attempt says besides what its events say. */
export const STORY_WORDS = {
  mistaken: {
    en: 'That was: {did}. The step asked for: {asked}.',
    fr: 'C’était : {did}. L’étape demandait : {asked}.',
    ar: 'كان ذلك: {did}. المطلوب في الخطوة: {asked}.',
  },
  // What stands on a plate is in its own script: it keeps its own direction within an Arabic line.
  plated: {
    en: '{name} (“{plate}”)',
    fr: '{name} (« {plate} »)',
    ar: '{name} («\u2068{plate}\u2069»)',
  },
  held: {
    en: '{deed} Nothing moved, because this was locked: {locked}. A hand was here: {place}.',
    fr: '{deed} Rien n’a bougé, car ceci était cadenassé : {locked}. Une main était ici : {place}.',
    ar: '{deed} لم يتحرك شيء، لأن هذا كان مقفلًا: {locked}. وكانت يد هنا: {place}.',
  },
  still: {
    en: '{deed} Nothing moved. A hand was here: {place}.',
    fr: '{deed} Rien n’a bougé. Une main était ici : {place}.',
    ar: '{deed} لم يتحرك شيء. وكانت يد هنا: {place}.',
  },
  refused: {
    en: '{deed} It did not work: {reason} A hand was here: {place}.',
    fr: '{deed} Cela n’a pas marché : {reason} Une main était ici : {place}.',
    ar: '{deed} لم ينجح ذلك: {reason} وكانت يد هنا: {place}.',
  },
} as const satisfies Readonly<Record<string, Text>>

import { useMemo } from 'react'
import { type Phrases, type Say, sayIn } from '../../../hazards/words/say.ts'
import type { Language } from '../../settings/settings.ts'
import { useLanguage, wordsOf } from '../../words/words.ts'

/** The texts of the models are keys of their own: none of them is in a group. */
const phrasesIn = (language: Language): Phrases =>
  Object.fromEntries(
    Object.entries(wordsOf('hazards', language)).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  )

/** What the models say, in the language that the app speaks now. */
export function useSay(): Say {
  const language = useLanguage()
  return useMemo(() => sayIn(phrasesIn(language)), [language])
}

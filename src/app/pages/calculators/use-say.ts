import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Phrases, type Say, sayIn } from '../../../hazards/words/say.ts'

/** What the models say, in the language that the app speaks now. */
export function useSay(): Say {
  const { i18n } = useTranslation()
  const { language } = i18n
  return useMemo(() => {
    const phrases: Phrases | undefined = i18n.getResourceBundle(language, 'hazards')
    return sayIn(phrases ?? {})
  }, [i18n, language])
}

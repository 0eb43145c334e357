import { useEffect, useState } from 'react'
import type { Say } from '../../../hazards/words/say.ts'
import { useLanguage } from '../../words/words.ts'

/**
 * Says what a model has answered in the language that the app speaks now. Null in English, which
 * the models speak themselves, and until the other words have come: then it stays in English.
 */
export function useModelWords(): Say | null {
  const language = useLanguage()
  const [come, setCome] = useState<{ readonly language: string; readonly say: Say } | null>(null)
  useEffect(() => {
    if (language === 'en') return
    let left = false
    void import('./model-words.ts')
      .then(({ sayModels }) => sayModels(language))
      .then((say) => !left && setCome({ language, say }))
      // Without a network and not stored here: English is still right.
      .catch(() => undefined)
    return () => {
      left = true
    }
  }, [language])
  return come?.language === language ? come.say : null
}

import { addWords } from '../words/words.ts'

/** The words of this room come with its page. */
await addWords('prior', {
  en: () => import('./words/en.json'),
  fr: () => import('./words/fr.json'),
  ar: () => import('./words/ar.json'),
})

import { addWords } from '../words/words.ts'

/** The words of this room come with its pages. */
await addWords('shipped', {
  en: () => import('./words/en.json'),
  fr: () => import('./words/fr.json'),
  ar: () => import('./words/ar.json'),
})

import { addWords } from '../words/words.ts'

/** The words of packages come with the sheet that makes them. */
await addWords('packing', {
  en: () => import('./words/en.json'),
  fr: () => import('./words/fr.json'),
  ar: () => import('./words/ar.json'),
})

import { addWords } from './words.ts'

/** The words that all pages share but play, which has its own. */
await addWords('words', {
  en: () => import('./en.json'),
  fr: () => import('./fr.json'),
  ar: () => import('./ar.json'),
})

import { addWords } from '../../words/words.ts'

/** The words of this page come with it. */
await addWords('device', {
  en: () => import('./words/en.json'),
  fr: () => import('./words/fr.json'),
  ar: () => import('./words/ar.json'),
})

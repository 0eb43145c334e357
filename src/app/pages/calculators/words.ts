import { addWords } from '../../words/words.ts'

/** The words of this room, and those of the models, come with its pages. */
await Promise.all([
  addWords('calculators', {
    en: () => import('./words/en.json'),
    fr: () => import('./words/fr.json'),
    ar: () => import('./words/ar.json'),
  }),
  addWords('hazards', {
    en: async () => ({ default: {} }),
    fr: () => import('../../../hazards/words/fr.json'),
    ar: () => import('../../../hazards/words/ar.json'),
  }),
])

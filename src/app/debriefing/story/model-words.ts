import { type Say, sayIn } from '../../../hazards/words/say.ts'
import type { Language } from '../../settings/settings.ts'

/** The texts of the models; English is what they are written in. */
const phrases = {
  fr: () => import('../../../hazards/words/fr.json'),
  ar: () => import('../../../hazards/words/ar.json'),
} satisfies Partial<Record<Language, unknown>>

export const sayModels = async (language: keyof typeof phrases): Promise<Say> =>
  sayIn((await phrases[language]()).default)

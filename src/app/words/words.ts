import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../settings/settings.ts'

type Words = Readonly<Record<string, unknown>>
export type Load = () => Promise<{ readonly default: Words }>

/** One entry for each room with words; a room's words come with the room. */
const rooms = new Map<string, Readonly<Record<Language, Load>>>()
const loaded = new Set<string>()

rooms.set('words', {
  en: () => import('./en.json'),
  fr: () => import('./fr.json'),
  ar: () => import('./ar.json'),
})

const starting = i18next.use(initReactI18next).init({
  ns: ['words'],
  defaultNS: 'words',
  resources: {},
  fallbackLng: false,
  // React escapes; words are never HTML.
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
})

/** Fetches the words of a language, then shows them. */
export async function showWordsIn(language: Language): Promise<void> {
  await starting
  await Promise.all([...rooms.keys()].map((room) => loadRoom(room, language)))
  if (i18next.language !== language) await i18next.changeLanguage(language)
}

/**
 * Adds the words of a room that is loaded later, such as play; resolves when they can be shown.
 * Use them with `useTranslation(room)`.
 */
export async function addWords(
  room: string,
  byLanguage: Readonly<Record<Language, Load>>,
): Promise<void> {
  await starting
  rooms.set(room, byLanguage)
  await loadRoom(room, i18next.language as Language)
}

async function loadRoom(room: string, language: Language): Promise<void> {
  const id = `${room}/${language}`
  const load = rooms.get(room)?.[language]
  if (!load || loaded.has(id)) return
  i18next.addResourceBundle(language, room, (await load()).default)
  loaded.add(id)
}

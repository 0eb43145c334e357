import { create } from 'zustand'
import type { Language } from '../settings/settings.ts'
import type { Words } from './say.ts'

export type Load = () => Promise<{ readonly default: Words }>

/** One entry for each room with words; a room's words come with the room. */
const rooms = new Map<string, Readonly<Record<Language, Load>>>()
/** Words that have come, by room and language. */
const come = new Map<string, Words>()

rooms.set('shell', {
  en: () => import('./shell/en.json'),
  fr: () => import('./shell/fr.json'),
  ar: () => import('./shell/ar.json'),
})

/** The language that the app speaks now. */
export const useLanguage = create<Language>(() => 'en')

let wanted: Language | undefined

/** Fetches the words of a language, then shows them; of two wishes at a time the later one counts. */
export async function showWordsIn(language: Language): Promise<void> {
  wanted = language
  await Promise.all([...rooms.keys()].map((room) => loadRoom(room, language)))
  if (wanted === language) useLanguage.setState(language, true)
}

/**
 * Adds the words of a room that is loaded later, such as the debriefing; resolves when they can be
 * shown, or at once while no language has been asked for: they then come with it. Use them with
 * `useWords(room)`.
 */
export async function addWords(
  room: string,
  byLanguage: Readonly<Record<Language, Load>>,
): Promise<void> {
  rooms.set(room, byLanguage)
  if (wanted) await loadRoom(room, wanted)
}

/** The words of a room that have come; none before. */
export const wordsOf = (room: string, language: Language): Words =>
  come.get(`${room}/${language}`) ?? {}

async function loadRoom(room: string, language: Language): Promise<void> {
  const id = `${room}/${language}`
  const load = rooms.get(room)?.[language]
  if (load && !come.has(id)) come.set(id, (await load()).default)
}

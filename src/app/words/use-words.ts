import { useMemo } from 'react'
import type marking from '../assessor/mark/words/en.json'
import type session from '../assessor/session/words/en.json'
import type assessor from '../assessor/words/en.json'
import type brought from '../brought/words/en.json'
import type classroom from '../class/words/en.json'
import type credentials from '../credentials/words/en.json'
import type debriefing from '../debriefing/words/en.json'
import type old from '../old/words/en.json'
import type outbox from '../outbox/words/en.json'
import type packing from '../packing/words/en.json'
import type calculators from '../pages/calculators/words/en.json'
import type device from '../pages/device/words/en.json'
import type guide from '../pages/guide/words/en.json'
import type portfolio from '../portfolio/words/en.json'
import type prior from '../prior/words/en.json'
import type { Language } from '../settings/settings.ts'
import type shipped from '../shipped/words/en.json'
import type english from './en.json'
import { fillIn, type KeyOf, textOf, type Values } from './say.ts'
import type shell from './shell/en.json'
import { useLanguage, wordsOf } from './words.ts'

interface Rooms {
  readonly shell: typeof shell
  readonly words: typeof english
  readonly assessor: typeof assessor
  readonly brought: typeof brought
  readonly class: typeof classroom
  readonly calculators: typeof calculators
  readonly credentials: typeof credentials
  readonly debriefing: typeof debriefing
  readonly device: typeof device
  readonly guide: typeof guide
  readonly marking: typeof marking
  readonly old: typeof old
  readonly outbox: typeof outbox
  readonly session: typeof session
  readonly packing: typeof packing
  readonly portfolio: typeof portfolio
  readonly prior: typeof prior
  readonly shipped: typeof shipped
}

interface Speech<Key extends string> {
  readonly language: Language
  /** The text of a key, with values in its places. */
  readonly t: (key: Key, values?: Values) => string
  /** Whether a name that comes from data has a text. */
  readonly has: (key: string) => key is Key
}

/**
 * The words of a room in the language that the app speaks now, and those that are there everywhere;
 * without a room those that all pages share. Play uses `shell`: what is there everywhere alone.
 */
export function useWords<Room extends keyof Rooms = 'words'>(
  room: Room | 'words' = 'words',
): Speech<KeyOf<Rooms[Room]> | KeyOf<Rooms['shell']>> {
  const language = useLanguage()
  return useMemo(() => {
    const words = wordsOf(room, language)
    const everywhere = wordsOf('shell', language)
    const find = (key: string, count?: Values[string]): string | undefined =>
      textOf(words, key, language, count) ?? textOf(everywhere, key, language, count)
    return {
      language,
      // A key without a text is kept out by its type and by the test of the words.
      t: (key, values = {}) => fillIn(find(key, values.count) ?? key, values),
      has: (key): key is KeyOf<Rooms[Room]> => find(key) !== undefined,
    }
  }, [room, language])
}

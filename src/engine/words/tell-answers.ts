import { type RunEvent, word } from '../event.ts'
import { say } from './compose.ts'
import { type Naming, nameOf } from './names.ts'
import { happenings } from './sentences.ts'

/** What is said back. */
export interface Answer {
  readonly text: string
  /** The names that the text begins with. */
  readonly speaker: string
  /** Who of them is told first. */
  readonly from: string
}

/**
 * What people say back to the trainee: the answer that the scenario gives to the phrase, else, of whoever
 * was spoken to by name, that they have heard. It follows from the event and is none of its own: an
 * answer changes nothing in the world. Null where nobody answers.
 */
export function tellAnswers(naming: Naming, event: RunEvent, language: string): Answer | null {
  if (event.type !== 'said' || word(event, 'by') !== 'trainee') return null
  const heard = Array.isArray(event.heard) ? event.heard.map(String) : []
  const own = naming.scenario.phrases?.[word(event, 'phrase')]?.answer
  const text = own ?? (word(event, 'to') === '' ? undefined : happenings.heardYou)
  const [from] = heard
  if (from === undefined || !text) return null
  const who = heard.map((id) => nameOf(naming, id, language)).join(language === 'ar' ? '، ' : ', ')
  const speaker = say({ en: who }, language)
  return { text: say(happenings.heard, language, { who, text }), speaker, from }
}

import type { Result } from '../../assessment/result.ts'
import type { Attempt } from '../../engine/attempt/attempt.ts'
import type { RunEvent } from '../../engine/event.ts'
import { own } from '../own.ts'
import { clock, code, phraseOf, type Say, sayIn } from './phrases.ts'
import type { Phrase } from './report.ts'

/** Tells an event in a sentence; null where it is no news by itself. */
export type Tell = (event: RunEvent, language: string) => string | null

/** What every section of a report is written from. */
export interface Subject {
  readonly attempt: Attempt<Result>
  readonly language: string
  readonly say: Say
  readonly tell: Tell
}

export const subjectOf = (attempt: Attempt<Result>, language: string, tell: Tell): Subject => ({
  attempt,
  language,
  say: sayIn(language),
  tell,
})

/** An event in a sentence; null where nothing is said of it. */
export function told({ language, tell }: Subject, event: RunEvent): Phrase | null {
  const sentence = tell(event, language)
  return sentence === null || sentence === '' ? null : { text: sentence, language }
}

/** The sentences of some events, each after its time, in the order in which they happened. */
export const timeline = (subject: Subject, events: readonly RunEvent[]): readonly Phrase[] =>
  events
    .toSorted((a, b) => a.n - b.n)
    .flatMap((event) => {
      const phrase = told(subject, event)
      return phrase ? [{ ...phrase, text: `${clock(event.tick)} – ${phrase.text}` }] : []
    })

/** What people call a thing, place or person of the scenario; its id where it has no name. */
export function named({ attempt, language }: Subject, id: string): Phrase {
  const { equipment, zones, people } = attempt.scenario.document
  const name = own(equipment, id)?.name ?? own(zones, id)?.title ?? own(people, id)?.name
  return name ? phraseOf(name, language) : code(id)
}

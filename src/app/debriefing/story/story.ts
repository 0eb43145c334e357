import type { Catalogue } from '../../../engine/catalogue.ts'
import type { RunEvent } from '../../../engine/event.ts'
import { nameOf } from '../../../engine/words/names.ts'
import { type Telling, tellEvent } from '../../../engine/words/tell-event.ts'
import type { Scenario } from '../../../scenario/schema.ts'
import { localise, type Text } from '../../../scenario/text.ts'
import type { FinishedAttempt, Tell } from './attempt.ts'
import { chainTo, type Link } from './chain.ts'
import { brokenBy, type Lesson, lessonOf } from './lesson.ts'
import { skippedBy } from './skipped.ts'
import { tiedFirst } from './tied.ts'
import { isDanger, turningPoint } from './turning-point.ts'

/** The scenario's own words in the language of the reader. */
export interface Speech {
  readonly scenario: Scenario
  readonly say: (text: Text | string | undefined) => string
  /** What people call a thing, a person or a place. */
  readonly nameOf: (id: string) => string
}

/** An attempt, read for the person who made it: what the parts of the page share. */
export interface Story {
  readonly attempt: FinishedAttempt
  readonly speech: Speech
  readonly tell: Tell
  /** The moment that all turns on; null where nothing came near. */
  readonly worst: RunEvent | null
  readonly chain: readonly Link[]
  readonly lesson: Lesson
}

export function storyOf(attempt: FinishedAttempt, catalogue: Catalogue, language: string): Story {
  const scenario = attempt.scenario.document
  const telling: Telling = { scenario, catalogue, purpose: 'afterwards' }
  const tell: Tell = (event) => tellEvent(telling, event, language)
  const worst = turningPoint(attempt)
  const skipped = worst ? skippedBy(attempt, worst.tick) : []
  // Where a rule was broken by the worst moment itself, no step that was merely due is behind it.
  const behind =
    worst && brokenBy(worst, attempt) ? skipped.filter(({ onlyDue }) => !onlyDue) : skipped
  const leftOut =
    worst && isDanger(worst)
      ? tiedFirst(behind, worst, attempt.events, scenario, catalogue)
      : behind
  return {
    attempt,
    speech: {
      scenario,
      say: (text) => (typeof text === 'string' ? text : localise(text, language)),
      nameOf: (id) => nameOf(telling, id, language),
    },
    tell,
    worst,
    chain: worst ? chainTo(worst, leftOut, attempt, tell) : [],
    lesson: lessonOf(attempt, worst, leftOut),
  }
}

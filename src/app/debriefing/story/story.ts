import type { Catalogue } from '../../../engine/catalogue.ts'
import { nameOf } from '../../../engine/words/names.ts'
import { type Telling, tellEvent } from '../../../engine/words/tell-event.ts'
import type { FinishedAttempt, Tell } from '../../../records/story/attempt.ts'
import { type Course, courseOf } from '../../../records/story/course.ts'
import { type Lesson, lessonOf } from '../../../records/story/lesson.ts'
import type { Scenario } from '../../../scenario/schema.ts'
import { localise, type Text } from '../../../scenario/text.ts'

/** The scenario's own words in the language of the reader. */
export interface Speech {
  readonly scenario: Scenario
  readonly say: (text: Text | string | undefined) => string
  /** What people call a thing, a person or a place. */
  readonly nameOf: (id: string) => string
}

/** An attempt, read for the person who made it: what the parts of the page share. */
export interface Story extends Omit<Course, 'leftOut'> {
  readonly attempt: FinishedAttempt
  readonly speech: Speech
  readonly tell: Tell
  readonly lesson: Lesson
}

export function storyOf(attempt: FinishedAttempt, catalogue: Catalogue, language: string): Story {
  const scenario = attempt.scenario.document
  const telling: Telling = { scenario, catalogue, purpose: 'afterwards' }
  const tell: Tell = (event) => tellEvent(telling, event, language)
  const { leftOut, ...course } = courseOf(attempt, catalogue, tell, language)
  return {
    attempt,
    speech: {
      scenario,
      say: (text) => (typeof text === 'string' ? text : localise(text, language)),
      nameOf: (id) => nameOf(telling, id, language),
    },
    tell,
    ...course,
    lesson: lessonOf(attempt, course.worst, leftOut),
  }
}

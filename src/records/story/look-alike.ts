import { type RunEvent, word } from '../../engine/event.ts'
import { say } from '../../engine/words/compose.ts'
import type { Naming } from '../../engine/words/names.ts'
import type { FinishedAttempt } from './attempt.ts'
import { plated } from './plated.ts'
import type { Skipped } from './skipped.ts'
import { namesIn } from './tied.ts'
import { STORY_WORDS } from './words.ts'

/** A deed on a thing that only looks like the one that a step asked for. */
export interface Mistaken {
  readonly event: RunEvent
  readonly did: string
  readonly asked: string
}

/** What a deed was done to: the thing operated, or the one that something was put on. */
function targetOf(event: RunEvent): string {
  if (word(event, 'do') === 'operate') return word(event, 'item')
  return (word(event, 'in') || word(event, 'on')).split('.')[0] ?? ''
}

/** Two deeds are alike that turn the same control, or put something somewhere. */
const isAlike = (one: RunEvent, other: RunEvent): boolean =>
  word(one, 'do') === word(other, 'do') && word(one, 'control') === word(other, 'control')

/**
 * The deeds up to a tick that were done to a thing of the same kind as one that a step left out asks
 * for, while nothing alike was done to that one. A thing that another step asks for is not mistaken.
 */
export function mistakenFor(
  skipped: readonly Skipped[],
  { scenario, events, result }: FinishedAttempt,
  until: number,
): readonly Mistaken[] {
  const { equipment, procedure } = scenario.document
  const excused = new Set(
    result.steps.filter(({ state }) => state === 'excused').map(({ id }) => id),
  )
  const asked = new Set(procedure.filter(({ id }) => !excused.has(id)).flatMap(namesIn))
  const wanted = [...new Set(skipped.flatMap(({ step }) => namesIn(step)))]
  const deeds = events.filter(
    (event) =>
      event.type === 'done' &&
      event.tick <= until &&
      word(event, 'by') === 'trainee' &&
      ['operate', 'place'].includes(word(event, 'do')),
  )
  return deeds.flatMap((event): Mistaken[] => {
    const did = targetOf(event)
    const kind = equipment[did]?.is
    if (kind === undefined || asked.has(did)) return []
    const meant = wanted.find(
      (id) =>
        equipment[id]?.is === kind &&
        !deeds.some((other) => targetOf(other) === id && isAlike(other, event)),
    )
    return meant === undefined ? [] : [{ event, did, asked: meant }]
  })
}

/** Says which of two things that look alike it was. */
export const tellMistaken = (naming: Naming, { did, asked }: Mistaken, language: string): string =>
  say(STORY_WORDS.mistaken, language, {
    did: plated(naming, did, language),
    asked: plated(naming, asked, language),
  })

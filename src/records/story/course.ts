import type { RunEvent } from '../../engine/event.ts'
import type { Naming } from '../../engine/words/names.ts'
import type { FinishedAttempt, Tell } from './attempt.ts'
import { chainTo, type Link } from './chain.ts'
import { brokenBy } from './lesson.ts'
import { mistakenFor, tellMistaken } from './look-alike.ts'
import { type Luck, luckIn } from './luck.ts'
import { type Skipped, skippedBy } from './skipped.ts'
import { tiedFirst } from './tied.ts'
import { isDanger, turningPoint } from './turning-point.ts'

/** How an attempt came to what it came to, for the page and for the paper. */
export interface Course {
  /** The moment that all turns on; null where nothing came near. */
  readonly worst: RunEvent | null
  /** What had been left out by then, what is behind it first. */
  readonly leftOut: readonly Skipped[]
  readonly chain: readonly Link[]
  /** Why nobody was hurt, where that was luck and the log shows it. */
  readonly luck: readonly Luck[]
}

export function courseOf(
  attempt: FinishedAttempt,
  catalogue: Naming['catalogue'],
  tell: Tell,
  language: string,
): Course {
  const scenario = attempt.scenario.document
  const naming: Naming = { scenario, catalogue }
  const luck = luckIn(attempt, naming, language)
  const worst = turningPoint(attempt)
  if (!worst) return { worst, leftOut: [], chain: [], luck }
  const skipped = skippedBy(attempt, worst.tick)
  // Where a rule was broken by the worst moment itself, no step that was merely due is behind it.
  const behind = brokenBy(worst, attempt) ? skipped.filter(({ onlyDue }) => !onlyDue) : skipped
  const leftOut = isDanger(worst)
    ? tiedFirst(behind, worst, attempt.events, scenario, catalogue)
    : behind
  const mistaken = mistakenFor(leftOut, attempt, worst.tick)
  const remarks = new Map(
    mistaken.map((each) => [each.event, tellMistaken(naming, each, language)]),
  )
  return { worst, leftOut, chain: chainTo(worst, leftOut, attempt, tell, remarks), luck }
}

import { amount, type RunEvent, word } from '../../engine/event.ts'
import type { FinishedAttempt } from './attempt.ts'

/** How much an event weighs: people hurt, then danger that was near, then a critical rule broken. */
function weight(event: RunEvent, critical: ReadonlySet<string>): number {
  switch (event.type) {
    case 'harm':
      return 100 + amount(event, 'actual')
    case 'near-miss':
      return 50 + amount(event, 'potential')
    case 'criterion':
      return event.state === 'broken' && critical.has(word(event, 'criterion')) ? 20 : 0
    case 'early':
      return 10
    default:
      return 0
  }
}

/**
 * The moment that the debriefing turns on: the worst that happened or nearly did. Null where
 * nothing came near. Of two that weigh the same, the first.
 */
export function turningPoint({ events, result }: FinishedAttempt): RunEvent | null {
  if (result.passed) return null
  const critical = new Set(result.criteria.filter((each) => each.critical).map(({ id }) => id))
  let worst: RunEvent | null = null
  let most = 0
  for (const event of events) {
    const weighs = weight(event, critical)
    if (weighs > most) {
      worst = event
      most = weighs
    }
  }
  return worst
}

/** Whether somebody was hurt, or could have been. */
export const isDanger = (event: RunEvent): boolean =>
  event.type === 'harm' || event.type === 'near-miss'

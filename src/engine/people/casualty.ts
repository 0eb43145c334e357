import type { Scenario } from '../../scenario/schema.ts'
import { type RunEvent, word } from '../event.ts'

/**
 * Harm or nearly harm to somebody whom the job is about helping: that it happens is told, but is nobody's
 * failure. What the helper owes them, the criteria of the scenario ask for.
 */
export const isToCasualty = ({ people }: Scenario, event: RunEvent): boolean =>
  people?.[word(event, 'who')]?.casualty === true

/**
 * A co-worker who stands in a danger as the job begins, before anybody has acted: no act and no omission
 * of the trainee is behind that. It is told, and what follows from leaving them there counts.
 */
const stoodSo = (event: RunEvent): boolean =>
  event.tick === 0 && event.cause === null && word(event, 'who') !== 'trainee'

/** Harm or nearly harm that nothing which the trainee did or left undone is behind. */
export const isNotTheirs = (scenario: Scenario, event: RunEvent): boolean =>
  stoodSo(event) || isToCasualty(scenario, event)

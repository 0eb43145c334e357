import type { Scenario } from '../../scenario/schema.ts'
import { type RunEvent, word } from '../event.ts'

/**
 * Harm or nearly harm to somebody whom the job is about helping: that it happens is told, but is nobody's
 * failure. What the helper owes them, the criteria of the scenario ask for.
 */
export const isToCasualty = ({ people }: Scenario, event: RunEvent): boolean =>
  people?.[word(event, 'who')]?.casualty === true

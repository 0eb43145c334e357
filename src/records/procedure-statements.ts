import type { Result } from '../assessment/result.ts'
import type { Attempt } from '../engine/attempt/attempt.ts'
import { word } from '../engine/event.ts'
import type { Activities } from './activities.ts'
import type { Said } from './event-statements.ts'
import { VERBS } from './verbs.ts'

/** How xAPI 1.0.3 (Data, 4.1) sets apart the parts of a response, and a step from what became of it. */
const NEXT = '[,]'
const IS = '[.]'

/** What is said of the procedure as a whole, with the name its id comes from. */
export interface Shown extends Said {
  readonly name: string
}

/**
 * The procedure as the two interactions that xAPI has for one: what became of each step
 * (`performance`), and in what order those that were done came (`sequencing`). Many orders may be
 * right, so that none is named: it was right where no step was done too early. ADL's SCORM profile
 * uses this verb for interactions.
 */
export function procedureStatements(
  { result: { steps }, events }: Attempt<Result>,
  activities: Activities,
): readonly Shown[] {
  if (steps.length === 0) return []
  const order = [
    ...new Set(events.flatMap((event) => (event.type === 'step' ? [word(event, 'step')] : []))),
  ]
  const performed: Shown = {
    name: 'procedure:performance',
    verb: VERBS.responded,
    object: activities.performance,
    result: {
      success: steps.every(({ state }) => state === 'done' || state === 'excused'),
      response: steps.map(({ id, state }) => `${id}${IS}${state}`).join(NEXT),
    },
  }
  const sequenced: Shown = {
    name: 'procedure:sequencing',
    verb: VERBS.responded,
    object: activities.sequencing,
    result: {
      success: !events.some(({ type }) => type === 'early'),
      response: order.join(NEXT),
    },
  }
  return order.length > 0 ? [performed, sequenced] : [performed]
}

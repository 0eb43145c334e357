import { amount, type RunEvent, word } from '../engine/event.ts'
import { isNotTheirs } from '../engine/people/casualty.ts'
import type { Scenario } from '../scenario/schema.ts'
import { restsOnMemory } from './reached.ts'
import type { Result } from './result.ts'

/** The harm and the near misses that are the trainee's to answer for. */
export interface Dangers {
  readonly worst: Result['harm']
  /** Some of it rests on published figures. */
  readonly certain: boolean
  /** The models of what rests on figures from memory. */
  readonly fromMemory: readonly string[]
}

export function dangersOf(scenario: Scenario, log: readonly RunEvent[]): Dangers {
  const dangers = log.filter(
    (event) =>
      (event.type === 'harm' || event.type === 'near-miss') && !isNotTheirs(scenario, event),
  )
  const doubtful = dangers.filter(restsOnMemory)
  return {
    worst: worstOf(dangers),
    certain: doubtful.length < dangers.length,
    fromMemory: [...new Set(doubtful.map((event) => word(event, 'model')))],
  }
}

function worstOf(dangers: readonly RunEvent[]): Result['harm'] {
  let actual = 0
  let potential = 0
  for (const event of dangers) {
    if (event.type === 'harm') actual = Math.max(actual, amount(event, 'actual'))
    potential = Math.max(potential, amount(event, 'potential'), amount(event, 'actual'))
  }
  return { actual, potential }
}

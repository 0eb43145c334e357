import { canonicalJson } from '../../../core/json.ts'
import { drawParameters } from '../../../engine/parameters.ts'
import type { Value } from '../../../scenario/facts.ts'
import type { Scenario } from '../../../scenario/schema.ts'

/** A number that a link can carry, and what it draws. */
export interface Variant {
  readonly number: number
  readonly draws: Readonly<Record<string, Value>>
}

/** Numbers looked at; what none of these draws is rare enough to be left out. */
const TRIED = 400
/** A table longer than this is no help to choose from. */
const MOST = 32

/** The first number for each different draw. */
export function variantsOf(scenario: Scenario): readonly Variant[] {
  const found = new Map<string, Variant>()
  for (let number = 1; number <= TRIED && found.size < MOST; number++) {
    const draws = drawParameters(scenario, number, {})
    const key = canonicalJson(draws)
    if (!found.has(key)) found.set(key, { number, draws })
  }
  return [...found.values()]
}

import { canonicalJson } from '../../core/json.ts'
import { drawParameters } from '../../engine/parameters.ts'
import type { Scenario } from '../../scenario/schema.ts'

/** Draws looked at before it is said that no variant is left: a rare one may be missed. */
const TRIED = 300

/**
 * The number of a variant that somebody has not met in any purpose; null where none was found. What
 * a job without parameters draws is always the same.
 */
export function freshVariant(
  scenario: Scenario,
  met: readonly Readonly<Record<string, unknown>>[],
  drawNumber: () => number,
): number | null {
  const known = new Set(met.map((parameters) => canonicalJson(parameters)))
  for (let i = 0; i < TRIED; i++) {
    const number = drawNumber()
    if (!known.has(canonicalJson(drawParameters(scenario, number, {})))) return number
  }
  return null
}

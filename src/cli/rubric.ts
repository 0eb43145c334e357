import type { Attempt } from '../engine/attempt.ts'
import { formatDiagnostic } from '../scenario/diagnostics.ts'
import type { Facts } from '../scenario/facts.ts'
import type { Assessment } from '../scenario/schema.ts'
import { validateScenario } from '../scenario/validate.ts'

/**
 * The assessment of a rubric file, checked against the scenario inside the attempt: conditions may
 * name only what is there. Nothing else of the file is looked at.
 */
export function readRubric(
  value: unknown,
  attempt: Attempt,
  facts: Facts,
): { assessment: Assessment | null; faults: readonly string[] } {
  const given =
    typeof value === 'object' && value !== null && 'assessment' in value ? value.assessment : value
  if (typeof given !== 'object' || given === null || !('criteria' in given)) {
    return { assessment: null, faults: ['The rubric has no "assessment" with "criteria".'] }
  }
  const whole = JSON.stringify({ ...attempt.scenario.document, assessment: given }, null, 1)
  const { scenario, diagnostics } = validateScenario(whole, 'rubric', facts)
  const errors = diagnostics.filter((d) => d.severity === 'error')
  return { assessment: scenario?.assessment ?? null, faults: errors.map(formatDiagnostic) }
}

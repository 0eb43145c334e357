import { isRecord } from '../core/is-record.ts'
import type { Attempt } from '../engine/attempt/attempt.ts'
import type { Diagnostic } from '../scenario/diagnostics.ts'
import type { Facts } from '../scenario/facts.ts'
import type { Assessment } from '../scenario/schema.ts'
import { locate, readSource } from '../scenario/source.ts'
import { checkDocument } from '../scenario/validate.ts'

export interface RubricRead {
  readonly assessment: Assessment | null
  /** Everything wrong in the text, at its place there. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The assessment in the text of a rubric file: a scenario, `{"assessment": {…}}` or the assessment
 * alone. It is checked against the scenario inside the attempt: conditions may name only what is there.
 * Nothing else of the file is looked at.
 */
export function readRubricText(
  text: string,
  file: string,
  attempt: Attempt,
  facts: Facts,
): RubricRead {
  const { source, value, diagnostics } = readSource(text, file)
  if (value === undefined) return { assessment: null, diagnostics }
  const wrapped = isRecord(value) && 'assessment' in value
  const given = wrapped ? value.assessment : value
  if (!isRecord(given) || !('criteria' in given)) {
    const message = 'The rubric has no "assessment" with "criteria".'
    const fault = locate(source, { path: [], code: 'no-assessment', message })
    return { assessment: null, diagnostics: [...diagnostics, fault] }
  }
  const checked = checkDocument({ ...attempt.scenario.document, assessment: given }, facts)
  const faults = checked.faults
    .filter(({ severity }) => severity !== 'warning')
    .map((fault) => locate(source, wrapped ? fault : { ...fault, path: fault.path.slice(1) }))
  const all = [...diagnostics, ...faults]
  return {
    assessment: all.length > 0 ? null : (checked.scenario?.assessment ?? null),
    diagnostics: all,
  }
}

import { type RubricRead, readRubricText } from '../assessment/read-rubric.ts'
import type { Attempt } from '../engine/attempt/attempt.ts'
import { unreadable } from '../scenario/diagnostics.ts'
import type { Facts } from '../scenario/facts.ts'
import { readText } from './files.ts'

/** The assessment of a rubric file, held against the scenario inside the attempt. */
export function readRubric(file: string, attempt: Attempt, facts: Facts): RubricRead {
  const { text, fault } = readText(file)
  return text === null
    ? { assessment: null, diagnostics: [unreadable(file, fault)] }
    : readRubricText(text, file, attempt, facts)
}

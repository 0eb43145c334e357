import type { Text } from '../../scenario/text.ts'
import { isAsked } from '../procedure/procedure.ts'
import type { Run } from '../run.ts'

/** What guided play shows of the procedure: one thing to do now, and how far one has come. */
export interface Task {
  readonly step: string
  readonly text: Text
  readonly why: Text
  readonly done: number
  readonly of: number
}

/** The first step that can be done now; null when none is left, and in any other purpose. */
export function taskOf(run: Run): Task | null {
  if (run.purpose !== 'guided') return null
  const steps = [...run.steps.values()]
  const next = steps.find((step) => isAsked(run, step))
  if (!next) return null
  const { id, text, why } = next.document
  const done = steps.filter((step) => step.state === 'done').length
  return { step: id, text, why, done, of: steps.filter((step) => step.state !== 'skipped').length }
}

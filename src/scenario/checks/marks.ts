import type { Fault } from '../diagnostics.ts'
import type { Scenario } from '../schema.ts'

/** Marks that tell nobody apart: those that are never needed, and those that are never given. */
export function checkMarks({ assessment: { mastery, criteria } }: Scenario): Fault[] {
  const faults: Fault[] = []
  const warn = (path: readonly string[], code: string, message: string): void => {
    faults.push({ path: ['assessment', ...path], severity: 'warning', code, message })
  }
  if (mastery === 0)
    warn(
      ['mastery'],
      'no-mastery',
      'With a mastery of 0 nobody needs any marks to pass. Write the part of the marks that is needed, such as 0.8.',
    )
  if (criteria.every(({ weight }) => weight === 0))
    warn(
      ['criteria'],
      'no-marks',
      'No criterion gives any marks. Give one a "weight" of more than 0.',
    )
  return faults
}

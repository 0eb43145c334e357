import type { Result, Verdict } from '../../../assessment/result.ts'
import type { Attempt } from '../../../engine/attempt/attempt.ts'
import { own } from '../../../records/own.ts'

/** What an assessor has put down so far. */
export interface Draft {
  readonly verdicts: Readonly<Record<string, Verdict>>
  readonly reasons: Readonly<Record<string, string>>
  readonly words: string
}

/** Blind, nothing is filled in; else the machine's verdicts stand until they are changed. */
export const draftFor = ({ result }: Attempt<Result>, blind: boolean): Draft => ({
  verdicts: blind
    ? {}
    : Object.fromEntries(result.criteria.map(({ id, verdict }) => [id, verdict])),
  reasons: {},
  words: '',
})

/** What is missing before it can be signed: points without a verdict, and changes without a reason. */
export function missingIn(
  { result }: Attempt<Result>,
  { verdicts, reasons }: Draft,
  blind: boolean,
): { readonly verdicts: number; readonly reasons: number } {
  const unjudged = result.criteria.filter(({ id }) => own(verdicts, id) === undefined)
  const unsaid = result.criteria.filter(
    ({ id, verdict }) =>
      (own(verdicts, id) ?? verdict) !== verdict && (own(reasons, id) ?? '').trim() === '',
  )
  return { verdicts: unjudged.length, reasons: blind ? 0 : unsaid.length }
}

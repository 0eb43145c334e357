import { canonicalJson } from '../core/json.ts'
import type { Attempt } from '../engine/attempt/attempt.ts'
import { rerun } from '../engine/attempt/replay.ts'
import type { Catalogue } from '../engine/catalogue.ts'
import { createRun } from '../engine/create.ts'
import type { RunEvent } from '../engine/event.ts'
import { evaluate } from '../engine/procedure/monitor.ts'
import { ENGINE_VERSION } from '../engine/version.ts'
import type { Assessment } from '../scenario/schema.ts'
import { markAttempt } from './mark.ts'
import { restsOnMemoryIn } from './mark-run.ts'
import { inRecordedNumbers } from './recorded-numbers.ts'
import type { CriterionResult, Result, Verdict } from './result.ts'

export interface Remarked {
  /** Folded from the recorded events, or from a new run with the rubric's own conditions. */
  readonly method: 'log' | 'replayed'
  readonly result: Result
  readonly fault: null
}

interface NotRemarked {
  readonly method: null
  readonly result: null
  readonly fault: string
}

/** Event types that the assessment itself brings about: only these may differ under another rubric. */
const OF_THE_ASSESSMENT = new Set(['criterion', 'stopped', 'finished'])

/** The conditions that have been watched while the attempt ran; the weights are not among them. */
const conditionsOf = ({ criteria, completed, stops }: Assessment): string =>
  canonicalJson({
    completed: completed ?? null,
    stops: (stops ?? []).map(({ id, when, reasons, only }) => ({
      id,
      when,
      reasons: reasons ?? null,
      only: only ?? null,
    })),
    watched: criteria.flatMap((criterion): unknown[] => {
      const { id, only, occasion } = criterion
      const base = { id, only: only ?? null, occasion: occasion ?? null }
      if ('always' in criterion)
        return [
          {
            ...base,
            always: criterion.always,
            from: criterion.from ?? null,
            until: criterion.until ?? null,
          },
        ]
      if ('never' in criterion)
        return [
          {
            ...base,
            never: criterion.never,
            from: criterion.from ?? null,
            until: criterion.until ?? null,
          },
        ]
      if ('once' in criterion)
        return [
          {
            ...base,
            once: criterion.once,
            from: criterion.from ?? null,
            until: criterion.until ?? null,
            within: criterion.within ?? null,
          },
        ]
      return occasion === undefined ? [] : [base]
    }),
  })

/** The marks that the recorded events give under the scenario's own assessment. */
export const markRecorded = (attempt: Attempt, catalogue: Catalogue): Result =>
  fold(attempt, attempt.scenario.document.assessment, attempt.events, catalogue)

/**
 * The marks under the scenario's own assessment, with what a person found of some criteria in the
 * place of what the log gives. What was nearly harmed stays so: no verdict on a criterion undoes it.
 */
export const judgeRecorded = (
  attempt: Attempt,
  found: ReadonlyMap<string, Verdict>,
  catalogue: Catalogue,
): Result => fold(attempt, attempt.scenario.document.assessment, attempt.events, catalogue, found)

/**
 * Works out again what verdicts come to; null for an attempt of another version, which marked by its
 * own rules.
 */
export const judgeAgainBy =
  (catalogue: Catalogue) =>
  (
    attempt: Attempt,
    { criteria }: { readonly criteria: readonly Pick<CriterionResult, 'id' | 'verdict'>[] },
  ): Result | null =>
    attempt.engine === ENGINE_VERSION
      ? judgeRecorded(attempt, new Map(criteria.map(({ id, verdict }) => [id, verdict])), catalogue)
      : null

/** Marks recorded evidence under another assessment, from the log where it can, else by a new run. */
export function remark(
  attempt: Attempt,
  assessment: Assessment,
  catalogue: Catalogue,
): Remarked | NotRemarked {
  const { document } = attempt.scenario
  if (conditionsOf(assessment) === conditionsOf(document.assessment)) {
    return {
      method: 'log',
      result: fold(attempt, assessment, attempt.events, catalogue),
      fault: null,
    }
  }
  const again = rerun(
    { ...attempt, scenario: { ...attempt.scenario, document: { ...document, assessment } } },
    catalogue,
  )
  if (!sameOtherwise(attempt.events, again.events)) {
    return {
      method: null,
      result: null,
      fault:
        'The recorded events do not follow from the recorded actions here: these conditions cannot be judged.',
    }
  }
  const result = fold(attempt, assessment, again.events, catalogue)
  return {
    method: 'replayed',
    result: inRecordedNumbers(result, again.events, attempt.events),
    fault: null,
  }
}

function fold(
  attempt: Attempt,
  assessment: Assessment,
  log: readonly RunEvent[],
  catalogue: Catalogue,
  found: ReadonlyMap<string, Verdict> = new Map(),
): Result {
  const run = createRun(attempt.scenario.document, catalogue, {
    seed: attempt.seed,
    purpose: attempt.purpose,
    parameters: attempt.parameters,
  })
  return markAttempt({
    scenario: attempt.scenario.document,
    assessment,
    log,
    found,
    restsOnMemory: restsOnMemoryIn(catalogue),
    holds: (only) => {
      const condition = run.conditions.make(only)
      return 'evaluate' in condition && evaluate(run, condition, null)
    },
  })
}

/** Numbers and causes shift where the assessment's own events come and go; nothing else may. */
function sameOtherwise(a: readonly RunEvent[], b: readonly RunEvent[]): boolean {
  const rest = (events: readonly RunEvent[]): string[] =>
    events
      .filter((event) => !OF_THE_ASSESSMENT.has(event.type))
      .map(({ n: _n, cause: _cause, ...event }) => canonicalJson(event))
  const left = rest(a)
  const right = rest(b)
  return left.length === right.length && left.every((event, i) => event === right[i])
}

import { evaluate } from '../../../engine/procedure/monitor.ts'
import type { Run } from '../../../engine/run.ts'
import type { Criterion } from '../../../scenario/schema.ts'
import { type Goal, goalOf, testsOf } from './goal.ts'

/** What a scenario asks about, each thing by itself: every comparison in what its steps and criteria say. */
export interface Questions {
  /** Every name that is asked about. */
  readonly names: ReadonlySet<string>
  /** Those that hold now. */
  readonly now: (run: Run) => readonly string[]
}

/** Read off once for a run; conditions count from the start. */
export function questionsAsked(run: Run): Questions {
  const { procedure, assessment } = run.scenario
  const sources = [...procedure.map(({ done }) => done), ...assessment.criteria.flatMap(saysOf)]
  const goals = sources.flatMap((source): Goal[] => [goalOf(run, source, source) ?? []].flat())
  const tests = new Map(goals.flatMap(testsOf).map((test) => [test.source, test]))
  return {
    names: new Set(goals.flatMap(({ names }) => [...names])),
    now: (at) =>
      [...tests].filter(([, test]) => evaluate(at, test, null)).map(([source]) => `?${source}`),
  }
}

function saysOf(criterion: Criterion): string[] {
  if ('never' in criterion) return [criterion.never]
  if ('always' in criterion) return [criterion.always]
  return 'once' in criterion ? [criterion.once] : []
}

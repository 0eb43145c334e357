import { evaluate, watch } from '../../../engine/procedure/monitor.ts'
import { type Run, remember } from '../../../engine/run.ts'
import type { Criterion } from '../../../scenario/schema.ts'
import type { Result } from '../../result.ts'
import { isHarm } from '../doing/try-deed.ts'
import type { ExploredFault } from '../exploration.ts'

/** What a criterion forbids, watched all the time and not only between its steps. */
export interface Watching {
  readonly criterion: Extract<Criterion, { never: string }>
  /** Whether it has ever been so; a memory of the run, so that going back forgets it. */
  readonly memory: { was: boolean }
}

/** Watches what is forbidden only from one step to another, whenever it happens. */
export function watchOutside(run: Run): Watching[] {
  return run.scenario.assessment.criteria.flatMap((criterion): Watching[] => {
    if (!('never' in criterion)) return []
    if (criterion.from === undefined && criterion.until === undefined) return []
    const condition = run.conditions.make(criterion.never)
    if (!('evaluate' in condition)) return []
    const memory = remember(run, { was: evaluate(run, condition, null) })
    watch(run, condition, (value) => {
      if (value) memory.was = true
    })
    return [{ criterion, memory }]
  })
}

/** An unsafe thing in an attempt that passed; null where there is none. */
export function unsafeIn(
  run: Run,
  result: Result,
  outside: readonly Watching[],
): Pick<ExploredFault, 'code' | 'about'> | null {
  const harm = run.events.find((event) => isHarm(run, event))
  if (harm) return { code: 'passes-with-harm', about: String(harm.item) }
  const skipped = result.steps.find(
    ({ id, state }) =>
      (state === 'missed' || state === 'early') &&
      run.scenario.procedure.find((step) => step.id === id)?.critical === true,
  )
  if (skipped) return { code: 'critical-step-skipped', about: skipped.id }
  const forbidden = forbiddenNow(outside)
  return forbidden ? { code: 'forbidden-outside-its-watch', about: forbidden } : null
}

/** What a critical criterion forbids and was done while nobody watched, as far as the run has come. */
export const forbiddenNow = (outside: readonly Watching[]): string | undefined =>
  outside.find(({ criterion, memory }) => memory.was && criterion.critical === true)?.criterion.id

import { type RunEvent, word } from '../../engine/event.ts'
import type { ScenarioStep } from '../../scenario/schema.ts'
import type { FinishedAttempt } from './attempt.ts'

/** A step that was left out, and where the way parted. */
export interface Skipped {
  readonly step: ScenarioStep
  /** Tick from which it could have been done. */
  readonly since: number
  /** Tick at which something that comes after it was done without it. */
  readonly passedAt: number
  /** Nothing that comes after it was done: it was only due. */
  readonly onlyDue?: true
}

/** Tick at which each step was first done, in its place or early. */
function firstDone(events: readonly RunEvent[], until: number): ReadonlyMap<string, number> {
  const ticks = new Map<string, number>()
  for (const event of events) {
    if (event.type !== 'step' && event.type !== 'early') continue
    const id = word(event, 'step')
    if (event.tick <= until && !ticks.has(id)) ticks.set(id, event.tick)
  }
  return ticks
}

/** Everything that a step comes after, near and far. */
function before(id: string, steps: ReadonlyMap<string, ScenarioStep>): ReadonlySet<string> {
  const found = new Set<string>()
  const look = (from: string): void => {
    for (const each of steps.get(from)?.after ?? []) {
      if (found.has(each)) continue
      found.add(each)
      look(each)
    }
  }
  look(id)
  return found
}

/**
 * The steps that had been left out by a tick, in the order of the procedure: something that comes
 * after them was done. Where the danger came before anything did, those that were due.
 */
export function skippedBy(
  { scenario, events, result }: FinishedAttempt,
  tick: number,
): readonly Skipped[] {
  const { procedure } = scenario.document
  const excused = new Set(
    result.steps.filter(({ state }) => state === 'excused').map(({ id }) => id),
  )
  const asked = procedure.filter((step) => !excused.has(step.id) && step.optional !== true)
  const steps = new Map(procedure.map((step) => [step.id, step]))
  const done = firstDone(events, tick)
  const sinceOf = (step: ScenarioStep): number =>
    Math.max(0, ...(step.after ?? []).map((id) => done.get(id) ?? 0))
  const open = asked.filter((step) => !done.has(step.id))
  const passed = open.flatMap((step): Skipped[] => {
    const later = asked.flatMap(({ id }) => {
      const at = done.get(id)
      return at !== undefined && before(id, steps).has(step.id) ? [at] : []
    })
    return later.length > 0 ? [{ step, since: sinceOf(step), passedAt: Math.min(...later) }] : []
  })
  if (passed.length > 0) return passed
  return open
    .filter(
      (step) =>
        step.critical === true && (step.after ?? []).every((id) => done.has(id) || excused.has(id)),
    )
    .map((step) => ({ step, since: sinceOf(step), passedAt: tick, onlyDue: true }))
}

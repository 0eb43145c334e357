import type { Condition } from '../../scenario/conditions/condition.ts'
import { followAir } from '../harm/air.ts'
import { followDose } from '../harm/exposure.ts'
import type { Baseline, Run } from '../run.ts'

/**
 * A condition watched over time. It wakes only when something that it reads has changed, so it costs
 * nothing while nothing happens.
 */
export interface Monitor {
  readonly condition: Condition
  /** Counters and marks count from here; null for from the start. */
  baseline: Baseline | null
  value: boolean
  active: boolean
  /** Called when the value changes, or on every waking where `always` is set. */
  readonly changed: (value: boolean) => void
}

/** Wake keys of what a thing's state holds begin so. */
const ENTITY = 'entity:'

/** Reads a condition now, counting from a baseline. */
export function evaluate(run: Run, condition: Condition, baseline: Baseline | null): boolean {
  run.baseline = baseline
  const value = condition.evaluate()
  run.baseline = null
  return value
}

/** Watches a condition from now on; its first value is there at once, without a call. */
export function watch(run: Run, condition: Condition, changed: (value: boolean) => void): Monitor {
  const monitor: Monitor = { condition, baseline: null, value: false, active: true, changed }
  monitor.value = evaluate(run, condition, null)
  for (const key of condition.reads) {
    run.monitors.set(key, [...(run.monitors.get(key) ?? []), monitor])
    if (key.startsWith('dose:')) followDose(run, key)
    if (key.startsWith('air:')) followAir(run, key.slice('air:'.length))
  }
  return monitor
}

export function unwatch(run: Run, monitor: Monitor): void {
  monitor.active = false
  for (const key of monitor.condition.reads) {
    const left = run.monitors.get(key)?.filter((other) => other !== monitor) ?? []
    if (left.length > 0) run.monitors.set(key, left)
    else run.monitors.delete(key)
  }
}

/** Evaluates again and tells of a change. */
export function wake(run: Run, monitor: Monitor): void {
  if (!monitor.active) return
  const value = evaluate(run, monitor.condition, monitor.baseline)
  if (value === monitor.value) return
  monitor.value = value
  monitor.changed(value)
}

/** The counters that a condition reads, as they stand, for it to count from now. */
export function baselineNow(run: Run, { reads }: Condition): Baseline {
  const counters = new Map<string, number>()
  for (const key of reads) {
    const entity = key.startsWith(ENTITY) && run.world.entities.get(key.slice(ENTITY.length))
    if (!entity) continue
    for (const [field, facts] of Object.entries(entity.fields)) {
      if (facts.counter) counters.set(`${entity.id}.${field}`, Number(entity.state[field] ?? 0))
    }
  }
  return { sinceTick: run.tick, counters }
}

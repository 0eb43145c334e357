import { fieldKey } from '../scenario/conditions/analyse.ts'
import type { ConditionMaker } from '../scenario/conditions/condition.ts'
import type { Value } from '../scenario/facts.ts'
import type { Scenario } from '../scenario/schema.ts'
import type { RecordedAction } from './action.ts'
import type { Agenda } from './agenda.ts'
import type { Catalogue } from './catalogue.ts'
import type { Cause, EventData, RunEvent } from './event.ts'
import type { ZoneAir } from './harm/air.ts'
import type { Dose } from './harm/dose.ts'
import type { AirAround, Surrounding } from './harm/surrounding.ts'
import type { Pose } from './people/poses.ts'
import type { BodyWorld } from './physics/body-world.ts'
import type { CriteriaWatch } from './procedure/criteria.ts'
import type { Monitor } from './procedure/monitor.ts'
import type { StepState } from './procedure/procedure.ts'
import type { Flight } from './space/flight.ts'
import type { Grid } from './space/grid.ts'
import type { StandingScreen } from './space/screen.ts'
import type { Outlook } from './space/sight.ts'
import type { Entity, World } from './world.ts'

export type Purpose = 'guided' | 'practice' | 'assessment'

/** How an attempt ended: handed in, stopped by the trainee, stopped by harm, or left. */
export type Ending = 'finished' | 'stopped' | 'danger' | 'abandoned'

/** What a step's conditions count from: counters and marks before it do not exist. */
export interface Baseline {
  readonly sinceTick: number
  readonly counters: ReadonlyMap<string, number>
}

/**
 * One simulation under way. Headless and deterministic: the same scenario, seed, parameters and
 * actions give the same events. The functions of this room change it; everybody else only reads.
 */
export interface Run {
  readonly catalogue: Catalogue
  readonly scenario: Scenario
  readonly sha256: string
  readonly seed: number
  readonly purpose: Purpose
  readonly parameters: Readonly<Record<string, Value>>
  readonly world: World
  readonly outlook: Outlook
  grid: Grid
  readonly agenda: Agenda
  readonly conditions: ConditionMaker
  readonly events: RunEvent[]
  readonly actions: RecordedAction[]
  readonly steps: Map<string, StepState>
  readonly monitors: Map<string, Monitor[]>
  /** Last tick of everything said, told, looked at, inspected, reported. */
  readonly marks: Map<string, number>
  readonly choices: Map<string, string>
  /** How the criteria over time stand: `open`, `held`, `broken` or `untested`, by their ids. */
  readonly verdicts: Map<string, string>
  /** What everybody has taken so far, by `dose:person:model`. */
  readonly doses: Map<string, Dose>
  /** Doses whose conditions are asked again while they grow. */
  readonly followed: Set<string>
  /** Things that may give something off, and things that feel what others do, by wake key. */
  readonly givers: Map<string, Entity>
  readonly feelers: Map<string, Entity>
  /** Things of which something may stand as a screen, by wake key, and what of them stands now, by thing. */
  readonly screeners: Map<string, Entity>
  readonly screens: Map<string, StandingScreen>
  /** The air of each zone that has a volume. */
  readonly air: Map<string, ZoneAir>
  /** That air as it acts on the people in each zone. */
  readonly airAround: Map<string, AirAround>
  /** What things give off now to whoever is around them, by thing. */
  readonly sources: Map<string, readonly Surrounding[]>
  /** The event that last touched a key, for causes. */
  readonly touched: Map<string, number>
  readonly bodies: BodyWorld
  /** What is on its way since somebody let it go, by thing. */
  readonly flights: Map<string, Flight>
  /** What watchers remember between two wakings: here, and not in a closure, a snapshot finds it. */
  readonly memories: object[]
  tick: number
  /** Changed since the last reaction. */
  dirty: Set<string>
  unsettled: Set<string>
  woken: Set<Monitor>
  cause: Cause
  baseline: Baseline | null
  /** How conditions take figures from memory: as told, or, to see whether it matters, either way. */
  doubt: 'as-told' | 'least' | 'most'
  ending: Ending | null
  paused: boolean
  /** How the trainee was seen last, where they let that be kept. */
  pose: Pose | null
  criteria: CriteriaWatch | null
}

/** Writes an event. What follows in this reaction follows from it. */
export function emit(
  run: Run,
  type: string,
  fields: Readonly<Record<string, EventData>>,
  keys: readonly string[] = [],
): RunEvent {
  const event: RunEvent = {
    n: run.events.length,
    tick: run.tick,
    type,
    cause: run.cause,
    ...fields,
  }
  run.events.push(event)
  for (const key of keys) run.touched.set(key, event.n)
  return event
}

/**
 * Runs a piece of work whose events follow from a given cause. What was begun from none, before anybody
 * had acted, follows from what happens by then.
 */
export function because(run: Run, cause: Cause, work: () => void): void {
  const before = run.cause
  run.cause = cause ?? before
  work()
  run.cause = before
}

/** The cause that a key's last change is. */
export const causeOf = (run: Run, keys: Iterable<string>): Cause => {
  let last = -1
  for (const key of keys) last = Math.max(last, run.touched.get(key) ?? -1)
  return last >= 0 ? { event: last } : run.cause
}

/** Something changed that no event tells of: what comes of it follows from what changed it. */
export function changedUntold(run: Run, key: string): void {
  if (run.cause && 'event' in run.cause)
    run.touched.set(key, Math.max(run.touched.get(key) ?? -1, run.cause.event))
}

/** Says that something changed: whoever reads it wakes in the next reaction. */
export function touch(run: Run, key: string): void {
  run.dirty.add(key)
}

/** Keeps what a watcher remembers with the run, so that a snapshot has it too. */
export function remember<Memory extends object>(run: Run, memory: Memory): Memory {
  run.memories.push(memory)
  return memory
}

/** Notes that something was said, done or looked at now. */
export function mark(run: Run, key: string): void {
  run.marks.set(key, run.tick)
  touch(run, `mark:${key}`)
}

/** Sets several fields of a thing. */
export function setFields(run: Run, id: string, fields: Readonly<Record<string, Value>>): void {
  for (const field in fields) {
    const value = fields[field]
    if (value !== undefined) setField(run, id, field, value)
  }
}

/** Sets a field of a thing; the log is told unless the field changes all the time. */
export function setField(run: Run, id: string, field: string, value: Value): void {
  const entity = run.world.entities.get(id)
  if (!entity || entity.state[field] === value) return
  const was = entity.state[field]
  entity.state[field] = value
  const { key } = entity
  touch(run, key)
  run.unsettled.add(id)
  const declared = entity.fields[field]
  if (declared && !declared.quiet) {
    emit(run, 'state', { item: id, field, value, was: was ?? null }, [key, fieldKey(key, field)])
  } else {
    changedUntold(run, key)
    changedUntold(run, fieldKey(key, field))
  }
}

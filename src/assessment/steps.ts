import { type RunEvent, word } from '../engine/event.ts'
import type { ScenarioStep } from '../scenario/schema.ts'
import type { StepResult } from './result.ts'

/** What became of a step, with the events that say so. */
export interface JudgedStep extends StepResult {
  readonly document: ScenarioStep
  /** In its place, but for steps that were never done at all: an omission costs once. */
  readonly inOrder: boolean
  readonly events: readonly number[]
}

/**
 * Reads the steps from the log. A step that came early because something before it was never done
 * counts as done: the omission itself has cost its marks. One that came early because something was
 * done later is early, unless it was done again in its place.
 */
export function judgeSteps(
  steps: readonly ScenarioStep[],
  inVariant: (step: ScenarioStep) => boolean,
  log: readonly RunEvent[],
): readonly JudgedStep[] {
  const doneAt = new Map<string, RunEvent>()
  const early = new Map<string, RunEvent>()
  for (const event of log) {
    if (event.type === 'step') doneAt.set(word(event, 'step'), event)
    if (event.type === 'early') early.set(word(event, 'step'), event)
  }
  const everDone = (id: string): boolean => doneAt.has(id) || early.has(id)
  return steps.map((document): JudgedStep => {
    const { id } = document
    const done = doneAt.get(id)
    const before = early.get(id)
    const base = { id, document }
    if (!inVariant(document))
      return { ...base, state: 'excused', tick: null, inOrder: true, events: [] }
    if (done) return { ...base, state: 'done', tick: done.tick, inOrder: true, events: [done.n] }
    if (before) {
      const missing = Array.isArray(before.missing) ? before.missing.map(String) : []
      const onlyOmissions = missing.every((other) => !everDone(other))
      return {
        ...base,
        state: onlyOmissions ? 'done' : 'early',
        tick: before.tick,
        inOrder: onlyOmissions,
        events: [before.n],
      }
    }
    const group = document.anyOf
    const byAnother =
      group !== undefined && steps.some((other) => other.anyOf === group && everDone(other.id))
    return {
      ...base,
      state: byAnother ? 'excused' : 'missed',
      tick: null,
      inOrder: byAnother,
      events: [],
    }
  })
}

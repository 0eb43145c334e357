import { amount, type RunEvent, word } from '../engine/event.ts'
import type { Assessment, Scenario, ScenarioStep } from '../scenario/schema.ts'
import { harmOf, isCutShort, passedOver, reachedOf, restsOnMemory, upTo } from './reached.ts'
import type { StepResult } from './result.ts'

/** What became of a step, with the events that say so. */
export interface JudgedStep extends StepResult {
  readonly document: ScenarioStep
  /** In its place, but for steps that were never done at all: an omission costs once. */
  readonly inOrder: boolean
  /** The very deed that did it hurt somebody: that is no way to do it. */
  readonly hurtful: boolean
  /** Models whose figures from memory alone say that it did: then nobody has decided it. */
  readonly doubts: readonly string[]
  /** Of a missed step: something that comes after it was done, or a rule up to it was broken. */
  readonly passedOver: boolean
  readonly events: readonly number[]
}

/**
 * Reads the steps from the log. A step that came early because something before it was never done
 * counts as done: the omission itself has cost its marks. One that came early because something was
 * done later is early, unless it was done again in its place. A branch that was not taken, what a
 * group did not need, and an optional step that no mark rests on, is excused.
 */
export function judgeSteps(
  { procedure, groups }: Scenario,
  { criteria }: Assessment,
  inVariant: (step: ScenarioStep) => boolean,
  log: readonly RunEvent[],
): readonly JudgedStep[] {
  const doneAt = new Map<string, RunEvent>()
  const early = new Map<string, RunEvent>()
  const notTaken = new Map<string, RunEvent>()
  for (const event of log) {
    if (event.type === 'step') doneAt.set(word(event, 'step'), event)
    if (event.type === 'early') early.set(word(event, 'step'), event)
    if (event.type === 'branch' && event.taken === false) notTaken.set(word(event, 'step'), event)
  }
  const everDone = (id: string): boolean => doneAt.has(id) || early.has(id)
  /** How many steps each group still lacks: that many of its members are missed, the rest excused. */
  const lacking = new Map<string, number>()
  for (const { anyOf } of procedure.filter(inVariant)) {
    if (anyOf === undefined || lacking.has(anyOf)) continue
    const members = procedure.filter((step) => step.anyOf === anyOf && inVariant(step))
    const open = members.filter(({ id }) => !notTaken.has(id))
    const need = Math.min(groups?.[anyOf]?.need ?? 1, open.length)
    lacking.set(anyOf, need - open.filter(({ id }) => everDone(id)).length)
  }
  const isLacking = (group: string | undefined): boolean => {
    if (group === undefined) return true
    const left = lacking.get(group) ?? 0
    lacking.set(group, left - 1)
    return left > 0
  }
  const isMarked = (id: string): boolean =>
    criteria.some((criterion) => 'all' in criterion && criterion.all.includes(id))
  const harms = log.filter((event) => event.type === 'harm' && amount(event, 'actual') > 0)
  const harmBy = (id: string): readonly RunEvent[] =>
    harmOf(doneAt.get(id) ?? early.get(id), harms, log)
  const asked = procedure.filter((step) => inVariant(step) && !notTaken.has(step.id))
  const beyond = [...doneAt.keys(), ...early.keys(), ...passedOver(criteria, log)]
  const behind = upTo(asked, beyond)
  const reached = isCutShort(log)
    ? reachedOf(asked, (id) => everDone(id) && harmBy(id).length === 0, beyond)
    : null
  return procedure.map((document): JudgedStep => {
    const { id } = document
    const done = doneAt.get(id)
    const before = early.get(id)
    const branch = notTaken.get(id)
    const harmful = harmBy(id)
    const harm = harmful.map(({ n }) => n)
    const hurtful = harmful.some((event) => !restsOnMemory(event))
    const doubts = hurtful ? [] : [...new Set(harmful.map((event) => word(event, 'model')))]
    const base = { id, document, hurtful, doubts, passedOver: false }
    if (!inVariant(document) || branch)
      return {
        ...base,
        state: 'excused',
        tick: null,
        inOrder: true,
        events: branch ? [branch.n] : [],
      }
    if (done) {
      const events = [done.n, ...harm]
      return { ...base, state: 'done', tick: done.tick, inOrder: true, events }
    }
    if (before) {
      const missing = Array.isArray(before.missing) ? before.missing.map(String) : []
      const onlyOmissions = missing.every((other) => !everDone(other))
      return {
        ...base,
        state: onlyOmissions ? 'done' : 'early',
        tick: before.tick,
        inOrder: onlyOmissions,
        events: [before.n, ...harm],
      }
    }
    const missed = isLacking(document.anyOf) && (document.optional !== true || isMarked(id))
    return {
      ...base,
      state: missed ? 'missed' : 'excused',
      tick: null,
      inOrder: !missed,
      passedOver: missed && behind.has(id),
      ...(missed && reached?.has(id) === false && { reached: false as const }),
      events: [],
    }
  })
}

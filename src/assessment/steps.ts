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
 * Reads the steps from the log. One that came early because something before it was never done
 * counts as done: the omission itself has cost its marks. One that came early because something was
 * done later is early, unless it was done again in its place. A branch that was not taken, what a
 * group did not need, and an optional step that no mark rests on, is excused.
 */
export function judgeSteps(
  scenario: Scenario,
  { criteria }: Assessment,
  inVariant: (step: ScenarioStep) => boolean,
  log: readonly RunEvent[],
): readonly JudgedStep[] {
  const { procedure } = scenario
  const told = whatIsToldOfSteps(log)
  const isLacking = lackingIn(scenario, inVariant, told)
  const harmBy = harmsBy(told, log)
  const isMarked = (id: string): boolean =>
    criteria.some((criterion) => 'all' in criterion && criterion.all.includes(id))
  const asked = procedure.filter((step) => inVariant(step) && !told.notTaken.has(step.id))
  const beyond = [...told.done.keys(), ...told.early.keys(), ...passedOver(criteria, log)]
  const behind = upTo(asked, beyond)
  const reached = isCutShort(log)
    ? reachedOf(asked, (id) => everDone(told, id) && harmBy(id).length === 0, beyond)
    : null
  return procedure.map((document): JudgedStep => {
    const { id } = document
    const harmful = harmBy(id)
    const hurtful = harmful.some((event) => !restsOnMemory(event))
    const doubts = hurtful ? [] : [...new Set(harmful.map((event) => word(event, 'model')))]
    const base = { id, document, hurtful, doubts, passedOver: false }
    const branch = told.notTaken.get(id)
    if (!inVariant(document) || branch) return excused(base, branch ? [branch.n] : [])
    const how = howDone(told, id)
    if (how) return { ...base, ...how, events: [...how.events, ...harmful.map(({ n }) => n)] }
    // Asked of each step, as each that a group lacks counts once.
    const isOwed = isLacking(document.anyOf) && (document.optional !== true || isMarked(id))
    if (!isOwed) return excused(base, [])
    return {
      ...base,
      state: 'missed',
      tick: null,
      inOrder: false,
      passedOver: behind.has(id),
      ...(reached?.has(id) === false && { reached: false as const }),
      events: [],
    }
  })
}

/** The last that the log tells of each step, by its id. */
interface Told {
  readonly done: ReadonlyMap<string, RunEvent>
  readonly early: ReadonlyMap<string, RunEvent>
  readonly notTaken: ReadonlyMap<string, RunEvent>
}

function whatIsToldOfSteps(log: readonly RunEvent[]): Told {
  const about = (isSuch: (event: RunEvent) => boolean): ReadonlyMap<string, RunEvent> =>
    new Map(log.filter(isSuch).map((event) => [word(event, 'step'), event]))
  return {
    done: about(({ type }) => type === 'step'),
    early: about(({ type }) => type === 'early'),
    notTaken: about(({ type, taken }) => type === 'branch' && taken === false),
  }
}

const everDone = ({ done, early }: Told, id: string): boolean => done.has(id) || early.has(id)

/** A step that was done: in its place, or early, which is as good where only omissions came first. */
function howDone(
  told: Told,
  id: string,
): Pick<JudgedStep, 'state' | 'tick' | 'inOrder' | 'events'> | null {
  const done = told.done.get(id)
  if (done) return { state: 'done', tick: done.tick, inOrder: true, events: [done.n] }
  const early = told.early.get(id)
  if (!early) return null
  const missing = Array.isArray(early.missing) ? early.missing.map(String) : []
  const inOrder = missing.every((other) => !everDone(told, other))
  return { state: inOrder ? 'done' : 'early', tick: early.tick, inOrder, events: [early.n] }
}

const excused = (
  base: Pick<JudgedStep, 'id' | 'document' | 'hurtful' | 'doubts' | 'passedOver'>,
  events: readonly number[],
): JudgedStep => ({ ...base, state: 'excused', tick: null, inOrder: true, events })

/**
 * Tells of one step after the other that was not done whether its group lacks it: as many of a group
 * are missed as it still needs, and the rest is excused. A step of no group is always lacking.
 */
function lackingIn(
  { procedure, groups }: Scenario,
  inVariant: (step: ScenarioStep) => boolean,
  told: Told,
): (group: string | undefined) => boolean {
  const lacking = new Map<string, number>()
  for (const { anyOf } of procedure.filter(inVariant)) {
    if (anyOf === undefined || lacking.has(anyOf)) continue
    const members = procedure.filter((step) => step.anyOf === anyOf && inVariant(step))
    const open = members.filter(({ id }) => !told.notTaken.has(id))
    const need = Math.min(groups?.[anyOf]?.need ?? 1, open.length)
    lacking.set(anyOf, need - open.filter(({ id }) => everDone(told, id)).length)
  }
  return (group) => {
    if (group === undefined) return true
    const left = lacking.get(group) ?? 0
    lacking.set(group, left - 1)
    return left > 0
  }
}

/** The harm that the deed behind each step did. */
function harmsBy(told: Told, log: readonly RunEvent[]): (id: string) => readonly RunEvent[] {
  const harms = log.filter((event) => event.type === 'harm' && amount(event, 'actual') > 0)
  return (id) => harmOf(told.done.get(id) ?? told.early.get(id), harms, log)
}

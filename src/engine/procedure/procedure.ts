import type { ScenarioStep } from '../../scenario/schema.ts'
import { schedule } from '../agenda.ts'
import { because, causeOf, emit, type Run, touch } from '../run.ts'
import { baselineNow, evaluate, type Monitor, watch } from './monitor.ts'
import { isMerelyLook, type Untouched, watchUntouched } from './untouched.ts'

/** How far a step has come. */
export interface StepState {
  readonly document: ScenarioStep
  /** `skipped`: its branch was not taken. */
  state: 'waiting' | 'early' | 'done' | 'skipped'
  /** How often its condition has come true in its place; it is done at `times`. */
  count: number
  /** Tick from which it can be done; null while something it comes after is missing. */
  availableSince: number | null
  doneAt: number | null
  /** Tick at which its condition last became true; -1 where it was true from the start. */
  risenAt: number
  monitor: Monitor
  /** Null where no look alone can make it true. */
  readonly untouched: Untouched | null
}

/** Watches every step of the variant. A step becomes available when all it comes after is dealt with. */
export function startProcedure(run: Run, steps: readonly ScenarioStep[]): void {
  for (const document of steps) {
    const condition = run.conditions.make(document.done)
    if (!('evaluate' in condition)) continue
    const monitor = watch(run, condition, (value) => {
      const step = run.steps.get(document.id)
      if (step && value) met(run, step)
    })
    run.steps.set(document.id, {
      document,
      state: 'waiting',
      count: 0,
      availableSince: null,
      doneAt: null,
      risenAt: -1,
      monitor,
      untouched: watchUntouched(run, condition),
    })
  }
  openSteps(run)
}

/** What a step comes after, in this variant: steps that the variant leaves out are no condition. */
const prerequisitesOf = (run: Run, step: StepState): StepState[] =>
  (step.document.after ?? []).flatMap((id) => run.steps.get(id) ?? [])

/** Done, or done out of order: a step behind it is not held up a second time for one omission. */
export const isDealtWith = (run: Run, step: StepState): boolean =>
  step.state !== 'waiting' || groupDone(run, step) || step.document.optional === true

/** As many steps of its group are done as the group asks for: one, where it does not say. */
function groupDone(run: Run, step: StepState): boolean {
  const group = step.document.anyOf
  if (group === undefined) return false
  const need = run.scenario.groups?.[group]?.need ?? 1
  let done = 0
  for (const other of run.steps.values())
    if (other.document.anyOf === group && other.state === 'done') done += 1
  return done >= need
}

/** Whether a step is there to be done now: its turn has come, and nothing has made it needless. */
export const isAsked = (run: Run, step: StepState): boolean =>
  step.availableSince !== null &&
  step.state !== 'done' &&
  step.document.optional !== true &&
  !groupDone(run, step)

function openSteps(run: Run): void {
  for (const step of run.steps.values()) {
    if (step.availableSince !== null || step.state === 'done' || step.state === 'skipped') continue
    if (!prerequisitesOf(run, step).every((before) => isDealtWith(run, before))) continue
    if (isTaken(run, step)) open(run, step)
    else skip(run, step)
  }
}

/** A branch is decided once, when the turn of its step comes, and the decision is told. */
function isTaken(run: Run, { document }: StepState): boolean {
  if (document.when === undefined) return true
  const condition = run.conditions.make(document.when)
  if (!('evaluate' in condition)) return true
  const taken = evaluate(run, condition, null)
  because(run, causeOf(run, condition.sources), () => {
    emit(run, 'branch', { step: document.id, taken })
  })
  return taken
}

function skip(run: Run, step: StepState): void {
  step.state = 'skipped'
  touch(run, `step:${step.document.id}`)
  openSteps(run)
}

/** From now on the step can be done; what was counted before does not count for it. */
function open(run: Run, step: StepState): void {
  step.availableSince = run.tick
  touch(run, `step:${step.document.id}`)
  if (step.monitor.condition.counts)
    step.monitor.baseline = baselineNow(run, step.monitor.condition)
  const wasTrue = step.monitor.value
  // True from the start there is nothing to do; true since this very tick it came in its place.
  const inPlace = !wasTrue || step.risenAt === -1 || step.risenAt === run.tick
  step.monitor.value = evaluate(run, step.monitor.condition, step.monitor.baseline)
  if (step.monitor.value && inPlace) finish(run, step)
}

function met(run: Run, step: StepState): void {
  step.risenAt = run.tick
  if (step.state === 'done' || step.state === 'skipped') return
  if (step.availableSince !== null) {
    finish(run, step)
    return
  }
  if (isMerelyLook(run, step.monitor.condition, step.untouched)) return
  // What it comes after may be done by the same deed: the verdict waits for the end of this tick.
  schedule(run.agenda, run.tick, () => {
    if (step.availableSince === null && step.state !== 'skipped' && step.monitor.value)
      tellEarly(run, step)
  })
}

function tellEarly(run: Run, step: StepState): void {
  const missing = prerequisitesOf(run, step)
    .filter((before) => !isDealtWith(run, before))
    .map((before) => before.document.id)
  step.state = 'early'
  because(run, causeOf(run, step.monitor.condition.sources), () => {
    emit(run, 'early', { step: step.document.id, missing }, [`step:${step.document.id}`])
  })
  touch(run, `step:${step.document.id}`)
  openSteps(run)
}

/** Its condition has come true in its place: the step is done, or asked for once more. */
function finish(run: Run, step: StepState): void {
  step.count += 1
  const times = step.document.times ?? 1
  if (step.count < times) {
    again(run, step, times)
    return
  }
  step.state = 'done'
  step.doneAt = run.tick
  because(run, causeOf(run, step.monitor.condition.sources), () => {
    emit(run, 'step', { step: step.document.id }, [`step:${step.document.id}`])
  })
  touch(run, `step:${step.document.id}`)
  openSteps(run)
}

/** What was said or counted so far does not count for the next time; what stands must first be undone. */
function again(run: Run, step: StepState, of: number): void {
  because(run, causeOf(run, step.monitor.condition.sources), () => {
    emit(run, 'repeat', { step: step.document.id, count: step.count, of })
  })
  if (step.monitor.condition.counts)
    step.monitor.baseline = { ...baselineNow(run, step.monitor.condition), sinceTick: run.tick + 1 }
  step.monitor.value = evaluate(run, step.monitor.condition, step.monitor.baseline)
}

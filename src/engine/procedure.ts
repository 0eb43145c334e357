import type { ScenarioStep } from '../scenario/schema.ts'
import { schedule } from './agenda.ts'
import { baselineNow, evaluate, type Monitor, watch } from './monitor.ts'
import { because, causeOf, emit, type Run, touch } from './run.ts'

/** How far a step has come. */
export interface StepState {
  readonly document: ScenarioStep
  state: 'waiting' | 'early' | 'done'
  /** Tick from which it can be done; null while something it comes after is missing. */
  availableSince: number | null
  doneAt: number | null
  /** Tick at which its condition last became true; -1 where it was true from the start. */
  risenAt: number
  monitor: Monitor
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
      availableSince: null,
      doneAt: null,
      risenAt: -1,
      monitor,
    })
  }
  openSteps(run)
}

/** What a step comes after, in this variant: steps that the variant leaves out are no condition. */
const prerequisitesOf = (run: Run, step: StepState): StepState[] =>
  (step.document.after ?? []).flatMap((id) => run.steps.get(id) ?? [])

/** Done, or done out of order: a step behind it is not held up a second time for one omission. */
const dealtWith = (run: Run, step: StepState): boolean =>
  step.state !== 'waiting' || groupDone(run, step) || step.document.optional === true

/** Another step of the same group is done. */
const groupDone = (run: Run, step: StepState): boolean =>
  step.document.anyOf !== undefined &&
  [...run.steps.values()].some(
    (other) => other.document.anyOf === step.document.anyOf && other.state === 'done',
  )

function openSteps(run: Run): void {
  for (const step of run.steps.values()) {
    if (step.availableSince !== null || step.state === 'done') continue
    if (!prerequisitesOf(run, step).every((before) => dealtWith(run, before))) continue
    open(run, step)
  }
}

/** From now on the step can be done; what was counted before does not count for it. */
function open(run: Run, step: StepState): void {
  step.availableSince = run.tick
  touch(run, `step:${step.document.id}`)
  if (step.monitor.condition.counts) step.monitor.baseline = baselineNow(run)
  const wasTrue = step.monitor.value
  // True from the start there is nothing to do; true since this very tick it came in its place.
  const inPlace = !wasTrue || step.risenAt === -1 || step.risenAt === run.tick
  step.monitor.value = evaluate(run, step.monitor.condition, step.monitor.baseline)
  if (step.monitor.value && inPlace) finish(run, step)
}

function met(run: Run, step: StepState): void {
  step.risenAt = run.tick
  if (step.state === 'done') return
  if (step.availableSince !== null) {
    finish(run, step)
    return
  }
  // What it comes after may be done by the same deed: the verdict waits for the end of this tick.
  schedule(run.agenda, run.tick, () => {
    if (step.availableSince === null && step.monitor.value) tellEarly(run, step)
  })
}

function tellEarly(run: Run, step: StepState): void {
  const missing = prerequisitesOf(run, step)
    .filter((before) => !dealtWith(run, before))
    .map((before) => before.document.id)
  step.state = 'early'
  because(run, causeOf(run, step.monitor.condition.reads), () => {
    emit(run, 'early', { step: step.document.id, missing }, [`step:${step.document.id}`])
  })
  touch(run, `step:${step.document.id}`)
  openSteps(run)
}

function finish(run: Run, step: StepState): void {
  step.state = 'done'
  step.doneAt = run.tick
  because(run, causeOf(run, step.monitor.condition.reads), () => {
    emit(run, 'step', { step: step.document.id }, [`step:${step.document.id}`])
  })
  touch(run, `step:${step.document.id}`)
  openSteps(run)
}

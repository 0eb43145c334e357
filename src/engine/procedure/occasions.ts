import type { Condition } from '../../scenario/conditions/condition.ts'
import { occasionIn } from '../../scenario/occasion.ts'
import type { Criterion } from '../../scenario/schema.ts'
import { because, causeOf, emit, type Run, remember } from '../run.ts'
import { evaluate, watch } from './monitor.ts'

/** Whether what a criterion is about has come up in this attempt. */
export interface Occasion {
  /** Tells it if it came in this very tick; to be asked when the criterion is settled. */
  readonly hasCome: () => boolean
  /** Nobody needs to know any more. */
  readonly end: () => void
}

/** Deeds that put nothing to the test. */
const IDLE = ['finish', 'stop', 'wait', 'hint', 'look']

/**
 * Watches for the occasion of a criterion from now on, and tells the log once that it came, with the
 * deed behind it: who never came near the tail has not shown safety glasses there. What held before
 * anybody acted is an occasion from the trainee's first deed on. A criterion without an occasion that
 * can be named was put to the test by any deed.
 */
export function watchOccasion(
  run: Run,
  criterion: Criterion,
  came: () => void = () => undefined,
): Occasion {
  const condition = occasionOf(run, criterion)
  if (condition === null) return { hasCome: () => hasActed(run), end: () => undefined }
  const memory = remember(run, { told: false })
  const tell = (): void => {
    if (memory.told) return
    memory.told = true
    because(run, causeOf(run, condition.sources), () => {
      emit(run, 'criterion', { criterion: criterion.id, state: 'tested' })
      came()
    })
  }
  const monitor = watch(run, condition, (value) => {
    if (value) tell()
  })
  const fromStart = monitor.value && run.actions.length === 0
  if (monitor.value && !fromStart) tell()
  return {
    hasCome: () => {
      if (fromStart ? hasActed(run) : evaluate(run, condition, null)) tell()
      return memory.told
    },
    end: () => {
      monitor.active = false
    },
  }
}

function occasionOf(run: Run, criterion: Criterion): Condition | null {
  const source = occasionIn(criterion)
  const condition = source === null ? null : run.conditions.make(source)
  return condition && 'evaluate' in condition ? condition : null
}

const hasActed = (run: Run): boolean =>
  run.events.some(
    (event) => event.type === 'done' && event.by === 'trainee' && !IDLE.includes(String(event.do)),
  )

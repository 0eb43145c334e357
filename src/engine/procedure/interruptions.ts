import { draw, stream } from '../../core/random.ts'
import { toTicks } from '../../core/time.ts'
import { schedule } from '../agenda.ts'
import { because, causeOf, emit, type Run, remember, touch } from '../run.ts'
import { baselineNow, evaluate, watch } from './monitor.ts'

/** Soonest and latest that an interruption comes after its step has opened, seconds. */
const SOONEST = 2
const LATEST = 8

/** Puts the interruptions that chance has drawn on their steps. Each has a stream of its own. */
export function startInterruptions(run: Run): void {
  for (const interruption of run.scenario.interruptions ?? []) {
    const [roll, next] = draw(stream(run.seed, `interruption:${interruption.id}`))
    if (roll >= interruption.chance) continue
    const [delay, last] = draw(next)
    const step = interruption.during[Math.floor(draw(last)[0] * interruption.during.length)] ?? ''
    const condition = run.conditions.make(`available('${step}')`)
    if (!('evaluate' in condition)) continue
    const memory = remember(run, { begun: false })
    const begin = (): void => {
      if (memory.begun) return
      memory.begun = true
      const seconds = SOONEST + delay * (LATEST - SOONEST)
      schedule(run.agenda, run.tick + toTicks(seconds), () => interrupt(run, interruption.id))
    }
    const monitor = watch(run, condition, (value) => {
      if (value) begin()
    })
    if (monitor.value) begin()
  }
}

/** It happens now: by its own chance, or because an instructor injects it. */
export function interrupt(run: Run, id: string): void {
  const interruption = run.scenario.interruptions?.find((other) => other.id === id)
  const answer = interruption && run.conditions.make(interruption.answer)
  if (!interruption || !answer || !('evaluate' in answer)) return
  const begun = emit(run, 'interruption', {
    interruption: id,
    state: 'begun',
    by: interruption.by ?? null,
  })
  touch(run, 'interruption')
  const baseline = baselineNow(run, answer)
  const memory = remember(run, { open: true })
  const close = (state: 'answered' | 'missed'): void => {
    if (!memory.open) return
    memory.open = false
    monitor.active = false
    emit(run, 'interruption', { interruption: id, state })
  }
  const monitor = watch(run, answer, (value) => {
    if (value) because(run, causeOf(run, answer.sources), () => close('answered'))
  })
  monitor.baseline = baseline
  monitor.value = evaluate(run, answer, baseline)
  if (monitor.value) close('answered')
  schedule(run.agenda, run.tick + toTicks(interruption.within), () => {
    because(run, { event: begun.n }, () => close('missed'))
  })
}

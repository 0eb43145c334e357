import { schedule } from '../agenda.ts'
import { freeSooner } from '../people/queue.ts'
import { unwatch, watch } from '../procedure/monitor.ts'
import type { Run } from '../run.ts'
import type { Person } from '../world.ts'
import { type Handler, refuse } from './work.ts'

/** Longest single wait, seconds: a script that waits for ever still ends. */
const LONGEST = 3600

/** Events that end the trainee's wait: somebody speaks to them, or something happens to them. */
const CONCERNING = new Set(['interruption', 'harm', 'near-miss', 'advise', 'sound'])

/** Lets time pass: so long, or until a condition holds; an event that concerns the trainee ends it. */
export const wait: Handler = (run, actor, action) => {
  const seconds = action.seconds ?? (action.until === undefined ? 1 : LONGEST)
  if (!Number.isFinite(seconds) || seconds < 0 || seconds > LONGEST) {
    return refuse('bad-wait', { seconds: Number.isFinite(seconds) ? seconds : -1 })
  }
  if (action.until === undefined) {
    return {
      seconds,
      finish: (done) => {
        done()
        return null
      },
    }
  }
  const condition = run.conditions.make(action.until)
  if (!('evaluate' in condition)) return refuse('bad-condition', { until: action.until })
  const monitor = watch(run, condition, (value) => {
    if (value) endWait(run, actor)
  })
  return {
    seconds: monitor.value ? 0 : seconds,
    finish: (done) => {
      unwatch(run, monitor)
      done()
      return null
    },
  }
}

/** Ends a wait now; whatever else somebody does goes on. */
export function endWait(run: Run, actor: Person): void {
  const { doing } = actor
  if (doing?.do !== 'wait') return
  actor.busyUntil = run.tick
  schedule(run.agenda, run.tick, doing.complete)
  freeSooner(run, actor)
}

/** Ends the trainee's wait where the log since then holds something that concerns them. */
export function endWaitOnEvents(run: Run, fromEvent: number): void {
  const trainee = run.world.people.get('trainee')
  if (trainee?.doing?.do !== 'wait') return
  for (let n = fromEvent; n < run.events.length; n++) {
    const event = run.events[n]
    if (!event) continue
    const spokenTo = event.type === 'said' && event.by !== 'trainee'
    if (spokenTo || CONCERNING.has(event.type)) {
      endWait(run, trainee)
      return
    }
  }
}

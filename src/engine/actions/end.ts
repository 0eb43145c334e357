import { endRun } from '../attempt/ending.ts'
import { evaluate } from '../procedure/monitor.ts'
import { isDealtWith } from '../procedure/procedure.ts'
import { emit, type Run } from '../run.ts'
import type { Handler } from './work.ts'

/** Hands the job in. Whether the job itself is done is read now, and told. */
export const finish: Handler = (run) => ({
  seconds: 0,
  finish: (done) => {
    done()
    emit(run, 'finished', { completed: jobDone(run) })
    endRun(run, 'finished')
    return null
  },
})

/** Whether the job is done: as the scenario says or, where it does not, when no step that is asked for is left. */
function jobDone(run: Run): boolean {
  const source = run.scenario.assessment.completed
  if (source === undefined) return [...run.steps.values()].every((step) => isDealtWith(run, step))
  const condition = run.conditions.make(source)
  return 'evaluate' in condition && evaluate(run, condition, null)
}

/** Stops the job or refuses to go on. Which stops the scenario holds to be right now is told, and whether the job itself is done. */
export const stop: Handler = (run, _actor, action) => ({
  seconds: 0,
  finish: (done) => {
    done()
    const right = (run.scenario.assessment.stops ?? []).filter((candidate) => {
      if (candidate.only !== undefined && !holds(run, candidate.only)) return false
      const reason = action.reason ?? ''
      const fits = candidate.reasons === undefined || candidate.reasons.includes(reason)
      return fits && holds(run, candidate.when)
    })
    emit(run, 'stopped', {
      reason: action.reason ?? '',
      about: action.about ?? '',
      completed: jobDone(run),
      justified: right.map((s) => s.id),
    })
    endRun(run, 'stopped')
    return null
  },
})

function holds(run: Run, source: string): boolean {
  const condition = run.conditions.make(source)
  return 'evaluate' in condition && evaluate(run, condition, null)
}

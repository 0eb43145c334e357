import { doerOf } from '../action.ts'
import { refuse } from '../actions/work.ts'
import { tellLastDoses } from '../harm/exposure.ts'
import { tellPose } from '../people/poses.ts'
import { notBegun } from '../people/queue.ts'
import { reject } from '../reject.ts'
import { because, type Ending, emit, type Run } from '../run.ts'

/** Ends the attempt: what still waited for somebody’s hands is refused, verdicts that were held to the end and the doses are told, with the last pose, then nothing more is. */
export function endRun(run: Run, ending: Ending): void {
  if (run.ending !== null) return
  for (const { action, cause } of notBegun(run))
    because(run, cause, () => reject(run, action, doerOf(action), refuse('not-begun')))
  run.criteria?.close()
  tellLastDoses(run)
  if (run.pose) tellPose(run, run.pose)
  emit(run, 'ended', { how: ending })
  run.ending = ending
}

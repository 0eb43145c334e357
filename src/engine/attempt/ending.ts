import { tellLastDoses } from '../harm/exposure.ts'
import { tellPose } from '../people/poses.ts'
import { type Ending, emit, type Run } from '../run.ts'

/** Ends the attempt: verdicts that were held to the end and the doses are told, with the last pose, then nothing more is. */
export function endRun(run: Run, ending: Ending): void {
  if (run.ending !== null) return
  run.criteria?.close()
  tellLastDoses(run)
  if (run.pose) tellPose(run, run.pose)
  emit(run, 'ended', { how: ending })
  run.ending = ending
}

import { tellDoses } from './exposure.ts'
import { type Ending, emit, type Run } from './run.ts'

/** Ends the attempt: verdicts that were held to the end and the doses are told, then nothing more is. */
export function endRun(run: Run, ending: Ending): void {
  if (run.ending !== null) return
  run.criteria?.close()
  tellDoses(run)
  emit(run, 'ended', { how: ending })
  run.ending = ending
}

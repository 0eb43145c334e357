import type { Run } from '../../engine/run.ts'
import type { Result } from '../result.ts'

/** What has been seen to happen at all, in whatever was tried. */
export interface Notes {
  readonly done: Set<string>
  readonly met: Set<string>
  /** Rules over time that somebody broke. */
  readonly broken: Set<string>
}

export const createNotes = (): Notes => ({ done: new Set(), met: new Set(), broken: new Set() })

export function noteRun({ done, broken }: Notes, run: Run): void {
  for (const [id, { state }] of run.steps) if (state === 'done') done.add(id)
  for (const [id, verdict] of run.verdicts) if (verdict === 'broken') broken.add(id)
}

export function noteResult({ done, met, broken }: Notes, { steps, criteria }: Result): void {
  for (const { id, state } of steps) if (state === 'done') done.add(id)
  for (const { id, verdict } of criteria) {
    if (verdict === 'met') met.add(id)
    if (verdict === 'not-met') broken.add(id)
  }
}

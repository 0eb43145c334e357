import type { FinishedAttempt } from '../../records/story/attempt.ts'
import { writeChoices } from '../address.ts'

/** Where a practice attempt starts from the state of this one at a tick. */
export const redoAddress = (
  job: string,
  { id, interface: way }: FinishedAttempt,
  tick: number,
): string =>
  `/play/${job}${writeChoices({
    purpose: 'practice',
    ...(way === 'text' || way === 'desktop' || way === 'touch' || way === 'vr'
      ? { interface: way }
      : {}),
    redo: id,
    tick,
  })}`

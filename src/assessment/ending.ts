import { type RunEvent, word } from '../engine/event.ts'
import type { Assessment } from '../scenario/schema.ts'

/** A stop that the assessment asks for where it holds, with the criteria that still count then. */
export type RightStop = NonNullable<Assessment['stops']>[number]

/** How an attempt came to its end. */
export interface Ending {
  /** `finished`, `stopped`, `danger`, or `abandoned` where nobody ended it. */
  readonly how: string
  /** Where it was stopped, and had to be. */
  readonly rightStop: RightStop | undefined
}

export function endingOf({ stops = [] }: Assessment, log: readonly RunEvent[]): Ending {
  const ended = log.findLast((event) => event.type === 'ended')
  const how = ended ? word(ended, 'how') : 'abandoned'
  if (how !== 'stopped') return { how, rightStop: undefined }
  const justified = log.findLast((event) => event.type === 'stopped')?.justified
  const ids = Array.isArray(justified) ? justified.map(String) : []
  return { how, rightStop: stops.find(({ id }) => ids.includes(id)) }
}

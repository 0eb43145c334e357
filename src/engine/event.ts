import type { Value } from '../scenario/facts.ts'

/**
 * What an event follows from: an action of the attempt, or an earlier event. Null where nobody has
 * acted yet and nothing went before: it follows from how the scenario starts.
 */
export type Cause = { readonly action: number } | { readonly event: number } | null

export type EventData = Value | null | readonly EventData[] | { readonly [key: string]: EventData }

/** Something that has happened. The log is the only thing that marks are read from. */
export interface RunEvent {
  readonly n: number
  readonly tick: number
  readonly type: string
  readonly cause: Cause
  readonly [key: string]: EventData | Cause
}

/** The action that an event follows from at once; null where it follows from an event or from none. */
export const actionBehind = ({ cause }: RunEvent): number | null =>
  cause && 'action' in cause ? cause.action : null

/** The event that an event follows from; null where it follows from an action or from nothing. */
export const eventBehind = ({ cause }: RunEvent): number | null =>
  cause && 'event' in cause ? cause.event : null

/**
 * The first event of the chain that an event follows from. What a damaged file says to follow from
 * itself, or from something later, begins the chain: nobody is sent round in a circle.
 */
export function originOf(event: RunEvent, log: readonly RunEvent[]): RunEvent {
  let at = event
  for (let n = eventBehind(at); n !== null; n = eventBehind(at)) {
    const before = log[n]
    if (!before || before.n >= at.n) break
    at = before
  }
  return at
}

/** A field of an event as text; empty where it has none. */
export const word = (event: RunEvent, field: string): string => {
  const value = event[field]
  return typeof value === 'string' ? value : ''
}

/** A field of an event as a number; 0 where it has none. */
export const amount = (event: RunEvent, field: string): number => {
  const value = event[field]
  return typeof value === 'number' ? value : 0
}

/** What the models behind harm, a near miss or a dose warn of, each with its model in front. */
export const warningsOf = ({ warnings }: RunEvent): readonly string[] =>
  Array.isArray(warnings) ? warnings.map(String) : []

/** Whether it tells a dose of the trainee's: a co-worker's dose names them. */
export const isOwnDose = (event: RunEvent): boolean =>
  event.type === 'exposure' && (event.who === undefined || event.who === 'trainee')

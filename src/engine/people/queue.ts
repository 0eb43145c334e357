import type { Action, RecordedAction } from '../action.ts'
import { schedule } from '../agenda.ts'
import type { Cause } from '../event.ts'
import type { Run } from '../run.ts'
import type { Person } from '../world.ts'

/** Something that somebody is to do once their hands are free. */
export interface Queued {
  readonly action: Action
  readonly cause: Cause
  readonly begin: () => void
}

/** Puts something behind what somebody is busy with and whatever waits already. */
export function queue(run: Run, person: Person, queued: Queued): void {
  person.queue = [...person.queue, queued]
  lookAgain(run, person)
}

/** Begins the first of what waits once the hands are free, however much later that has become. */
function lookAgain(run: Run, person: Person): void {
  schedule(run.agenda, Math.max(run.tick, person.busyUntil), () => {
    const [first, ...rest] = person.queue
    if (!first || run.ending !== null) return
    if (person.busyUntil > run.tick) {
      lookAgain(run, person)
      return
    }
    person.queue = rest
    first.begin()
  })
}

/** Whoever is free sooner than was planned begins sooner with what waits. */
export function freeSooner(run: Run, person: Person): void {
  for (const _ of person.queue) lookAgain(run, person)
}

/** What somebody outside gave, which the log numbers; what co-workers think of themselves has no number. */
export const isGiven = (action: Action): action is Action & RecordedAction => 'n' in action

/** Whether something that was given still waits for somebody’s hands. */
export const waits = (person: Person): boolean => person.queue.some(({ action }) => isGiven(action))

/** What was given and has not begun, in the order in which it was given. */
export const notBegun = (run: Run): readonly Queued[] =>
  [...run.world.people.values()]
    .flatMap((person) => person.queue)
    .flatMap((queued) => (isGiven(queued.action) ? [{ n: queued.action.n, queued }] : []))
    .sort((a, b) => a.n - b.n)
    .map(({ queued }) => queued)

import { TICKS_PER_SECOND } from '../core/time.ts'
import { type Action, doerOf, type RecordedAction } from './action.ts'
import { endWaitOnEvents } from './actions/wait.ts'
import { nextTick, takeNext } from './agenda.ts'
import { endRun } from './attempt/ending.ts'
import { amount, type Cause, type RunEvent } from './event.ts'
import { whenFree } from './people/carry-out.ts'
import { isToCasualty } from './people/casualty.ts'
import { waits } from './people/queue.ts'
import { breakOff } from './people/routine.ts'
import { perform } from './perform.ts'
import { stepBodies } from './physics/drop.ts'
import { react } from './react.ts'
import { because, type Run } from './run.ts'

/** From this class on, harm ends the job whatever the purpose; an assessment ends at any harm. */
const GRAVE_HARM = 3

/** Lets simulated time run to a tick. Where nothing is due, no time is spent. */
export function advance(run: Run, toTick: number): void {
  // While the job is paused its clock stands: nothing falls due, and no deadline passes.
  if (run.paused) return
  while (run.ending === null) {
    const due = run.bodies.moving()
      ? Math.min(run.tick + 1, nextTick(run.agenda))
      : nextTick(run.agenda)
    if (due > toTick) break
    const fromEvent = run.events.length
    because(run, lastCause(run), () => {
      if (due > run.tick) {
        run.tick = due
        if (run.bodies.moving()) stepBodies(run)
      }
      while (nextTick(run.agenda) <= run.tick && run.ending === null) {
        const entry = takeNext(run.agenda)
        if (!entry) break
        entry.run()
        react(run)
      }
      react(run)
    })
    endWaitOnEvents(run, fromEvent)
    endOnDanger(run, fromEvent)
  }
  if (run.ending === null) run.tick = Math.max(run.tick, toTick)
}

/** What happens by itself follows from the last action; from none before anybody has acted. */
const lastCause = ({ actions }: Run): Cause =>
  actions.length > 0 ? { action: actions.length - 1 } : null

/** An action as a file keeps it. A number that is none becomes null there, and is refused. */
const asKept = (action: Omit<Action, 'by' | 'at'>): Omit<Action, 'by' | 'at'> =>
  JSON.parse(JSON.stringify(action))

/** Somebody acts now. The action is kept, whatever comes of it, unless the attempt is over. */
export function act(run: Run, action: Action): RecordedAction | null {
  // What is due by now comes first, as it does where the attempt is replayed.
  advance(run, run.tick)
  if (run.ending !== null) return null
  const { by: _by, at, ...rest } = action
  const recorded: RecordedAction = {
    n: run.actions.length,
    tick: run.tick,
    by: doerOf(action),
    ...asKept(rest),
    ...(typeof at === 'string' ? { at } : {}),
  }
  run.actions.push(recorded)
  const fromEvent = run.events.length
  const cause = { action: recorded.n }
  callFromRoutine(run, recorded.by, () => perform(run, recorded, cause))
  because(run, cause, () => react(run))
  endWaitOnEvents(run, fromEvent)
  endOnDanger(run, fromEvent)
  return recorded
}

/** A co-worker whom somebody has act leaves their routine meanwhile, as for a plan of their own. */
function callFromRoutine(run: Run, who: string, toAct: () => void): void {
  const person = hasRoutine(run, who) ? run.world.people.get(who) : undefined
  if (!person) {
    toAct()
    return
  }
  if (person.reactions === 0) breakOff(run, person)
  person.reactions += 1
  toAct()
  whenFree(run, who, () => {
    person.reactions -= 1
  })
}

const hasRoutine = (run: Run, who: string): boolean =>
  run.scenario.people?.[who]?.routine !== undefined

/**
 * Whoever acts is busy until their hands are free again. A routine goes on for ever: whoever has one
 * is busy only while they are called from it.
 */
export function busy(run: Run, who = 'trainee'): boolean {
  const person = run.world.people.get(who)
  if (!person) return false
  return hasRoutine(run, who) ? person.reactions > 0 : person.busyUntil > run.tick || waits(person)
}

/** Who has plans that call for each other is never free: they are waited for two hours, in ticks. */
const LONGEST_WAIT = 2 * 3600 * TICKS_PER_SECOND

/** Lets time run until somebody has finished what they are doing, the attempt ends, or a tick comes. */
export function advanceUntilFree(run: Run, who = 'trainee', until = run.tick + LONGEST_WAIT): void {
  while (run.ending === null && !run.paused && busy(run, who) && run.tick < until) {
    const free = Math.min(until, run.world.people.get(who)?.busyUntil ?? run.tick)
    const next = Math.max(
      run.tick + 1,
      Math.min(free, run.bodies.moving() ? run.tick + 1 : nextTick(run.agenda)),
    )
    advance(run, next)
  }
  if (run.ending === null) advance(run, run.tick)
}

/** An attempt that nobody finished or stopped. */
export function abandon(run: Run): void {
  because(run, lastCause(run), () => endRun(run, 'abandoned'))
}

function endOnDanger(run: Run, fromEvent: number): void {
  if (run.ending !== null) return
  const worst = run.events
    .slice(fromEvent)
    .reduce<RunEvent | null>(
      (most, event) =>
        event.type === 'harm' &&
        !isToCasualty(run.scenario, event) &&
        amount(event, 'actual') > (most ? amount(most, 'actual') : 0)
          ? event
          : most,
      null,
    )
  if (!worst) return
  const limit = run.purpose === 'assessment' ? 1 : GRAVE_HARM
  if (amount(worst, 'actual') >= limit)
    because(run, { event: worst.n }, () => endRun(run, 'danger'))
}

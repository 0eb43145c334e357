import { toTicks } from '../core/time.ts'
import { type Action, type ActionKind, doerOf } from './action.ts'
import { handlers } from './actions/handlers.ts'
import { notNow } from './actions/who.ts'
import { isRefusal, refuse } from './actions/work.ts'
import { schedule } from './agenda.ts'
import type { Cause } from './event.ts'
import { isGiven, queue, waits } from './people/queue.ts'
import { fieldsOf, reject } from './reject.ts'
import { because, emit, type Run } from './run.ts'
import { beginContact, endContact } from './space/contacts.ts'
import type { Doing, Person } from './world.ts'

/** Actions that break into whatever one is doing. */
const AT_ONCE: ReadonlySet<ActionKind> = new Set<ActionKind>([
  'stop',
  'finish',
  'pause',
  'resume',
  'hint',
  'advise',
  'inject',
])

/** Whether an action takes effect in the middle of another. */
export const breaksIn = (kind: ActionKind): boolean => AT_ONCE.has(kind)

/** Lets somebody act now, or as soon as their hands are free. What cannot be is told, never dropped. */
export function perform(run: Run, action: Action, cause: Cause): void {
  const by = doerOf(action)
  const actor = run.world.people.get(by === 'instructor' ? 'trainee' : by)
  if (!actor) {
    because(run, cause, () => reject(run, action, by, refuse('unknown-person', { by })))
    return
  }
  const start = (): void => because(run, cause, () => begin(run, actor, action))
  const handsFull = actor.busyUntil > run.tick || (isGiven(action) && waits(actor))
  const mayWait = !breaksIn(action.do) && notNow(run, by, action.do) === null
  if (handsFull && mayWait) queue(run, actor, { action, cause, begin: start })
  else start()
}

function begin(run: Run, actor: Person, action: Action): void {
  const by = doerOf(action)
  const atOnce = breaksIn(action.do)
  const answer = holdsNull(action)
    ? refuse('bad-value', { item: action.item ?? '' })
    : (notNow(run, by, action.do) ?? handlers[action.do](run, actor, action))
  if (isRefusal(answer)) {
    reject(run, action, by, answer)
    return
  }
  const cause = run.cause
  const ticks = toTicks(answer.seconds)
  const complete = (): void => {
    if (actor.doing !== doing) return
    // Slowed on the way by smoke: not there yet. Who stops or asks on the way does so at once.
    if (!atOnce && actor.walk && actor.walk.until > run.tick) return
    actor.doing = null
    because(run, cause, () => {
      const refusal = answer.finish(() => {
        const done = emit(run, 'done', { by, ...fieldsOf(action) }, keysOf(action, by))
        run.cause = { event: done.n }
      })
      if (refusal) reject(run, action, by, refusal)
      // The hand is still there when the deed takes effect: what it lets loose is judged with it.
      if (doing.contact) endContact(run, actor, doing.contact)
    })
  }
  const doing: Doing = {
    do: action.do,
    item: action.item ?? '',
    since: run.tick,
    contact: null,
    complete,
  }
  if (atOnce) {
    const before = actor.doing
    actor.doing = doing
    complete()
    actor.doing = before
    return
  }
  actor.doing = doing
  actor.busyUntil = run.tick + ticks
  if (ticks === 0) {
    complete()
    return
  }
  if (answer.contact) doing.contact = beginContact(run, actor, answer.contact)
  schedule(run.agenda, actor.busyUntil, complete)
}

/** A number that no file can hold, such as the velocity of a hand whose tracking was lost. */
const holdsNull = (value: object): boolean =>
  Object.values(value).some(
    (inner) => inner === null || (typeof inner === 'object' && holdsNull(inner)),
  )

const keysOf = (action: Action, by: string): string[] => {
  const keys = [`person:${by}`]
  if (action.item !== undefined) keys.push(`entity:${action.item}`)
  if (action.phrase !== undefined) keys.push(`mark:said:${action.phrase}`)
  return keys
}

import { TICKS_PER_SECOND } from '../../core/time.ts'
import type { PersonDocument } from '../../scenario/schema.ts'
import type { Action } from '../action.ts'
import { schedule } from '../agenda.ts'
import type { Cause } from '../event.ts'
import type { LocalPoint } from '../kind.ts'
import { perform } from '../perform.ts'
import { because, type Run } from '../run.ts'
import { handReaches } from '../space/reach.ts'
import { pointOf } from '../world.ts'

/** One thing that a co-worker is to do, as the scenario says it. */
export type Deed = Omit<NonNullable<PersonDocument['routine']>['does'][number], 'say'> & {
  readonly say?: string | undefined
}

/** Does one thing, after walking to where it is where that is out of reach. */
export function carryOut(run: Run, who: string, deed: Deed): void {
  const { say, ...rest } = deed
  const action: Action = { ...(rest as Action), by: who }
  const person = run.world.people.get(who)
  // What is carried to a place is at hand already: the place is what has to be reached.
  const [target] = (deed.in ?? deed.on ?? deed.item)?.split('.') ?? []
  if (person && target !== undefined && deed.do !== 'say' && deed.do !== 'move') {
    const part = deed.part ?? deed.point
    const local = localPoint(run, target, deed.control, part)
    if (!handReaches(run, person, pointOf(run.world, target, run.tick, local))) {
      const to = part === undefined ? target : `${target}.${part}`
      perform(run, { do: 'move', to, by: who }, run.cause)
    }
  }
  perform(run, action, run.cause)
  if (say !== undefined) perform(run, { do: 'say', phrase: say, by: who }, run.cause)
}

function localPoint(
  run: Run,
  item: string,
  control: string | undefined,
  part: string | undefined,
): LocalPoint | undefined {
  const entity = run.world.entities.get(item)
  if (!entity) return undefined
  if (part !== undefined) return entity.kind.parts?.[part]?.at
  return control === undefined ? undefined : entity.kind.controls(entity.props)[control]?.at
}

/** How often somebody busy is looked at: what they were called from may end sooner, ticks. */
const LOOK_EVERY = TICKS_PER_SECOND

/** Goes on as soon as somebody's hands are free, and not before the next tick. */
export function whenFree(run: Run, who: string, then: () => void): void {
  const free = run.world.people.get(who)?.busyUntil ?? 0
  const next = Math.min(Math.max(run.tick + 1, free), run.tick + LOOK_EVERY)
  schedule(run.agenda, next, () => {
    const busy = (run.world.people.get(who)?.busyUntil ?? 0) > run.tick
    if (busy) whenFree(run, who, then)
    else then()
  })
}

/** Does one thing after another, each when the one before it has ended; somebody hurt stops. */
export function inTurn(
  run: Run,
  who: string,
  deeds: readonly Deed[],
  cause: Cause,
  done: () => void,
): void {
  const [first, ...rest] = deeds
  if (first === undefined || run.world.people.get(who)?.hurt === true) {
    done()
    return
  }
  because(run, cause, () => carryOut(run, who, first))
  whenFree(run, who, () => inTurn(run, who, rest, cause, done))
}

import { TICKS_PER_SECOND, toTicks } from '../../core/time.ts'
import type { PersonDocument } from '../../scenario/schema.ts'
import { endWait } from '../actions/wait.ts'
import { schedule } from '../agenda.ts'
import { type Monitor, watch } from '../procedure/monitor.ts'
import { because, causeOf, type Run, remember } from '../run.ts'
import { updateZones } from '../space/contacts.ts'
import { type Person, positionOf } from '../world.ts'
import { carryOut, whenFree } from './carry-out.ts'

type RoutineDocument = NonNullable<PersonDocument['routine']>

/** Nobody begins two things of their routine within a second: what is refused is not tried at once again. */
const BREATH = TICKS_PER_SECOND

/** What a routine remembers between two things of it. */
interface Memory {
  next: number
  /** Stands still because `while` does not hold, or waits for a reaction to end. */
  halted: boolean
}

/**
 * What somebody does all day: one thing after another, again and again where it loops. It stands
 * still while its `while` does not hold and while they do what a plan has called them to, and ends
 * when they are hurt.
 */
export function startRoutine(run: Run, who: string, routine: RoutineDocument): void {
  const person = run.world.people.get(who)
  if (!person) return
  const memory = remember<Memory>(run, { next: 0, halted: false })
  const monitor = gateOf(run, routine, (open) => {
    if (open && memory.halted) goOn()
    else if (!open && person.reactions === 0) breakOff(run, person)
  })
  const goOn = (): void => {
    const deed = routine.does[memory.next % routine.does.length]
    const over = routine.loop !== true && memory.next >= routine.does.length
    if (!deed || over || person.hurt) return
    memory.halted = monitor !== null && !monitor.value
    if (memory.halted) return
    if (person.reactions > 0) {
      schedule(run.agenda, run.tick + BREATH, goOn)
      return
    }
    memory.next += 1
    const began = run.tick
    because(run, causeOf(run, monitor?.condition.sources ?? []), () => carryOut(run, who, deed))
    whenFree(run, who, () => {
      const rested = began + BREATH
      if (run.tick >= rested) goOn()
      else schedule(run.agenda, rested, goOn)
    })
  }
  schedule(run.agenda, toTicks(routine.from ?? 0), goOn)
}

function gateOf(
  run: Run,
  routine: RoutineDocument,
  changed: (open: boolean) => void,
): Monitor | null {
  if (routine.while === undefined) return null
  const condition = run.conditions.make(routine.while)
  return 'evaluate' in condition ? watch(run, condition, changed) : null
}

/** Somebody who walks or waits stops where they are: they are called to something else. */
export function breakOff(run: Run, person: Person): void {
  if (person.doing?.do === 'wait') endWait(run, person)
  if (person.doing?.do !== 'move' || !person.walk) return
  person.at = positionOf(person, run.tick)
  person.walk = null
  person.doing = null
  person.busyUntil = run.tick
  updateZones(run, person)
}

import { toTicks } from '../../core/time.ts'
import type { PersonDocument } from '../../scenario/schema.ts'
import { schedule } from '../agenda.ts'
import { watch } from '../procedure/monitor.ts'
import { because, causeOf, type Run, remember } from '../run.ts'
import { carryOut, inTurn } from './carry-out.ts'
import { breakOff, startRoutine } from './routine.ts'

type Plan = NonNullable<PersonDocument['does']>[number]

/**
 * Co-workers and visitors act through the same actions as the trainee, and meet the same refusals:
 * a routine of their own, and plans for what they are told, hear or see.
 */
export function startPeople(run: Run): void {
  for (const [id, document] of Object.entries(run.scenario.people ?? {})) {
    if (!run.world.people.has(id)) continue
    for (const plan of document.does ?? []) startPlan(run, id, plan, document.routine !== undefined)
    if (document.routine) startRoutine(run, id, document.routine)
  }
}

/**
 * A plan is carried out when its condition has held for as long as it says: once, or each time anew
 * where it repeats. Who has a routine leaves it meanwhile.
 */
function startPlan(run: Run, who: string, plan: Plan, leavesRoutine: boolean): void {
  const condition = run.conditions.make(plan.when)
  if (!('evaluate' in condition)) return
  const memory = remember(run, { done: false, since: -1 })
  const begin = (): void => {
    memory.since = run.tick
    schedule(run.agenda, run.tick + toTicks(plan.after ?? 0), () => {
      const due = memory.since + toTicks(plan.after ?? 0)
      if (memory.done || !monitor.value || due !== run.tick) return
      memory.done = plan.repeat !== true
      because(run, causeOf(run, condition.sources), () => answer(run, who, plan, leavesRoutine))
    })
  }
  const monitor = watch(run, condition, (value) => {
    if (value && !memory.done) begin()
  })
  if (monitor.value) begin()
}

function answer(run: Run, who: string, plan: Plan, leavesRoutine: boolean): void {
  const { when: _when, after: _after, repeat: _repeat, afterwards, ...first } = plan
  const person = run.world.people.get(who)
  if (!person) return
  if (leavesRoutine) breakOff(run, person)
  if (!leavesRoutine && afterwards === undefined) {
    carryOut(run, who, first)
    return
  }
  person.reactions += 1
  inTurn(run, who, [first, ...(afterwards ?? [])], run.cause, () => {
    person.reactions -= 1
  })
}

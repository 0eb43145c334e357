import { toTicks } from '../core/time.ts'
import type { PersonDocument } from '../scenario/schema.ts'
import type { Action } from './action.ts'
import { schedule } from './agenda.ts'
import { watch } from './monitor.ts'
import { perform } from './perform.ts'
import { because, causeOf, type Run } from './run.ts'
import { pointOf, withinReach } from './world.ts'

type Plan = NonNullable<PersonDocument['does']>[number]

/** Co-workers act through the same actions as the trainee, and meet the same refusals. */
export function startPeople(run: Run): void {
  for (const [id, document] of Object.entries(run.scenario.people ?? {})) {
    if (!run.world.people.has(id)) continue
    for (const plan of document.does ?? []) startPlan(run, id, plan)
  }
}

/** Each plan is carried out once, when its condition has held for as long as it says. */
function startPlan(run: Run, who: string, plan: Plan): void {
  const condition = run.conditions.make(plan.when)
  if (!('evaluate' in condition)) return
  let done = false
  let since = -1
  const begin = (): void => {
    since = run.tick
    schedule(run.agenda, run.tick + toTicks(plan.after ?? 0), () => {
      if (done || !monitor.value || since + toTicks(plan.after ?? 0) !== run.tick) return
      done = true
      because(run, causeOf(run, condition.reads), () => carryOut(run, who, plan))
    })
  }
  const monitor = watch(run, condition, (value) => {
    if (value && !done) begin()
  })
  if (monitor.value) begin()
}

function carryOut(run: Run, who: string, plan: Plan): void {
  const { when: _when, after: _after, say, ...rest } = plan
  const action: Action = { ...(rest as Action), by: who }
  const person = run.world.people.get(who)
  // What is carried to a place is at hand already: the place is what has to be reached.
  const [target] = (plan.in ?? plan.on ?? plan.item)?.split('.') ?? []
  if (person && target !== undefined && plan.do !== 'say' && plan.do !== 'move') {
    const control = plan.control === undefined ? undefined : controlPoint(run, target, plan.control)
    if (!withinReach(person, pointOf(run.world, target, run.tick, control), run.tick)) {
      perform(run, { do: 'move', to: target, by: who }, run.cause)
    }
  }
  perform(run, action, run.cause)
  if (say !== undefined) perform(run, { do: 'say', phrase: say, by: who }, run.cause)
}

function controlPoint(run: Run, item: string, control: string) {
  const entity = run.world.entities.get(item)
  return entity?.kind.controls(entity.props)[control]?.at
}

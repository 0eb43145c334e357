import { informsOnly } from '../core/basis.ts'
import { actionBehind, originOf, type RunEvent, word } from '../engine/event.ts'
import type { Criterion, ScenarioStep } from '../scenario/schema.ts'

/** Whether harm ended the attempt, or the trainee left: what had not come up by then was not due. */
export const isCutShort = (log: readonly RunEvent[]): boolean => {
  const how = log.findLast(({ type }) => type === 'ended')?.how ?? 'abandoned'
  return how === 'danger' || how === 'abandoned'
}

/**
 * The models by whose figures from memory alone the attempt was cut short. What was not done by then
 * nobody has left undone: had the figure been milder, they would have gone on.
 */
export function doubtfulEnding(log: readonly RunEvent[]): readonly string[] {
  const ended = log.findLast(({ type, how }) => type === 'ended' && how === 'danger')
  const harms = log.filter(({ type, tick }) => type === 'harm' && tick === ended?.tick)
  return harms.every(restsOnMemory) ? [...new Set(harms.map((event) => word(event, 'model')))] : []
}

/**
 * The steps whose turn had come: all that they come after was done well, or the trainee went on past
 * them, as if one of `beyond` or what comes before it had been done.
 */
export function reachedOf(
  steps: readonly ScenarioStep[],
  isDone: (id: string) => boolean,
  beyond: readonly string[],
): ReadonlySet<string> {
  const before = beforeIn(steps)
  const isGroupDone = (group: string | undefined): boolean =>
    group !== undefined && steps.some(({ id, anyOf }) => anyOf === group && isDone(id))
  const isBehind = ({ id, optional, anyOf }: ScenarioStep): boolean =>
    isDone(id) || optional === true || isGroupDone(anyOf)
  const next = steps.filter((step) => before(step).every(isBehind)).map(({ id }) => id)
  return new Set([...next, ...upTo(steps, beyond)])
}

/** What each step comes right after. */
function beforeIn(steps: readonly ScenarioStep[]) {
  const known = new Map(steps.map((step) => [step.id, step]))
  return ({ after = [] }: ScenarioStep): ScenarioStep[] =>
    after.flatMap((id) => known.get(id) ?? [])
}

/** Some steps and all that they come after, however far back: who is there has come past the rest. */
export function upTo(steps: readonly ScenarioStep[], ids: readonly string[]): ReadonlySet<string> {
  const before = beforeIn(steps)
  const found = new Set<string>()
  const follow = (step: ScenarioStep): void => {
    if (found.has(step.id)) return
    found.add(step.id)
    for (const earlier of before(step)) follow(earlier)
  }
  for (const step of steps) if (ids.includes(step.id)) follow(step)
  return found
}

/** Who breaks a rule that stands until a step goes on as if that step had been done. */
export const passedOver = (
  criteria: readonly Criterion[],
  log: readonly RunEvent[],
): readonly string[] =>
  criteria.flatMap((criterion) => {
    const until = 'until' in criterion ? criterion.until : undefined
    const isBroken = log.some(
      (event) =>
        event.type === 'criterion' &&
        event.criterion === criterion.id &&
        word(event, 'state') === 'broken',
    )
    return until !== undefined && isBroken ? [until] : []
  })

/** The harm that the deed behind a step did at that very moment. */
export function harmOf(
  step: RunEvent | undefined,
  harms: readonly RunEvent[],
  log: readonly RunEvent[],
): readonly RunEvent[] {
  const deed = step && actionBehind(originOf(step, log))
  if (deed === undefined || deed === null) return []
  return harms.filter(
    (harm) => harm.tick === step?.tick && actionBehind(originOf(harm, log)) === deed,
  )
}

/** Harm or a near miss that rests on a figure that nobody checked or published. */
export function restsOnMemory({ outputs }: RunEvent): boolean {
  const basis =
    typeof outputs === 'object' && outputs !== null && 'basis' in outputs ? outputs.basis : ''
  return informsOnly(String(basis))
}

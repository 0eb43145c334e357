import { conjuncts } from '../../scenario/conditions/ast.ts'
import type { Condition } from '../../scenario/conditions/condition.ts'
import { actionBehind, originOf } from '../event.ts'
import { causeOf, type Run, remember } from '../run.ts'
import { evaluate, watch } from './monitor.ts'

/** Deeds that change nothing in the world. */
const LOOKS = ['look', 'inspect']

/** Whether all that a step asks for but the looking is as it was at the start. */
export interface Untouched {
  is: boolean
}

/**
 * Watches the part of a step that is no counting and no looking: the guard that must be back in its
 * place hangs there from the start. Null where the step is nothing but that, or has nothing of it.
 */
export function watchUntouched(run: Run, condition: Condition): Untouched | null {
  const parts = conjuncts(condition.ast).flatMap(({ start, end }) => {
    const part = run.conditions.make(condition.source.slice(start, end))
    return 'evaluate' in part ? [part] : []
  })
  const lasting = parts.filter(({ counts }) => !counts)
  if (lasting.length === 0 || lasting.length === parts.length) return null
  if (!lasting.every((part) => evaluate(run, part, null))) return null
  const untouched = remember<Untouched>(run, { is: true })
  for (const part of lasting)
    watch(run, part, () => {
      untouched.is = false
    })
  return untouched
}

/**
 * Whether somebody has merely looked: who counts the tools on the trolley before the guard was ever
 * off has not put the guard back too early.
 */
export function isMerelyLook(run: Run, condition: Condition, untouched: Untouched | null): boolean {
  if (untouched?.is !== true) return false
  const cause = causeOf(run, condition.sources)
  if (cause === null) return false
  const event = 'event' in cause ? run.events[cause.event] : undefined
  const n = 'action' in cause ? cause.action : event && actionBehind(originOf(event, run.events))
  const action = run.actions[n ?? -1]
  return action !== undefined && LOOKS.includes(action.do)
}

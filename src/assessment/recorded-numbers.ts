import { canonicalJson } from '../core/json.ts'
import { eventBehind, type RunEvent } from '../engine/event.ts'
import type { Result } from './result.ts'

/** What an event tells, wherever in a log it stands. */
const told = ({ n: _n, cause: _cause, ...rest }: RunEvent): string => canonicalJson(rest)

/**
 * A result of a new run, with its evidence by the numbers of the recorded log: whoever has the file
 * looks there. A verdict that only the new run tells is not in it: what it follows from stands for it.
 */
export function inRecordedNumbers(
  result: Result,
  again: readonly RunEvent[],
  recorded: readonly RunEvent[],
): Result {
  const left = new Map<string, number[]>()
  for (const event of recorded) left.set(told(event), [...(left.get(told(event)) ?? []), event.n])
  const numbers: (number | undefined)[] = []
  for (const event of again)
    numbers.push(left.get(told(event))?.shift() ?? numbers[eventBehind(event) ?? -1])
  const criteria = result.criteria.map((criterion) => ({
    ...criterion,
    events: [...new Set(criterion.events.flatMap((n) => numbers[n] ?? []))],
  }))
  return { ...result, criteria }
}

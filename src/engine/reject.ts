import type { Action, RecordedAction } from './action.ts'
import type { EventData } from './event.ts'
import type { Refusal } from './kind.ts'
import { emit, type Run, touch } from './run.ts'

/** Tells what the world did not allow, and why. */
export function reject(run: Run, action: Action, by: string, refusal: Refusal): void {
  emit(run, 'rejected', {
    by,
    ...fieldsOf(action),
    code: refusal.code,
    params: { ...refusal.params },
  })
  touch(run, 'rejected')
}

/** An action’s fields as an event carries them. */
export function fieldsOf(action: Action): Record<string, EventData> {
  const { by: _by, at, n: _n, tick: _tick, ...fields } = action as Action & Partial<RecordedAction>
  const target = typeof at === 'string' ? { at } : {}
  return JSON.parse(JSON.stringify({ ...fields, ...target })) as Record<string, EventData>
}

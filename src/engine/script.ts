import { isRecord } from '../core/is-record.ts'
import { nearest } from '../core/near.ts'
import { toTicks } from '../core/time.ts'
import { didYouMean } from '../scenario/diagnostics.ts'
import type { Value } from '../scenario/facts.ts'
import type { Action } from './action.ts'
import { ACTION_KINDS } from './action.ts'
import { abandon, act, advance, advanceUntilFree, busy } from './advance.ts'
import type { Purpose, Run } from './run.ts'
import { fieldsOfAction, sortedKeys } from './script-fields.ts'

/** An actions file: what somebody does, and the seed and drawn values it was written for. */
export interface Script {
  readonly scenario?: string
  readonly seed?: number
  readonly purpose?: Purpose
  readonly parameters?: Readonly<Record<string, Value>>
  readonly actions: readonly Action[]
}

const PURPOSES: readonly unknown[] = ['guided', 'practice', 'assessment']
const MOST_ACTIONS = 20_000
/** The latest that an action can start, seconds. */
const MOST_SECONDS = 24 * 3600

const KEYS = ['scenario', 'seed', 'purpose', 'parameters', 'actions', '$schema']

export interface ScriptReading {
  readonly script: Script | null
  /** Sentences; there is no script where there are any. */
  readonly faults: readonly string[]
  /** Keys that mean nothing here and were left out. */
  readonly notes: readonly string[]
}

/** Reads an actions file (a bare array is accepted), all faults at once. */
export function readScript(value: unknown): ScriptReading {
  const file = Array.isArray(value) ? { actions: value } : value
  if (!isRecord(file) || !Array.isArray(file.actions)) {
    const fault = 'An actions file is {"actions": […]} or a list of actions.'
    return { script: null, faults: [fault], notes: [] }
  }
  const keys = sortedKeys(file, KEYS)
  const faults: string[] = [...keys.faults]
  const notes = keys.foreign.map((key) => `"${key}" means nothing here and is left out.`)
  const { seed, purpose, parameters, actions } = file
  if (actions.length > MOST_ACTIONS)
    faults.push(`There are ${actions.length} actions. ${MOST_ACTIONS} are allowed.`)
  if (seed !== undefined && !Number.isSafeInteger(seed))
    faults.push('"seed" must be a whole number.')
  if (purpose !== undefined && !PURPOSES.includes(purpose))
    faults.push('"purpose" must be guided, practice or assessment.')
  if (parameters !== undefined && !isRecord(parameters))
    faults.push('"parameters" must be an object.')
  let last = 0
  const kept: Action[] = []
  actions.slice(0, MOST_ACTIONS).forEach((action: unknown, i) => {
    const told = (sentence: string) => `Action ${i}: ${sentence}`
    if (!isRecord(action)) {
      faults.push(told('it is not an object.'))
      return
    }
    const fields = fieldsOfAction(action)
    faults.push(...[...startFaults(action, last), ...fields.faults].map(told))
    notes.push(...fields.foreign.map((key) => told(`"${key}" means nothing and is left out.`)))
    if (typeof action.at === 'number') last = Math.max(last, action.at)
    const entries = Object.entries(action).filter(([key]) => !fields.foreign.includes(key))
    kept.push(Object.fromEntries(entries) as unknown as Action)
  })
  if (faults.length > 0) return { script: null, faults, notes }
  return { script: { ...(file as unknown as Script), actions: kept }, faults, notes }
}

/** What an action is and when it starts. */
function startFaults(action: Readonly<Record<string, unknown>>, last: number): string[] {
  const { do: kind, at } = action
  const faults: string[] = []
  if (kind === undefined) faults.push('"do" is missing.')
  else if (!ACTION_KINDS.some((known) => known === kind)) {
    const meant = nearest(String(kind), ACTION_KINDS)
    faults.push(`there is no action "${String(kind)}".${didYouMean(meant)}`)
  }
  if (typeof at === 'number') {
    if (!Number.isFinite(at) || at < 0) faults.push('"at" must be seconds from the start.')
    else if (at > MOST_SECONDS) faults.push(`"at" is more than ${MOST_SECONDS / 3600} hours in.`)
    else if (at < last) faults.push(`"at" goes back from ${last} to ${at}.`)
  } else if (at !== undefined && !(kind === 'look' && typeof at === 'string'))
    faults.push('"at" must be a number of seconds.')
  return faults
}

/** Plays actions on. Each starts at its time, or when the one before it has ended. */
export function playOn(run: Run, actions: readonly Action[]): void {
  let before = 'trainee'
  for (const action of actions) {
    if (run.ending !== null) return
    const by = action.by ?? 'trainee'
    if (typeof action.at === 'number') advance(run, toTicks(action.at))
    else advanceUntilFree(run, before)
    if (busy(run, by) && !['stop', 'finish'].includes(action.do)) advanceUntilFree(run, by)
    act(run, action)
    before = by
  }
  advanceUntilFree(run, before)
}

/** Plays the actions to their end: what nobody finishes or stops is abandoned then. */
export function playScript(run: Run, actions: readonly Action[]): void {
  playOn(run, actions)
  if (run.ending === null) abandon(run)
}

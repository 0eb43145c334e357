import { isRecord } from '../core/is-record.ts'
import { toTicks } from '../core/time.ts'
import type { Value } from '../scenario/facts.ts'
import type { Action } from './action.ts'
import { ACTION_KINDS } from './action.ts'
import { abandon, act, advance, advanceUntilFree, busy } from './advance.ts'
import type { Purpose, Run } from './run.ts'

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

/** Reads an actions file (a bare array is accepted). Faults are sentences; null where there are any. */
export function readScript(value: unknown): { script: Script | null; faults: readonly string[] } {
  const file = Array.isArray(value) ? { actions: value } : value
  if (!isRecord(file) || !Array.isArray(file.actions)) {
    return { script: null, faults: ['An actions file is {"actions": […]} or a list of actions.'] }
  }
  const faults: string[] = []
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
  actions.slice(0, MOST_ACTIONS).forEach((action: unknown, i) => {
    faults.push(...actionFaults(action, last).map((fault) => `Action ${i}: ${fault}`))
    if (isRecord(action) && typeof action.at === 'number') last = action.at
  })
  if (faults.length > 0) return { script: null, faults }
  return { script: file as unknown as Script, faults: [] }
}

const TEXTS = [
  'by',
  'item',
  'zone',
  'in',
  'on',
  'control',
  'point',
  'part',
  'finding',
  'phrase',
  'question',
  'choice',
  'until',
  'reason',
  'about',
  'text',
  'id',
] as const

function actionFaults(action: unknown, last: number): string[] {
  if (!isRecord(action)) return ['it is not an object.']
  const faults: string[] = []
  const kind = action.do
  if (!ACTION_KINDS.some((known) => known === kind))
    faults.push(`there is no action "${String(kind)}".`)
  const at = action.at
  if (typeof at === 'number') {
    if (!Number.isFinite(at) || at < 0) faults.push('"at" must be seconds from the start.')
    else if (at > MOST_SECONDS) faults.push(`"at" is more than ${MOST_SECONDS / 3600} hours in.`)
    else if (at < last) faults.push(`"at" goes back from ${last} to ${at}.`)
  } else if (at !== undefined && !(kind === 'look' && typeof at === 'string'))
    faults.push('"at" must be a number of seconds.')
  for (const name of TEXTS) {
    const text = action[name]
    if (text !== undefined && (typeof text !== 'string' || text.length > 1000))
      faults.push(`"${name}" must be a text.`)
  }
  if (action.seconds !== undefined && typeof action.seconds !== 'number')
    faults.push('"seconds" must be a number.')
  for (const name of ['to', 'velocity']) {
    const point = action[name]
    if (Array.isArray(point) && (point.length !== 3 || point.some((n) => typeof n !== 'number')))
      faults.push(`"${name}" must be three numbers.`)
  }
  if (action.fields !== undefined && !isRecord(action.fields))
    faults.push('"fields" must be an object.')
  return faults
}

/** Plays the actions to their end. Each starts at its time, or when the one before it has ended. */
export function playScript(run: Run, actions: readonly Action[]): void {
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
  if (run.ending === null) abandon(run)
}

import { isRecord } from '../../core/is-record.ts'
import { nearest } from '../../core/near.ts'
import { toTicks } from '../../core/time.ts'
import { didYouMean, type Fault } from '../../scenario/diagnostics.ts'
import type { Value } from '../../scenario/facts.ts'
import { ACTION_KINDS, type Action, doerOf } from '../action.ts'
import { abandon, act, advance, advanceUntilFree, busy } from '../advance.ts'
import { breaksIn } from '../perform.ts'
import type { Purpose, Run } from '../run.ts'
import { fieldsOfAction, type KeyFault, sortedKeys } from './script-fields.ts'

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
  /** What is wrong and where; there is no script where any of it is an error. */
  readonly found: readonly Fault[]
  /** The errors as sentences. */
  readonly faults: readonly string[]
  /** Keys that mean nothing here and were left out. */
  readonly notes: readonly string[]
}

/** Reads an actions file (a bare array is accepted), all faults at once. */
export function readScript(value: unknown): ScriptReading {
  const isList = Array.isArray(value)
  const file = isList ? { actions: value } : value
  if (!isRecord(file) || !Array.isArray(file.actions)) {
    const message = 'An actions file is {"actions": […]} or a list of actions.'
    return readingOf(null, [{ path: [], code: 'not-a-script', message }])
  }
  const found = headFaults(file)
  const { actions } = file
  const to = (i: number): (string | number)[] => (isList ? [i] : ['actions', i])
  let last = 0
  const kept: Action[] = []
  actions.slice(0, MOST_ACTIONS).forEach((value: unknown, i) => {
    const { action, found: ofIt } = readAction(value, { at: to(i), told: `Action ${i}: `, last })
    found.push(...ofIt)
    if (action === null) return
    if (isTime(action.at)) last = action.at
    kept.push(action)
  })
  return readingOf({ ...(file as unknown as Script), actions: kept }, found)
}

interface ActionPlace {
  readonly at: readonly (string | number)[]
  /** What each sentence about it begins with. */
  readonly told: string
  /** When the one before it starts, seconds. */
  readonly last: number
}

function readAction(
  value: unknown,
  { at, told, last }: ActionPlace,
): { readonly action: Action | null; readonly found: readonly Fault[] } {
  if (!isRecord(value)) {
    const message = `${told}it is not an object.`
    return { action: null, found: [{ path: at, code: 'bad-value', message }] }
  }
  const { faults, foreign } = fieldsOfAction(value)
  const entries = Object.entries(value).filter(([key]) => !foreign.includes(key))
  return {
    action: Object.fromEntries(entries) as unknown as Action,
    found: [
      ...[...startFaults(value, last), ...faults].map((fault) => located(fault, at, told)),
      ...foreign.map((key) => foreignKey(key, at, told)),
    ],
  }
}

/** An action alone, as part of something else; `told` begins each sentence about it. */
export function readOneAction(value: unknown, told: string): ScriptReading {
  const { action, found } = readAction(value, { at: [], told, last: 0 })
  return readingOf(action && { actions: [action] }, found)
}

function readingOf(script: Script | null, found: readonly Fault[]): ScriptReading {
  const isNote = ({ severity }: Fault): boolean => severity === 'warning'
  const errors = found.filter((fault) => !isNote(fault))
  return {
    script: errors.length > 0 ? null : script,
    found,
    faults: errors.map(({ message, suggestion }) => `${message}${didYouMean(suggestion ?? null)}`),
    notes: found.filter(isNote).map(({ message }) => message),
  }
}

/** What is wrong with everything of the file but its actions. */
function headFaults(file: Readonly<Record<string, unknown>>): Fault[] {
  const { faults, foreign } = sortedKeys(file, KEYS)
  const { scenario, seed, purpose, parameters, actions } = file
  const bad = (key: string, message: string): KeyFault => ({ key, code: 'bad-value', message })
  const wrong: readonly (KeyFault | false)[] = [
    Array.isArray(actions) &&
      actions.length > MOST_ACTIONS &&
      bad('actions', `There are ${actions.length} actions. ${MOST_ACTIONS} are allowed.`),
    scenario !== undefined &&
      typeof scenario !== 'string' &&
      bad('scenario', '"scenario" must be a text.'),
    seed !== undefined &&
      !Number.isSafeInteger(seed) &&
      bad('seed', '"seed" must be a whole number.'),
    purpose !== undefined &&
      !PURPOSES.includes(purpose) &&
      bad('purpose', '"purpose" must be guided, practice or assessment.'),
    parameters !== undefined &&
      !isRecord(parameters) &&
      bad('parameters', '"parameters" must be an object.'),
  ]
  return [
    ...[...faults, ...wrong.filter((fault) => fault !== false)].map((fault) =>
      located(fault, [], ''),
    ),
    ...foreign.map((key) => foreignKey(key, [], '')),
  ]
}

/** A fault of one key, at its place in the file; of a missing key, at what should have it. */
function located(fault: KeyFault, at: readonly (string | number)[], told: string): Fault {
  const { key, code, message, suggestion = null } = fault
  const path = [...at, key]
  return { path, code, message: `${told}${message}`, suggestion, atKey: code === 'unknown-key' }
}

const foreignKey = (key: string, at: readonly (string | number)[], told: string): Fault => ({
  path: [...at, key],
  severity: 'warning',
  code: 'foreign-key',
  message: `${told}"${key}" means nothing${told === '' ? ' here and' : ' and'} is left out.`,
  atKey: true,
})

const isTime = (at: unknown): at is number =>
  typeof at === 'number' && at >= 0 && at <= MOST_SECONDS

/** What an action is and when it starts. */
function startFaults(action: Readonly<Record<string, unknown>>, last: number): KeyFault[] {
  const { do: kind, at } = action
  const faults: KeyFault[] = []
  const late = (message: string) => faults.push({ key: 'at', code: 'bad-time', message })
  if (kind === undefined)
    faults.push({ key: 'do', code: 'missing-key', message: '"do" is missing.' })
  else if (!ACTION_KINDS.some((known) => known === kind)) {
    const suggestion = nearest(String(kind), ACTION_KINDS)
    const message = `there is no action ${JSON.stringify(kind).slice(0, 80)}.`
    faults.push({ key: 'do', code: 'unknown-action', message, suggestion })
  }
  if (typeof at === 'number') {
    if (!Number.isFinite(at) || at < 0) late('"at" must be seconds from the start.')
    else if (at > MOST_SECONDS) late(`"at" is more than ${MOST_SECONDS / 3600} hours in.`)
    else if (at < last) late(`"at" goes back from ${last} to ${at}.`)
  } else if (at !== undefined && !(kind === 'look' && typeof at === 'string'))
    late('"at" must be a number of seconds.')
  return faults
}

/**
 * Plays actions on. Each is given at its time, at the nearest tick, or when the one before it has ended
 * and whoever does it is free. What is given to somebody busy waits in line for their hands.
 */
export function playOn(run: Run, actions: readonly Action[]): void {
  let before = 'trainee'
  for (const action of actions) {
    if (run.ending !== null) return
    const by = doerOf(action)
    if (typeof action.at === 'number') advance(run, toTicks(action.at))
    else {
      advanceUntilFree(run, before)
      if (busy(run, by) && !breaksIn(action.do)) advanceUntilFree(run, by)
    }
    act(run, action)
    before = by
  }
  // Whoever was given something brings it to its end.
  for (const who of new Set([before, ...actions.map(doerOf)])) advanceUntilFree(run, who)
}

/** Plays the actions to their end: what nobody finishes or stops is abandoned then. */
export function playScript(run: Run, actions: readonly Action[]): void {
  playOn(run, actions)
  if (run.ending === null) abandon(run)
}

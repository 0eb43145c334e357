import { isRecord } from '../../core/is-record.ts'
import { nearest } from '../../core/near.ts'

interface FieldRule {
  readonly holds: (value: unknown) => boolean
  readonly wanted: string
}

const isNumber = (value: unknown): boolean => typeof value === 'number'
const isFlag = (value: unknown): boolean => typeof value === 'boolean'
const isValue = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value)
const LONGEST = 1000
const isText = (value: unknown): boolean => typeof value === 'string' && value.length <= LONGEST
const isPoint = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 3 && value.every(isNumber)
const HANDS: readonly unknown[] = ['left', 'right', 'both']
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])
const isForm = (value: unknown): boolean =>
  isRecord(value) &&
  Object.entries(value).every(([key, entry]) => !FORBIDDEN.has(key) && isValue(entry))

const TEXT: FieldRule = { holds: isText, wanted: `a text of at most ${LONGEST} characters` }
const FLAG: FieldRule = { holds: isFlag, wanted: 'true or false' }
const VALUE: FieldRule = { holds: isValue, wanted: 'a text, a number, true or false' }
const texts = [
  ...['by', 'item', 'zone', 'in', 'on', 'control', 'point', 'part', 'finding', 'phrase'],
  ...['question', 'choice', 'until', 'reason', 'about', 'text', 'id'],
]

/** Every field of an action beside `do` and `at`, and what it can hold (design, section 5). */
const FIELDS: Readonly<Record<string, FieldRule>> = {
  ...Object.fromEntries(texts.map((name) => [name, TEXT])),
  to: { holds: (value) => isText(value) || isPoint(value), wanted: 'three numbers or a name' },
  velocity: { holds: isPoint, wanted: 'three numbers' },
  hand: { holds: (value) => HANDS.includes(value), wanted: '"left", "right" or "both"' },
  value: VALUE,
  rating: VALUE,
  start: FLAG,
  stop: FLAG,
  seconds: { holds: isNumber, wanted: 'a number' },
  fields: { holds: isForm, wanted: 'boxes with a text, a number, true or false in each' },
}

const KNOWN = ['do', 'at', ...Object.keys(FIELDS)]

/** What is wrong with one key of an object, and the key that was meant. */
export interface KeyFault {
  readonly key: string
  readonly code: 'unknown-key' | 'bad-value' | 'missing-key' | 'unknown-action' | 'bad-time'
  readonly message: string
  readonly suggestion?: string | null
}

/** What is wrong with an action's fields, and which of them mean nothing to the engine. */
export function fieldsOfAction(action: Readonly<Record<string, unknown>>) {
  const { faults, foreign } = sortedKeys(action, KNOWN)
  for (const [name, { holds, wanted }] of Object.entries(FIELDS)) {
    const value = action[name]
    if (value !== undefined && !holds(value))
      faults.push({ key: name, code: 'bad-value', message: `"${name}" must be ${wanted}.` })
  }
  return { faults, foreign }
}

/** Keys that look like a known one misspelt are faults; others are somebody's own notes. */
export function sortedKeys(value: Readonly<Record<string, unknown>>, known: readonly string[]) {
  const faults: KeyFault[] = []
  const foreign: string[] = []
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue
    const meant = nearest(key, known)
    if (meant === null) foreign.push(key)
    else {
      const message = `there is no "${key}".`
      faults.push({ key, code: 'unknown-key', message, suggestion: meant })
    }
  }
  return { faults, foreign }
}

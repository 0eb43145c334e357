import type { z } from 'zod'
import { isRecord } from '../core/is-record.ts'
import { nearest } from '../core/near.ts'
import { BOUNDS } from './bounds.ts'
import { checkConditions } from './checks/conditions.ts'
import { checkEquipment } from './checks/equipment.ts'
import { unknownKind } from './checks/kinds.ts'
import { checkLanguages } from './checks/languages.ts'
import { checkProcedure } from './checks/procedure.ts'
import { checkReferences } from './checks/references.ts'
import type { Diagnostic, Fault } from './diagnostics.ts'
import type { Facts } from './facts.ts'
import { migrate } from './migrations/index.ts'
import { type Scenario, scenarioSchema } from './schema.ts'
import { locate, readSource } from './source.ts'

export interface Validation {
  /** Null where there are errors. */
  readonly scenario: Scenario | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Every fault of a scenario file, from JSON to reachability, in the order of the file. */
export function validateScenario(text: string, file: string, facts: Facts): Validation {
  const { source, value, diagnostics } = readSource(text, file)
  if (value === undefined) return { scenario: null, diagnostics }
  const migrated = migrate(value)
  if (migrated.fault)
    return { scenario: null, diagnostics: [...diagnostics, locate(source, migrated.fault)] }
  const crowd = countEquipment(migrated.value)
  if (crowd > BOUNDS.equipment) {
    const fault: Fault = {
      path: ['equipment'],
      code: 'too-many',
      message: `There are ${crowd} pieces of equipment. ${BOUNDS.equipment} are allowed.`,
    }
    return { scenario: null, diagnostics: [...diagnostics, locate(source, fault)] }
  }
  const parsed = scenarioSchema.safeParse(migrated.value)
  const faults: Fault[] = []
  if (parsed.success) {
    const scenario = parsed.data
    faults.push(
      ...checkEquipment(scenario, facts),
      ...checkReferences(scenario, facts),
      ...checkProcedure(scenario),
      ...checkConditions(scenario, facts),
      ...checkLanguages(scenario),
    )
  } else {
    faults.push(...parsed.error.issues.flatMap((issue) => schemaFaults(issue, migrated.value)))
    faults.push(...unknownKinds(migrated.value, facts))
  }
  const all = [...diagnostics, ...faults.map((fault) => locate(source, fault))].sort(
    (a, b) => a.line - b.line || a.column - b.column,
  )
  const failed = all.some((d) => d.severity === 'error')
  return { scenario: parsed.success && !failed ? parsed.data : null, diagnostics: all }
}

function countEquipment(value: unknown): number {
  return isRecord(value) && isRecord(value.equipment) ? Object.keys(value.equipment).length : 0
}

/** Kinds are checked even where the shape of the document is wrong: both faults are told at once. */
function unknownKinds(value: unknown, facts: Facts): Fault[] {
  if (!isRecord(value) || !isRecord(value.equipment)) return []
  return Object.entries(value.equipment).flatMap(([id, entity]) => {
    const kind = isRecord(entity) ? entity.is : undefined
    return typeof kind === 'string' && !facts.kinds.has(kind) ? [unknownKind(id, kind, facts)] : []
  })
}

type Issue = z.core.$ZodIssue

function schemaFaults(
  issue: Issue,
  document: unknown,
  base: readonly (string | number)[] = [],
): Fault[] {
  const path = [...base, ...issue.path.filter((key) => typeof key !== 'symbol')]
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      code: 'unknown-key',
      message: `"${key}" is not a key here.`,
      suggestion: nearest(key, knownKeys(path)),
      atKey: true,
    }))
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const closest = issue.errors.reduce((best, branch) =>
      weigh(branch) < weigh(best) ? branch : best,
    )
    return closest.flatMap((inner) => schemaFaults(inner, document, path))
  }
  if (issue.code === 'invalid_key') {
    return [
      {
        path,
        code: 'bad-key',
        message: sentence(issue.issues[0]?.message ?? issue.message),
        atKey: true,
      },
    ]
  }
  const code =
    issue.code === 'invalid_type'
      ? valueAt(document, path) === undefined
        ? 'missing'
        : 'wrong-type'
      : issue.code === 'too_big' || issue.code === 'too_small'
        ? 'out-of-range'
        : 'bad-value'
  const last = path.at(-1)
  const message = code === 'missing' ? `"${last}" is missing.` : sentence(issue.message)
  return [{ path, code, message }]
}

/** The branch of a union that was meant has the fewest faults; a wrong set of keys weighs most. */
const weigh = (branch: readonly Issue[]): number =>
  branch.reduce(
    (sum, issue) =>
      sum + (issue.code === 'unrecognized_keys' ? 3 : issue.path.length === 1 ? 2 : 1),
    0,
  )

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`

function valueAt(document: unknown, path: readonly (string | number)[]): unknown {
  let value = document
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Object.entries(value).find(([name]) => name === String(key))?.[1]
  }
  return value
}

const NESTED_KEYS: Readonly<Record<string, readonly string[]>> = {
  equipment: [
    'is',
    'at',
    'facingDegrees',
    'in',
    'on',
    'stand',
    'name',
    'with',
    'feeds',
    'commands',
    'only',
  ],
  people: [
    'is',
    'at',
    'facingDegrees',
    'name',
    'role',
    'wearing',
    'carrying',
    'does',
    'routine',
    'when',
    'after',
    'repeat',
    'afterwards',
    'from',
    'loop',
    'while',
    'only',
  ],
  procedure: [
    'id',
    'text',
    'why',
    'hints',
    'skilled',
    'done',
    'after',
    'anyOf',
    'critical',
    'optional',
    'only',
  ],
  assessment: [
    'mastery',
    'completed',
    'hintCost',
    'stops',
    'criteria',
    'id',
    'competency',
    'weight',
    'critical',
    'all',
    'inOrder',
    'always',
    'never',
    'once',
    'from',
    'until',
    'within',
    'exposure',
    'below',
    'answered',
    'consequence',
    'title',
    'only',
  ],
}

function knownKeys(path: readonly (string | number)[]): readonly string[] {
  if (path.length === 0) return Object.keys(scenarioSchema.shape)
  return NESTED_KEYS[String(path[0])] ?? []
}

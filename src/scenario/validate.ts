import { isRecord } from '../core/is-record.ts'
import { BOUNDS } from './bounds.ts'
import { checkConditions } from './checks/conditions.ts'
import { checkConsequences } from './checks/consequences.ts'
import { checkEquipment } from './checks/equipment.ts'
import { unknownKind } from './checks/kinds.ts'
import { checkLanguages } from './checks/languages.ts'
import { checkMarks } from './checks/marks.ts'
import { checkMemory } from './checks/memory.ts'
import { checkNames } from './checks/names.ts'
import { checkOccasions } from './checks/occasions.ts'
import { checkParameters } from './checks/parameters.ts'
import { checkPeople } from './checks/people.ts'
import { checkPlaces } from './checks/places.ts'
import { checkProcedure } from './checks/procedure.ts'
import { checkReferences } from './checks/references.ts'
import { checkStarts } from './checks/starts.ts'
import { type Diagnostic, type Fault, pointer } from './diagnostics.ts'
import type { Facts } from './facts.ts'
import { mend } from './mend.ts'
import { migrate } from './migrations/index.ts'
import { type Scenario, scenarioSchema } from './schema.ts'
import { misshapeFaults, misshapesOf } from './schema-faults.ts'
import { locate, notYetTold, readSource } from './source.ts'

export interface Validation {
  /** Null where there are errors. */
  readonly scenario: Scenario | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Every fault of a scenario file, from JSON to reachability, in the order of the file. */
export function validateScenario(text: string, file: string, facts: Facts): Validation {
  const { source, value, diagnostics } = readSource(text, file)
  if (value === undefined) return { scenario: null, diagnostics }
  const { scenario, faults } = checkDocument(value, facts)
  const fresh = notYetTold(faults, diagnostics)
  const all = [...diagnostics, ...fresh.map((fault) => locate(source, fault))].sort(
    (a, b) => a.line - b.line || a.column - b.column,
  )
  const failed = all.some((d) => d.severity === 'error')
  return { scenario: failed ? null : scenario, diagnostics: all }
}

/** The same for a value that was read already: its faults by path; null where it has no good shape. */
export function checkDocument(
  value: unknown,
  facts: Facts,
): { readonly scenario: Scenario | null; readonly faults: readonly Fault[] } {
  const migrated = migrate(value)
  if (migrated.fault) return { scenario: null, faults: [migrated.fault] }
  const crowd = countEquipment(migrated.value)
  if (crowd > BOUNDS.equipment) {
    const fault: Fault = {
      path: ['equipment'],
      code: 'too-many',
      message: `There are ${crowd} pieces of equipment. ${BOUNDS.equipment} are allowed.`,
    }
    return { scenario: null, faults: [fault] }
  }
  const parsed = scenarioSchema.safeParse(migrated.value)
  if (parsed.success) return { scenario: parsed.data, faults: faultsOf(parsed.data, facts) }
  const misshapes = parsed.error.issues.flatMap((issue) => misshapesOf(issue))
  const faults = notMissing(
    misshapes.flatMap((misshape) => misshapeFaults(misshape, migrated.value)),
  )
  const mended = mend(migrated.value)
  const others = mended
    ? faultsOf(mended.scenario, facts)
        .filter(({ path }) => !mended.touched(path))
        .map((fault) => ({ ...fault, path: mended.asWritten(fault.path) }))
    : unknownKinds(migrated.value, facts)
  return { scenario: null, faults: [...faults, ...others] }
}

/** A key that stands there misspelt is not missing as well. */
function notMissing(faults: readonly Fault[]): readonly Fault[] {
  const meant = new Set(
    faults.flatMap(({ code, path, suggestion }) =>
      code === 'unknown-key' && suggestion ? [pointer([...path.slice(0, -1), suggestion])] : [],
    ),
  )
  return faults.filter(({ code, path }) => code !== 'missing' || !meant.has(pointer(path)))
}

/** Everything but the shape: names, places, wiring, order, conditions, languages. */
const faultsOf = (scenario: Scenario, facts: Facts): readonly Fault[] => [
  ...checkEquipment(scenario, facts),
  ...checkPlaces(scenario),
  ...checkStarts(scenario, facts),
  ...checkNames(scenario),
  ...checkParameters(scenario),
  ...checkPeople(scenario, facts),
  ...checkReferences(scenario, facts),
  ...checkProcedure(scenario),
  ...checkConditions(scenario, facts),
  ...checkMemory(scenario, facts),
  ...checkOccasions(scenario),
  ...checkConsequences(scenario),
  ...checkMarks(scenario),
  ...checkLanguages(scenario),
]

function countEquipment(value: unknown): number {
  return isRecord(value) && isRecord(value.equipment) ? Object.keys(value.equipment).length : 0
}

/** Kinds are checked even where a whole part of the document is missing. */
function unknownKinds(value: unknown, facts: Facts): Fault[] {
  if (!isRecord(value) || !isRecord(value.equipment)) return []
  return Object.entries(value.equipment).flatMap(([id, entity]) => {
    const kind = isRecord(entity) ? entity.is : undefined
    return typeof kind === 'string' && !facts.kinds.has(kind) ? [unknownKind(id, kind, facts)] : []
  })
}

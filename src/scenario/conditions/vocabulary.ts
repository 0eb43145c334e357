import type { Field, KindFacts, StateField, Value } from '../facts.ts'
import { GAS_NAMES } from '../gases.ts'
import { propsOf } from '../props.ts'
import type { Scenario } from '../schema.ts'
import { type ArgumentKind, BUILT_IN_VIEW } from './functions.ts'
import { RESERVED_NAMES } from './reserved.ts'

/** Every name that a condition of one scenario may use, and what each can hold. */
export interface Vocabulary {
  readonly entities: ReadonlyMap<string, Readonly<Record<string, StateField>>>
  /**
   * Entities whose kind is not known, or whose name is not theirs to have: that is a fault of its own,
   * and no second one follows from it.
   */
  readonly opaque: ReadonlySet<string>
  readonly people: readonly string[]
  readonly zones: readonly string[]
  readonly phrases: readonly string[]
  readonly questions: ReadonlyMap<string, readonly string[]>
  readonly steps: readonly string[]
  /** Criteria that are watched over time, whose verdict can be asked for while it lasts. */
  readonly criteria: readonly string[]
  readonly parameters: Readonly<Record<string, Field>>
  readonly wearables: readonly string[]
  readonly exposures: readonly string[]
}

/** Words that `protective-equipment` offers; what somebody wears is named by these. */
const WEARABLE_PROP = 'item'

function fieldOf(values: readonly Value[]): Field {
  const first = values[0]
  if (typeof first === 'number') return { type: 'number', doc: 'A drawn number.' }
  if (typeof first === 'boolean') return { type: 'boolean', doc: 'A drawn yes or no.' }
  return { type: 'word', values: values.map(String), doc: 'A drawn word.' }
}

/** Reads the names out of a document. */
export function vocabularyOf(
  scenario: Scenario,
  kinds: ReadonlyMap<string, KindFacts>,
  exposures: Iterable<string>,
): Vocabulary {
  const entities = new Map<string, Readonly<Record<string, StateField>>>()
  const opaque = new Set<string>()
  for (const [id, entity] of Object.entries(scenario.equipment)) {
    const kind = kinds.get(entity.is)
    if (!kind || RESERVED_NAMES.has(id)) {
      opaque.add(id)
      continue
    }
    const own = kind.state(propsOf(kind, entity.with ?? {}, {}))
    entities.set(id, kind.portable ? { ...own, ...BUILT_IN_VIEW } : own)
  }
  const parameters: Record<string, Field> = {}
  for (const [name, parameter] of Object.entries(scenario.parameters ?? {})) {
    parameters[name] =
      'choose' in parameter ? fieldOf(parameter.choose) : { type: 'number', doc: 'A drawn number.' }
  }
  const isFree = (id: string) => !RESERVED_NAMES.has(id) && !entities.has(id)
  const wearables = new Set<string>(scenario.start.wearing ?? [])
  for (const kind of kinds.values()) {
    for (const word of kind.props[WEARABLE_PROP]?.values ?? []) wearables.add(word)
  }
  return {
    entities,
    opaque,
    people: ['trainee', ...Object.keys(scenario.people ?? {}).filter(isFree)],
    zones: Object.keys(scenario.zones ?? {}),
    phrases: Object.keys(scenario.phrases ?? {}),
    questions: new Map(
      Object.entries(scenario.questions ?? {}).map(([id, q]) => [id, Object.keys(q.choices)]),
    ),
    steps: scenario.procedure.map((step) => step.id),
    criteria: scenario.assessment.criteria
      .filter((c) => 'always' in c || 'never' in c || 'once' in c)
      .map(({ id }) => id),
    parameters,
    wearables: [...wearables],
    exposures: [...exposures],
  }
}

/** What an argument of a function may name, in the order of the scenario; null where it is any text. */
export function namesOf(vocabulary: Vocabulary, kind: ArgumentKind): readonly string[] | null {
  const { people, zones } = vocabulary
  const things = [...vocabulary.entities.keys(), ...vocabulary.opaque]
  switch (kind) {
    case 'person':
      return people
    case 'zone':
      return zones
    case 'entity':
      return things
    case 'phrase':
      return vocabulary.phrases
    case 'question':
      return [...vocabulary.questions.keys()]
    case 'step':
      return vocabulary.steps
    case 'criterion':
      return vocabulary.criteria
    case 'wearable':
      return vocabulary.wearables
    case 'exposure':
      return vocabulary.exposures
    case 'place':
      return [...things, ...zones, ...people]
    case 'gas':
      return ['oxygen', 'flammable', ...GAS_NAMES]
    case 'text':
      return null
  }
}

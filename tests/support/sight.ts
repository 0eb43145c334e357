import type { CircuitElement } from '../../src/engine/circuit.ts'
import { FRESH } from '../../src/engine/harm/air.ts'
import type { EquipmentKind, Sight, State } from '../../src/engine/kind.ts'
import type { Props, Value } from '../../src/scenario/facts.ts'

/** Another thing in the small world of a test. */
export interface Thing {
  readonly kind?: string
  readonly props?: Props
  readonly state?: State
  readonly sockets?: Readonly<Record<string, readonly string[]>>
  readonly fedBy?: readonly string[]
  readonly element?: CircuitElement
}

export interface SightOverrides extends Partial<Sight> {
  /** The other things, and the sockets and feeders of the thing itself, by id. */
  readonly things?: Readonly<Record<string, Thing>>
}

/**
 * A hand-made sight for a behaviour: the thing `it`, acted on by the trainee, alone in the world
 * but for what `things` says. Whatever a test does not care about is empty.
 */
export function sightOf({ things = {}, ...overrides }: SightOverrides = {}): Sight {
  const id = overrides.id ?? 'it'
  const sight: Sight = {
    id,
    props: {},
    state: {},
    by: 'trainee',
    tick: 0,
    stateOf: (of) => (of === id ? sight.state : (things[of]?.state ?? {})),
    propsOf: (of) => (of === id ? sight.props : (things[of]?.props ?? {})),
    kindOf: (of) => things[of]?.kind ?? '',
    inSocket: (of, socket) => things[of]?.sockets?.[socket] ?? [],
    placeOf: (of) => placeIn(things, of),
    holding: () => [],
    inHands: () => [],
    wearing: () => [],
    feeds: [],
    commands: [],
    commandedBy: [],
    fedBy: things[id]?.fedBy ?? [],
    fedByOf: (of) => things[of]?.fedBy ?? [],
    elementOf: (of) => things[of]?.element ?? {},
    bodyAmperes: () => 0,
    holderOf: () => 'trainee',
    metresTo: () => 1,
    heightHere: () => 0,
    isWorn: () => false,
    people: () => [],
    isIn: () => false,
    airIn: () => FRESH,
    airHere: () => FRESH,
    touched: () => false,
    ...overrides,
  }
  return sight
}

function placeIn(things: Readonly<Record<string, Thing>>, item: string) {
  for (const [entity, thing] of Object.entries(things)) {
    for (const [socket, held] of Object.entries(thing.sockets ?? {})) {
      if (held.includes(item)) return { entity, socket }
    }
  }
  return null
}

/** The properties a kind has when a scenario gives only these. */
export function propsOf(kind: EquipmentKind, given: Props = {}): Props {
  const defaults: Record<string, Value | readonly string[]> = {}
  for (const [name, field] of Object.entries(kind.props)) {
    if (field.default !== undefined) defaults[name] = field.default
  }
  return { ...defaults, ...given }
}

/** A sight of a fresh thing of a kind, with some of its properties and state fields changed. */
export function sightOn(
  kind: EquipmentKind,
  { props = {}, state = {}, ...overrides }: SightOverrides = {},
): Sight {
  const all = propsOf(kind, props)
  return sightOf({ ...overrides, props: all, state: { ...kind.start(all), ...state } })
}

/** Settles a thing until it stands still, and gives its state; a kind that never does fails. */
export function settled(kind: EquipmentKind, sight: Sight): State {
  let state = sight.state
  for (let round = 0; round < 10; round++) {
    const next = { ...state, ...kind.settle?.({ ...sight, state }) }
    if (JSON.stringify(next) === JSON.stringify(state)) return state
    state = next
  }
  throw new Error(`settled: ${kind.kind} does not come to rest.`)
}

/**
 * Lets time pass for a thing, settling it before and after each of its own steps as the engine
 * does. Gives its state; `seconds` is at least what passes, up to one step more.
 */
export function passTime(kind: EquipmentKind, sight: Sight, seconds: number): State {
  let state = settled(kind, sight)
  let again: number | null = 0
  for (let passed = 0; passed < seconds && state.flowing === true && again !== null; ) {
    const step: ReturnType<NonNullable<typeof kind.flow>> | undefined = kind.flow?.(
      { ...sight, state },
      again,
    )
    if (!step) return state
    passed += again
    again = step.again
    state = settled(kind, { ...sight, state: { ...state, ...step.set } })
    if (again === null && state.flowing === true) again = 1 / 60
  }
  return state
}

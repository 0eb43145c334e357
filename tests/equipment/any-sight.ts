import fc from 'fast-check'
import type { CircuitElement } from '../../src/engine/circuit.ts'
import type { Air } from '../../src/engine/harm/air.ts'
import type { EquipmentKind, Sight, State } from '../../src/engine/kind.ts'
import { equipment } from '../../src/equipment/catalogue.ts'
import type { Field, PropField, Props, Value } from '../../src/scenario/facts.ts'
import { propsOf } from '../support/sight.ts'

/** A world of one thing of each kind, named after it, around the thing `it`. */
export const THINGS: ReadonlyMap<string, EquipmentKind> = new Map(
  equipment.map((kind) => [kind.kind.replaceAll('-', '_'), kind]),
)

const IDS = [...THINGS.keys()]
const PEOPLE = ['', 'trainee', 'sam']

/** Any value that a field allows. */
function anyValue(field: Field): fc.Arbitrary<Value> {
  if (field.type === 'boolean') return fc.boolean()
  if (field.type === 'number') {
    const { min = 0, max = 1000 } = field
    const between = fc.double({ min, max, noNaN: true })
    return fc
      .oneof(fc.constant(min), fc.constant(max), fc.integer({ min: 0, max: 6 }), between)
      .map((number) => Math.min(max, Math.max(min, number)))
  }
  if (field.values) return fc.constantFrom(...field.values)
  if (field.names === 'person') return fc.constantFrom(...PEOPLE)
  if (field.names) return fc.constantFrom('', ...IDS)
  return fc.constantFrom('', 'A', 'L1-L2')
}

const anyProp = (field: PropField): fc.Arbitrary<Value | readonly string[]> =>
  field.list
    ? fc.uniqueArray(fc.constantFrom('one', 'two', 'three', 'four'))
    : field.default === undefined || typeof field.default === 'object'
      ? anyValue(field)
      : fc.oneof(fc.constant(field.default), anyValue(field))

export const anyProps = (kind: EquipmentKind): fc.Arbitrary<Props> =>
  fc.record(Object.fromEntries(Object.entries(kind.props).map(([k, f]) => [k, anyProp(f)])))

/** Any state that a kind declares, and often the one that it starts in. */
export function anyState(kind: EquipmentKind, props: Props): fc.Arbitrary<State> {
  const fields = Object.entries(kind.state(props))
  const mixed = fc.record(Object.fromEntries(fields.map(([k, f]) => [k, anyValue(f)])))
  return fc.oneof(fc.constant(kind.start(props)), mixed)
}

const plain = new Map<string, Props>()

/** Every property that has no default, with the first value it may have. */
export function plainProps(kind: EquipmentKind): Props {
  const known = plain.get(kind.kind)
  if (known) return known
  const needed = Object.entries(kind.props).filter(([, field]) => field.default === undefined)
  const given = needed.map(([name, field]) => [
    name,
    fc.sample(anyProp(field), { numRuns: 1, seed: 1 })[0] ?? '',
  ])
  const props = propsOf(kind, Object.fromEntries(given))
  plain.set(kind.kind, props)
  return props
}

const anyIds = fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 3 })

/** Where a thing of this kind can be: in a socket that takes it, or in none. */
const anyPlace = (kind: EquipmentKind) => {
  const sockets = [...THINGS].flatMap(([entity, holder]) =>
    Object.entries(holder.sockets?.(plainProps(holder)) ?? {})
      .filter(([, { accepts }]) => accepts.includes('*') || accepts.includes(kind.kind))
      .map(([socket]) => ({ entity, socket })),
  )
  return fc.constantFrom(null, ...sockets)
}

/** What a socket can hold: things of the kinds that it takes, named as in the world. */
const anyContents = (accepts: readonly string[]) =>
  fc.uniqueArray(
    fc.constantFrom(
      ...IDS.filter((id) => accepts.includes('*') || accepts.includes(THINGS.get(id)?.kind ?? '')),
    ),
    { maxLength: 2 },
  )

/** More looks of a neighbour than a property has runs. */
const LOOKS = 100

/**
 * Some thing of a kind that stands beside another. Its looks are made once: every sight meets one of
 * each kind, and to make them anew for each is nine tenths of the work.
 */
function anyNeighbour(kind: EquipmentKind): fc.Arbitrary<{ props: Props; state: State }> {
  const one = anyProps(kind).chain((props) =>
    anyState(kind, props).map((state) => ({ props, state })),
  )
  return fc.constantFrom(...fc.sample(one, { numRuns: LOOKS, seed: 1 }).map(frozen))
}

const anyNeighbours: fc.Arbitrary<Readonly<Record<string, { props: Props; state: State }>>> =
  fc.record(Object.fromEntries([...THINGS].map(([id, kind]) => [id, anyNeighbour(kind)])))

/** Freezes a value and everything in it: whoever changes it throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) frozen(inner)
  }
  return value
}

/** Any sight that a thing of this kind can have. All that it shows is frozen. */
export function anySight(kind: EquipmentKind): fc.Arbitrary<Sight> {
  return anyProps(kind).chain((props) => {
    const sockets = Object.entries(kind.sockets?.(props) ?? {})
    const contents = sockets.map(([name, { accepts }]) => [name, anyContents(accepts)] as const)
    return fc
      .record({
        state: anyState(kind, props),
        by: fc.constantFrom(...PEOPLE),
        place: anyPlace(kind),
        contents: fc.record(Object.fromEntries(contents)),
        others: anyNeighbours,
        held: anyIds,
        worn: fc.subarray(['safety-glasses', 'work-gloves']),
        feeds: anyIds,
        commands: anyIds,
        commandedBy: anyIds,
        fedBy: anyIds,
        fedByOthers: anyIds,
        touched: fc.boolean(),
        elements: fc.record(Object.fromEntries(IDS.map((id) => [id, anyElement]))),
        bodyAmperes: fc.constantFrom(0, 0.03, 0.2),
        metres: fc.double({ min: 0, max: 20, noNaN: true }),
        air: fc.record({
          oxygen: fc.double({ min: 0, max: 25, noNaN: true }),
          flammable: fc.double({ min: 0, max: 200, noNaN: true }),
          gases: fc.record({ hydrogen_sulphide: fc.integer({ min: 0, max: 900 }) }),
        }),
      })
      .map((seen) => sightFrom(frozen({ ...seen, props })))
  })
}

const anyElement: fc.Arbitrary<CircuitElement> = fc.constantFrom<CircuitElement>(
  {},
  { lineOhms: 0.2, earthOhms: 0.2 },
  { lineOhms: 0.2, earthOhms: null },
  {
    supply: {
      volts: 230,
      lineVolts: 400,
      earthing: 'TT',
      ohms: 0.02,
      electrodeOhms: 2,
      localElectrodeOhms: 20,
    },
  },
  { devices: [{ id: 'rcd', senses: 'residual', ratedAmperes: 0.03, curve: 'rcd' }] },
)

interface Seen {
  readonly props: Props
  readonly state: State
  readonly by: string
  readonly place: { readonly entity: string; readonly socket: string } | null
  readonly contents: Readonly<Record<string, readonly string[]>>
  readonly others: Readonly<Record<string, { readonly props: Props; readonly state: State }>>
  readonly held: readonly string[]
  readonly worn: readonly string[]
  readonly feeds: readonly string[]
  readonly commands: readonly string[]
  readonly commandedBy: readonly string[]
  readonly fedBy: readonly string[]
  readonly fedByOthers: readonly string[]
  readonly touched: boolean
  readonly elements: Readonly<Record<string, CircuitElement>>
  readonly bodyAmperes: number
  readonly metres: number
  readonly air: Air
}

const NOTHING = frozen({})

const sightFrom = (seen: Seen): Sight => ({
  id: 'it',
  tick: 0,
  props: seen.props,
  state: seen.state,
  by: seen.by,
  stateOf: (id) => (id === 'it' ? seen.state : (seen.others[id]?.state ?? NOTHING)),
  propsOf: (id) => (id === 'it' ? seen.props : (seen.others[id]?.props ?? NOTHING)),
  kindOf: (id) => THINGS.get(id)?.kind ?? '',
  inSocket: (id, socket) => (id === 'it' ? (seen.contents[socket] ?? []) : []),
  placeOf: (id) => (id === 'it' ? seen.place : null),
  holding: () => seen.held,
  inHands: () => seen.held.slice(0, 2),
  wearing: () => seen.worn,
  feeds: seen.feeds,
  commands: seen.commands,
  commandedBy: seen.commandedBy,
  fedBy: seen.fedBy,
  fedByOf: (id) => (id === 'it' ? seen.fedBy : seen.fedByOthers),
  elementOf: (id) => seen.elements[id] ?? NOTHING,
  bodyAmperes: () => seen.bodyAmperes,
  holderOf: () => seen.by,
  metresTo: () => seen.metres,
  heightHere: () => seen.metres,
  isWorn: () => seen.touched,
  people: () => ['sam', 'ana'],
  isIn: (id) => seen.touched && id !== 'ana',
  airIn: () => seen.air,
  airHere: () => seen.air,
  touched: () => seen.touched,
})

import type { Text } from './text.ts'

/** A value that a state, a property or a condition can hold. */
export type Value = string | number | boolean

/** What one field of a kind's state or properties may hold. */
export interface Field {
  readonly type: 'number' | 'boolean' | 'word' | 'text'
  /** One sentence for the editor's completion and the handbook. */
  readonly doc: string
  /** The unit of a number; `1` or nothing for a bare ratio or count. */
  readonly unit?: string
  readonly min?: number
  readonly max?: number
  /** The words a `word` may be. */
  readonly values?: readonly string[]
  /** A `word` that names an entity of the scenario, a person, a zone, or nothing (`''`). */
  readonly names?: 'equipment' | 'person' | 'zone' | 'anything'
}

export interface PropField extends Field {
  /** Without one the property must be given. */
  readonly default?: Value | readonly string[]
  /** A list of ids or words instead of one. */
  readonly list?: boolean
}

export interface StateField extends Field {
  /** Only ever counts up; inside a step's `done` it counts from when the step became available. */
  readonly counter?: boolean
  /** Changes too often for the log: monitors see it, no `state` event is written. */
  readonly quiet?: boolean
}

/** Something a person can turn, press or set. */
export interface Control {
  readonly doc: string
  readonly label: Text
  /** The values it can be set to; absent for a press. */
  readonly values?: readonly string[]
  /** What each value is called on a button. */
  readonly words?: Readonly<Record<string, Text>>
  /** Seconds that operating it takes. */
  readonly seconds: number
  /** Equipment kinds, one of which must be in the hand. */
  readonly needs?: readonly string[]
  /** The state fields and values that operating it can produce, for reachability. */
  readonly gives?: Readonly<Record<string, readonly Value[]>>
}

/** A place on a thing that holds another thing. */
export interface Socket {
  readonly accepts: readonly string[]
  readonly doc: string
  readonly capacity?: number
}

/** What a port takes in: volts of a supply, or pascals of air or oil above the air outside. */
export type Energy = 'electrical' | 'pneumatic' | 'hydraulic'

/** A place on a thing that takes in energy from another thing's `feeds`. */
export interface Port {
  /** The energy it takes, or those it does not mind between: a gauge shows air and oil. */
  readonly energy: Energy | readonly Energy[]
  readonly doc: string
}

/** A place on a thing where a hand can go or a tool be applied. */
export interface Part {
  readonly label: Text
  readonly doc: string
}

/** What the format needs to know of an equipment kind to check a scenario without running it. */
export interface KindFacts {
  readonly kind: string
  readonly title: Text
  readonly doc: string
  readonly props: Readonly<Record<string, PropField>>
  /** Fields of the state, which may depend on the properties (a form's boxes). */
  readonly state: (props: Props) => Readonly<Record<string, StateField>>
  readonly controls: (props: Props) => Readonly<Record<string, Control>>
  readonly sockets: (props: Props) => Readonly<Record<string, Socket>>
  readonly ports: Readonly<Record<string, Port>>
  readonly parts: Readonly<Record<string, Part>>
  /** It gives energy on to what it `feeds`. */
  readonly source: boolean
  /** What it gives on, where that is not what it takes in: a pump. */
  readonly makes?: Energy
  readonly portable: boolean
  /** A hole in the floor, and its metres along its own x and z. */
  readonly openingSize?: (props: Props) => readonly [number, number]
  /** The floor that it stands on, metres along its own x and z. */
  readonly footprint?: (props: Props) => readonly [number, number]
  /** Something can command it. */
  readonly commanded: boolean
  /** Fields that nothing but a command brings to these values. */
  readonly commandGives: Readonly<Record<string, readonly Value[]>>
  /** Exposure models that it adds figures from memory to: a filter's factor, the gas of its smoke. */
  readonly leansInto: (props: Props) => readonly string[]
}

export type Props = Readonly<Record<string, Value | readonly string[]>>

/** Everything a scenario may name that lives outside it. */
export interface Facts {
  readonly kinds: ReadonlyMap<string, KindFacts>
  /** Exposure models that a criterion may rest on, by id, and what of their result counts. */
  readonly exposures: ReadonlyMap<string, { readonly restsOnMemory: boolean }>
  readonly limits: readonly string[]
  readonly kits: readonly string[]
  /** Sounds that a rule can make. */
  readonly sounds: readonly string[]
}

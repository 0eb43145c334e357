import type { Vec3 } from '../core/vec.ts'
import type {
  Control,
  Energy,
  KindFacts,
  Part,
  Port,
  PropField,
  Props,
  Socket,
  StateField,
  Value,
} from '../scenario/facts.ts'
import type { Text } from '../scenario/text.ts'
import type { CircuitElement, Draw } from './circuit.ts'
import type { Air } from './harm/air.ts'
import type { Danger } from './harm/danger.ts'
import type { Acting, Protection, Surrounding } from './harm/surrounding.ts'
import type { Shape } from './shape.ts'
import type { Deck, Edge } from './space/deck.ts'
import type { Doorway } from './space/doorway.ts'
import type { Opening } from './space/opening.ts'
import type { Screen } from './space/screen.ts'
import type { LineFacts } from './space/tether.ts'

/** The sockets of a thing, by name; `at` in the thing's own frame. */
export type Sockets = Readonly<Record<string, Socket & { readonly at?: Vec3 }>>

/** The values of an entity's own fields. */
export type State = Readonly<Record<string, Value>>

/** A refusal: a code that a view puts into words, with what it needs to know. */
export interface Refusal {
  readonly code: string
  readonly params: Readonly<Record<string, Value>>
}

/** What a behaviour answers: the fields that change, what else follows, or why not. */
export interface Outcome {
  readonly set?: Readonly<Record<string, Value>>
  /** Changes of other entities' fields, by id. */
  readonly others?: Readonly<Record<string, Readonly<Record<string, Value>>>>
  /** Somebody brought to the front of a thing without a step of their own: winched, carried. */
  readonly brings?: { readonly person: string; readonly to: string }
  /** A command for what this thing `commands` (a start button to its conveyor). */
  readonly command?: string
  /** Where whoever acts stands afterwards, metres in the thing's own frame: the top of a ladder. */
  readonly stand?: Vec3
  /** Extra events for the log, such as a reading shown. */
  readonly events?: readonly { readonly type: string; readonly [key: string]: Value }[]
  /** Given together with `set`, the attempt itself still leaves a trace (a handle tried). */
  readonly refuse?: Refusal
}

/** What a behaviour may see of itself and the world. It changes nothing: it answers. */
export interface Sight {
  readonly id: string
  readonly props: Props
  readonly state: State
  /** Who acts: `trainee` or a person's id; `''` where nobody does. */
  readonly by: string
  readonly tick: number
  /** State of any other entity; an empty record for an unknown id. */
  stateOf(id: string): State
  propsOf(id: string): Props
  kindOf(id: string): string
  /** Ids of the things in a socket of an entity, in order of arrival. */
  inSocket(id: string, socket: string): readonly string[]
  /** The entity (and socket) that holds this one, if any. */
  placeOf(id: string): { readonly entity: string; readonly socket: string } | null
  /** What the actor holds, hands first. */
  holding(): readonly string[]
  /** What of it fills a hand and cannot hang on the belt. */
  inHands(): readonly string[]
  wearing(who: string): readonly string[]
  /** Ids that `feeds` or `commands` of this entity name. */
  readonly feeds: readonly string[]
  readonly commands: readonly string[]
  /** Entities that command this one, and that feed it. */
  readonly commandedBy: readonly string[]
  readonly fedBy: readonly string[]
  /** What feeds any other entity, so that a danger can be followed back to its sources. */
  fedByOf(id: string): readonly string[]
  /** What an entity is in an electrical network; an empty element where it is none. */
  elementOf(id: string): CircuitElement
  /** Amperes that pass through the bodies of those who touch an entity. */
  bodyAmperes(id: string): number
  /** Who holds, carries or wears a thing; nothing where nobody does. */
  holderOf(id: string): string
  /**
   * Metres over the floor from who acts, or from the thing itself where nobody does, to another;
   * without end where a wall stands between.
   */
  metresTo(id: string): number
  /** Metres that the thing itself is over the ground now. */
  heightHere(): number
  /** Whether somebody wears it. */
  isWorn(id: string): boolean
  /** Everybody in the place but the trainee, by id. */
  people(): readonly string[]
  /** Whether a thing or somebody is in a zone. */
  isIn(id: string, zone: string): boolean
  /** The air of a zone at a height from 0, its floor, to 1. */
  airIn(zone: string, height: number): Air
  /** The air where the thing is now, at the height of a mouth. */
  airHere(): Air
  /** Whether a person's body is in or at a part of an entity now. */
  touched(id: string, part: string): boolean
}

/** What an energy port receives: volts of a supply, or pascals above the air outside. */
export interface EnergyRole {
  /** The field that holds what arrives, per port; the port `''` is the thing itself. */
  readonly arrives: Readonly<Record<string, string>>
  /** What it gives on, where that is another energy than it takes in: a pump makes pressure. */
  readonly makes?: Energy
  /** What it gives on to everything it feeds, from its own state; null gives nothing on. */
  readonly gives: ((sight: Sight) => number) | null
  /** What it is in an electrical network. */
  readonly circuit?: (sight: Sight) => CircuitElement
  /** What it takes from its feeder; absent for what only passes energy on. */
  readonly draws?: (sight: Sight) => Draw
  /** The fields that hold what everything fed through it takes, in amperes. */
  readonly carries?: { readonly amperes: string; readonly residualAmperes: string }
}

/** A step in time of something that goes on by itself. */
export interface Flow {
  readonly set: Readonly<Record<string, Value>>
  /** Changes of other entities' fields, by id. */
  readonly others?: Readonly<Record<string, Readonly<Record<string, Value>>>>
  /** Seconds until it wants to be asked again; null when it has come to rest. */
  readonly again: number | null
}

/** Whether a tool is applied once, or begins or ends to be (a lever squeezed, and let go). */
export type Hold = 'once' | 'start' | 'stop'

/** How a thing can be carried and worn. */
export interface Portable {
  readonly massKilograms: number
  readonly hands: 1 | 2
  /** Small enough to hang on the belt when the hands are full. */
  readonly belt: boolean
  /** The kind of protection it gives when worn; absent when it cannot be worn. */
  readonly wear?: { readonly protects: string; readonly seconds: number }
}

/** Metres from the entity's own place, in its own frame; by its properties where its size is one. */
export type LocalPoint = Vec3 | ((props: Props) => Vec3)

export interface PartFacts extends Part {
  readonly at: LocalPoint
  /** Why a hand or tool cannot get there now, or null when it can. */
  readonly barred?: (sight: Sight) => Refusal | null
}

export interface ControlFacts extends Control {
  /** Metres from the entity's own place, in its own frame; absent: at its place. */
  readonly at?: Vec3
  /** The part the operator's hand is in while doing it (work inside a machine). */
  readonly handIn?: string
}

/** Words with which the text interface tells a state. Sentences of six to twelve words. */
export interface KindWords {
  /** How it looks from where one stands, without reading a label: one sentence. */
  readonly looks: (state: State, props: Props) => Text
  /** What a close look adds (labels, plates, seals). */
  readonly inspected: (state: State, props: Props) => Text
  /** What each refusal of this kind says, with `{name}` places: what is wrong, what to do. */
  readonly refusals: Readonly<Record<string, { readonly seen: Text; readonly why: Text }>>
  /** What a person perceives when a field takes a value: `running=true`. */
  readonly happens: Readonly<Record<string, Text>>
}

/** One kind of equipment: what the format knows, how it behaves, what it says and looks like. */
export interface EquipmentKind {
  readonly kind: string
  readonly title: Text
  readonly doc: string
  readonly standard: string
  readonly props: Readonly<Record<string, PropField>>
  readonly state: (props: Props) => Readonly<Record<string, StateField>>
  readonly start: (props: Props) => State
  readonly controls: (props: Props) => Readonly<Record<string, ControlFacts>>
  readonly sockets?: (props: Props) => Sockets
  readonly ports?: Readonly<Record<string, Port>>
  readonly parts?: Readonly<Record<string, PartFacts>>
  readonly energy?: EnergyRole
  readonly portable?: (props: Props) => Portable
  /** Floor that it takes up, metres along its own x and z; none for what hangs or is carried. */
  readonly footprint?: (props: Props) => readonly [x: number, z: number]
  /** How far before its middle one stands who goes to it, metres, where that is farther off than its front. */
  readonly standOff?: (props: Props) => number
  /** People go up on it and can come down with it: a ladder. */
  readonly climbed?: true
  /** A raised floor that people walk on. */
  readonly deck?: (props: Props) => Deck
  /** The sides of its deck or of its opening. */
  readonly edges?: (sight: Sight) => readonly Edge[]
  /** The way through it, where it has one that can be shut. */
  readonly doorway?: (sight: Sight) => Doorway
  /** What of it keeps heat, noise and voices back now; null for nothing. */
  readonly screen?: (sight: Sight) => Screen | null
  /** The hole in the floor that it is. */
  readonly opening?: (sight: Sight) => Opening
  /** How large that hole is, metres along its own x and z: all of it must be in the floor. */
  readonly openingSize?: (props: Props) => readonly [x: number, z: number]
  /** Somebody steps on what lies over its hole and does not bear them. */
  readonly trodden?: (sight: Sight) => Outcome
  /** Somebody walks up to its doorway, which is shut and not locked. */
  readonly pushed?: (sight: Sight) => Outcome
  /** The zone that it keeps everybody out of who heeds a barrier; nothing for none. */
  readonly closes?: (sight: Sight) => string
  /** What it does for the fall of whoever carries it: a lanyard. */
  readonly line?: (sight: Sight) => LineFacts
  /** Seconds that fitting this thing into a socket takes. */
  readonly placeSeconds?: number
  /** Seconds that applying this thing to another takes. */
  readonly useSeconds?: number

  /** A control is set or pressed. */
  readonly operate?: (sight: Sight, control: string, value: string | number | boolean) => Outcome
  /** This thing is put into a socket of another, which has agreed. */
  readonly placed?: (sight: Sight, into: { entity: string; socket: string }) => Outcome
  /** Something is put into a socket of this thing. */
  readonly accepts?: (sight: Sight, item: string, socket: string) => Outcome
  /** This thing is taken from where it is. */
  readonly taken?: (sight: Sight) => Outcome
  /** Something is taken out of a socket of this thing. */
  readonly gives?: (sight: Sight, item: string, socket: string) => Outcome
  /** This thing is applied to another (a tester to a terminal), at a part of it. */
  readonly use?: (sight: Sight, on: string, point: string, hold: Hold) => Outcome
  /** From how far it can be applied, metres; absent: as far as an arm reaches. */
  readonly reachMetres?: (sight: Sight) => number
  /** A form is filled in. */
  readonly write?: (sight: Sight, fields: Readonly<Record<string, Value>>) => Outcome
  readonly inspect?: (sight: Sight) => Outcome
  /** A command arrives from something that `commands` this thing. */
  readonly command?: (sight: Sight, command: string) => Outcome
  /** Fields that nothing but a command brings to these values, so that a step can be shown unreachable. */
  readonly commandGives?: Readonly<Record<string, readonly Value[]>>
  /** Called when anything it looks at has changed: derived fields follow. */
  readonly settle?: (sight: Sight) => Readonly<Record<string, Value>>
  /**
   * Called while `settle` or this says so: the fields after `seconds`, and how long until it wants
   * to be called again (seconds; null when it has come to rest).
   */
  /** Seconds from the start of a flow to its first step, where a tenth of one is not right. */
  readonly firstFlow?: (sight: Sight) => number
  readonly flow?: (sight: Sight, seconds: number) => Flow
  /** What acts on it from around has changed: the fields that follow. */
  readonly felt?: (sight: Sight, around: readonly Acting[]) => Readonly<Record<string, Value>>
  /** Physical dangers at its parts now, and what they would be if someone restored its energy. */
  readonly dangers?: (sight: Sight) => readonly Danger[]
  /** What it gives off now to whoever is around it. Asked again when any field of it changes. */
  readonly surroundings?: (sight: Sight) => readonly Surrounding[]
  /** All that it gives off entangles, which is judged without what air, heat and noise need. */
  readonly onlyEntangles?: true
  /** What it keeps off whoever wears it, besides what its word says. */
  readonly protections?: (sight: Sight) => readonly Protection[]
  /** What of it hangs loose from whoever wears it, as a word; nothing where it lies close. */
  readonly hangs?: (sight: Sight) => string

  /** Exposure models that its figures from memory get into. */
  readonly leansInto?: (props: Props) => readonly string[]

  readonly words: KindWords
  readonly shape: (props: Props) => Shape
}

/** What a kind leaves out means "none". The result is a plain value on the catalogue's list. */
export const defineEquipment = (kind: EquipmentKind): EquipmentKind => kind

/** The side of a kind that the scenario format checks against. */
export function factsOf(kind: EquipmentKind): KindFacts {
  return {
    kind: kind.kind,
    title: kind.title,
    doc: kind.doc,
    props: kind.props,
    state: kind.state,
    controls: kind.controls,
    sockets: kind.sockets ?? (() => ({})),
    ports: kind.ports ?? {},
    parts: kind.parts ?? {},
    source: kind.energy?.gives !== undefined && kind.energy.gives !== null,
    ...(kind.energy?.makes && { makes: kind.energy.makes }),
    portable: kind.portable !== undefined,
    ...(kind.footprint && { footprint: kind.footprint }),
    ...(kind.openingSize && { openingSize: kind.openingSize }),
    commanded: kind.command !== undefined,
    commandGives: kind.commandGives ?? {},
    leansInto: kind.leansInto ?? (() => []),
  }
}

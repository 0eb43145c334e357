import type { Vec3 } from '../core/vec.ts'

/** Names of the shared palette's cells (see public/kits): calm for structure, saturated for use. */
export type Paint =
  | 'machine'
  | 'machine_lt'
  | 'frame'
  | 'graphite'
  | 'yellow'
  | 'red'
  | 'green'
  | 'blue'
  | 'orange'
  | 'steel'
  | 'steel_dark'
  | 'chrome'
  | 'brass'
  | 'rubber'
  | 'carton'
  | 'paper'
  | 'lamp_green'
  | 'lamp_red'
  | 'lamp_white'
  | 'lens'
  | 'wall'

interface Solid {
  readonly paint: Paint
  /** Metres from the entity's place, in its own frame. */
  readonly at: Vec3
  /** Degrees about x, y, z, in that order. */
  readonly turn?: Vec3
  /** Share of the light of the open that reaches it, where it lies deep inside; absent: all. */
  readonly light?: number
  /** The moving node this belongs to; absent: it never moves. */
  readonly node?: string
}

export type Primitive =
  | (Solid & { readonly solid: 'box'; readonly size: Vec3; readonly bevel?: number })
  | (Solid & {
      readonly solid: 'cylinder'
      readonly radius: number
      /** Radius of its upper end, where it tapers. */
      readonly top?: number
      readonly height: number
      /** So many flat sides instead of a round one: three for a warning sign. */
      readonly sides?: number
    })
  | (Solid & { readonly solid: 'sphere'; readonly radius: number })
  | (Solid & { readonly solid: 'ring'; readonly radius: number; readonly tube: number })

/** How a node moves with the entity's state. */
export interface Motion {
  readonly node: string
  readonly pivot: Vec3
  readonly kind: 'hinge' | 'press' | 'slide' | 'spin' | 'scroll' | 'dial' | 'lamp' | 'hide'
  readonly axis: 'x' | 'y' | 'z'
  /** The state field that drives it. */
  readonly field: string
  /** Field value to degrees (hinge, dial), metres (press, slide) or shown (hide, lamp: 0 or 1). */
  readonly stops?: Readonly<Record<string, number>>
  /** For numbers: field value at 0 and at full, and degrees or metres at full. */
  readonly range?: readonly [from: number, to: number, travel: number]
}

/** Something to take hold of: the node, the control it operates, the zone a hand must be in. */
export interface Handle {
  readonly control: string
  readonly at: Vec3
  /** Metres; at least 0.03, larger than the mesh so that a glove finds it. */
  readonly radius: number
}

/** What flames, smoke and jets do while a field has a value: seen, but never pointed at. */
export interface Effect {
  readonly kind: 'flame' | 'smoke' | 'jet' | 'ceiling-smoke'
  /** Metres, in the entity's own frame: where it comes from, or its middle at the floor. */
  readonly at: Vec3
  readonly field: string
  /** Value of the field to metres: how high, long or deep it is; what is not named is not there. */
  readonly metres: Readonly<Record<string, number>>
  readonly tint: 'fire' | 'soot' | 'powder' | 'oil' | 'mist'
  /** Which way a jet goes in the entity's frame, or the field that names what it goes to. */
  readonly towards?: Vec3 | string
  /** For a layer under the ceiling: the sides of its room, metres. */
  readonly room?: readonly [x: number, z: number]
}

/** What a kind looks like, as data that scene, physics, text and studio read alike. */
export interface Shape {
  readonly solids: readonly Primitive[]
  readonly motions?: readonly Motion[]
  readonly handles?: readonly Handle[]
  /** Bare ends that one probe is held to; the part `L1-L2` is the pair of ends `L1` and `L2`. */
  readonly ends?: Readonly<Record<string, Vec3>>
  /** Labels fixed to it: a text prop, its place, its width in metres. */
  readonly labels?: readonly {
    readonly prop: string
    readonly at: Vec3
    readonly width: number
    readonly facing: 'x' | '-x' | 'z' | '-z'
  }[]
  readonly effects?: readonly Effect[]
  /** Boxes for physics, metres: half extents about a centre. */
  readonly colliders: readonly { readonly at: Vec3; readonly half: Vec3 }[]
}

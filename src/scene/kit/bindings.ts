import type { Vec3 } from '../../core/vec.ts'

export type Quat = readonly [x: number, y: number, z: number, w: number]

/** A box in a frame of its own: where a hand or pointer counts as being at the thing. */
export interface ZoneBox {
  readonly centre: Vec3
  readonly size: Vec3
}

interface Placed {
  readonly node: string
  readonly at: Vec3
  readonly rotation: Quat
}

/** A node of the baked kit that moves with a field of its entity's state. */
export interface PartBinding extends Placed {
  readonly motion:
    | 'free'
    | 'fixed'
    | 'hinge'
    | 'press'
    | 'screw'
    | 'dial'
    | 'spin'
    | 'scroll'
    | 'slide'
    | 'lamp'
    | 'show'
  readonly field?: string
  readonly control?: string
  readonly axis?: Vec3
  /** Degrees, or metres for a press. */
  readonly limits?: readonly [number, number]
  readonly states?: Readonly<Record<string, number>>
  /** Field values at the two limits of a dial. */
  readonly range?: readonly [number, number]
  /** Metres for each turn of a screw. */
  readonly pitch?: number
  /** Metres, of a spinning roller. */
  readonly radius?: number
  /** Metres around a belt. */
  readonly length?: number
  /** The node it rides on. */
  readonly on?: string
  /** Its thing has it only where this property is true. */
  readonly prop?: string
  readonly zone: ZoneBox
}

interface SocketBinding {
  readonly places: Readonly<Record<string, Placed>>
}

export interface EntityBinding {
  readonly parts: Readonly<Record<string, PartBinding>>
  readonly sockets: Readonly<Record<string, SocketBinding>>
  readonly points: Readonly<Record<string, Placed>>
  /** Where it was baked. */
  readonly rest?: { readonly in: string; readonly place: string }
  readonly zone: ZoneBox
}

/** What connects a baked kit to a scenario: which nodes show which entity, and how they move. */
export interface KitBindings {
  /** Those that the place has signs in, besides English. */
  readonly languages: readonly string[]
  readonly size: Vec3
  readonly belt?: { readonly path: readonly Vec3[]; readonly width: number }
  readonly equipment: Readonly<Record<string, EntityBinding>>
}

import { type Object3D, Quaternion, Vector3 } from 'three'
import type { State } from '../engine/kind.ts'
import type { Motion } from '../engine/shape.ts'
import type { Value } from '../scenario/facts.ts'
import type { PartBinding } from './kit/bindings.ts'

/** Seconds in which a handle or cover swings to its new stop. */
const SWING = 0.35
const RADIANS = Math.PI / 180

/** How one node moves with the state of its entity. */
export interface Drive {
  readonly kind: 'turn' | 'shift' | 'screw' | 'spin' | 'show'
  readonly field: string
  readonly axis: Vector3
  /** The field's value to radians or metres (turn, shift), a rate (spin), or 0 and 1 (show). */
  readonly amount: (value: Value | undefined) => number
  /** Metres for each radian of a screw. */
  readonly pitch: number
}

const asNumber = (value: Value | undefined): number =>
  typeof value === 'boolean' ? Number(value) : typeof value === 'number' ? value : 0

const between = (
  [from, to]: readonly [number, number],
  [low, high]: readonly [number, number],
  value: number,
): number => {
  const share = to === from ? 0 : Math.min(1, Math.max(0, (value - from) / (to - from)))
  return low + (high - low) * share
}

const NONE = { axis: new Vector3(0, 1, 0), pitch: 0 }

/** What a baked node does, from its binding; null where it never moves by itself. */
export function driveOfPart(part: PartBinding): Drive | null {
  const { field, states } = part
  if (field === undefined) return null
  const axis = new Vector3(...(part.axis ?? [0, 1, 0]))
  const stop = (value: Value | undefined): number => {
    if (states) return states[String(value)] ?? 0
    if (part.range && part.limits) return between(part.range, part.limits, asNumber(value))
    return asNumber(value)
  }
  switch (part.motion) {
    case 'hinge':
    case 'dial':
      return { ...NONE, kind: 'turn', field, axis, amount: (value) => stop(value) * RADIANS }
    case 'screw': {
      const pitch = (part.pitch ?? 0.002) / (2 * Math.PI)
      return { kind: 'screw', field, axis, amount: (value) => stop(value) * RADIANS, pitch }
    }
    case 'spin': {
      const radius = part.radius ?? 1
      const rate = (value: Value | undefined) =>
        typeof value === 'boolean' ? Number(value) * 9 : asNumber(value) / radius
      return { ...NONE, kind: 'spin', field, axis, amount: rate }
    }
    case 'lamp':
    case 'show':
      return { ...NONE, kind: 'show', field, amount: stop }
    default:
      return null
  }
}

const AXES = { x: new Vector3(1, 0, 0), y: new Vector3(0, 1, 0), z: new Vector3(0, 0, 1) }

/** What a node of a kind's own shape does; null for a belt, whose surface moves instead. */
export function driveOfMotion(motion: Motion): Drive | null {
  const { field, stops, range } = motion
  const axis = AXES[motion.axis]
  const stop = (value: Value | undefined): number => {
    if (stops) return stops[String(value)] ?? 0
    if (!range) return asNumber(value)
    const [from, full, travel] = range
    return full === from ? 0 : ((asNumber(value) - from) / (full - from)) * travel
  }
  switch (motion.kind) {
    case 'hinge':
    case 'dial':
      return { ...NONE, kind: 'turn', field, axis, amount: (value) => stop(value) * RADIANS }
    case 'press':
    case 'slide':
      return { ...NONE, kind: 'shift', field, axis, amount: stop }
    case 'spin':
      return { ...NONE, kind: 'spin', field, axis, amount: (value) => stop(value) * RADIANS }
    case 'lamp':
    case 'hide':
      return { ...NONE, kind: 'show', field, amount: stop }
    case 'scroll':
      return null
  }
}

const turned = new Quaternion()
const shifted = new Vector3()

/** Moves a node to where its entity's state says, in a short swing or (less motion) at once. */
export class Mover {
  readonly node: Object3D
  readonly drive: Drive
  private shown: number | null = null
  private readonly place: Vector3
  private readonly turn: Quaternion

  constructor(node: Object3D, drive: Drive) {
    this.node = node
    this.drive = drive
    this.place = node.position.clone()
    this.turn = node.quaternion.clone()
  }

  update(state: State, seconds: number, atOnce: boolean): void {
    const { kind, axis, amount, pitch } = this.drive
    const goal = amount(state[this.drive.field])
    if (kind === 'show') {
      this.node.visible = goal > 0
      return
    }
    if (kind === 'spin') {
      if (goal !== 0) this.node.rotateOnAxis(axis, goal * seconds)
      return
    }
    if (this.shown === goal) return
    const gap = goal - (this.shown ?? goal)
    const step = gap * Math.min(1, (seconds / SWING) * 3)
    const near = Math.abs(gap) < 0.002
    this.shown = this.shown === null || atOnce || near ? goal : this.shown + step
    if (kind !== 'shift') {
      this.node.quaternion.copy(this.turn).multiply(turned.setFromAxisAngle(axis, this.shown))
    }
    const along = kind === 'shift' ? this.shown : kind === 'screw' ? this.shown * pitch : 0
    shifted.copy(axis).applyQuaternion(this.turn).multiplyScalar(along)
    this.node.position.copy(this.place).add(shifted)
  }
}

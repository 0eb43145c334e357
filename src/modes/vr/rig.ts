import { Group, type Quaternion, Vector3 } from 'three'
import type { Vec3 } from '../../core/vec.ts'
import { headingOf } from './follow.ts'

const UP = new Vector3(0, 1, 0)
/** Eyes of a standing person of middle height, metres: what the places are built for. */
const STANDING_EYES = 1.6
/** Eyes lower than this belong to somebody who sits. */
const SEATED_BELOW = 1.35

/**
 * How far a person is lifted so that nothing is out of reach: to standing eyes when seated, not at
 * all when standing. Metres.
 */
export const liftFor = (posture: 'seated' | 'standing', eyes: number): number =>
  posture === 'seated' && eyes < SEATED_BELOW ? STANDING_EYES - eyes : 0

/** Where the room of the headset lies in the hall, so that the head is where the worker is. */
export class Rig {
  readonly root = new Group()
  /** Degrees about the vertical, positive to the left. */
  private turned = 0

  /** Puts the head over a point of the floor; `heading` is where it shall look, if that matters. */
  stand(at: Vec3, head: Vector3, headTurned: Quaternion, heading?: number): void {
    if (heading !== undefined) this.turned = heading - headingOf(headTurned)
    this.root.quaternion.setFromAxisAngle(UP, (this.turned * Math.PI) / 180)
    const over = head.clone().setY(0).applyQuaternion(this.root.quaternion)
    this.root.position.set(at[0] - over.x, this.root.position.y, at[2] - over.z)
    this.root.updateMatrixWorld(true)
  }

  /** Turns the world round the head: to the left for positive degrees. */
  turn(degrees: number, head: Vector3): void {
    const before = this.root.localToWorld(head.clone())
    this.turned += degrees
    this.root.quaternion.setFromAxisAngle(UP, (this.turned * Math.PI) / 180)
    const after = head.clone().applyQuaternion(this.root.quaternion)
    this.root.position.x = before.x - after.x
    this.root.position.z = before.z - after.z
    this.root.updateMatrixWorld(true)
  }

  lift(metres: number): void {
    this.root.position.y = metres
    this.root.updateMatrixWorld(true)
  }
}

/** How far a head strays from the worker before its own steps count as walking, metres. */
const STRAY = 0.4
/** And for how long it must have stayed there, seconds. */
const SETTLED = 0.5

/** Steps in the room, told apart from leaning: a walk that the log should know. */
export interface Steps {
  readonly at: readonly [x: number, z: number]
  readonly seconds: number
}

/** Where to walk when the head has settled away from the worker; null while it has not. */
export function stepsTaken(
  steps: Steps,
  head: Vector3,
  worker: Vec3,
  seconds: number,
): [to: Vec3 | null, next: Steps] {
  const moved = Math.hypot(head.x - steps.at[0], head.z - steps.at[1])
  if (moved > 0.15) return [null, { at: [head.x, head.z], seconds: 0 }]
  const next = { at: steps.at, seconds: steps.seconds + seconds }
  const strayed = Math.hypot(head.x - worker[0], head.z - worker[2]) > STRAY
  if (!strayed || next.seconds < SETTLED) return [null, next]
  const rounded = (n: number): number => Math.round(n * 100) / 100
  return [[rounded(head.x), 0, rounded(head.z)], { at: steps.at, seconds: 0 }]
}

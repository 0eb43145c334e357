import { type Camera, MathUtils, Vector3 } from 'three'
import { type Person, positionOf } from '../../engine/world.ts'

/** Metres from the floor to the eyes of a standing person. */
export const EYE_HEIGHT = 1.62
/** How far up and down one can look, radians. */
const STEEPEST = 1.25
/** How fast the eyes turn by themselves to what was chosen: share of the way each second. */
const TURNING = 5

const shortest = (from: number, to: number): number =>
  Math.atan2(Math.sin(to - from), Math.cos(to - from))

/** Where the trainee looks from and to, on a flat screen. The engine owns the place, not the gaze. */
export class Eyes {
  yaw: number
  pitch = -0.08
  /** Ahead of the engine while keys are held: the walk follows. */
  ahead: { readonly x: number; readonly z: number } | null = null
  private readonly person: Person
  private readonly at = new Vector3()
  private goal: (() => Vector3) | null = null
  /** The walk to the goal has been asked for, and may not have begun. */
  private asked = false

  /** Which way they look at first, degrees as in the engine. */
  constructor(person: Person, facingDegrees = person.facingDegrees) {
    this.person = person
    // The engine's 0 degrees looks along +z; a camera looks along -z.
    this.yaw = MathUtils.degToRad(facingDegrees) + Math.PI
    const [x, y, z] = person.at
    this.at.set(x, y + EYE_HEIGHT, z)
  }

  /** A hand on the mouse or glass turns the head; what was looked at by itself is let go. */
  turn(yaw: number, pitch: number): void {
    this.goal = null
    this.yaw += yaw
    this.pitch = MathUtils.clamp(this.pitch + pitch, -STEEPEST, STEEPEST)
  }

  /** Turns to a point, and keeps to it while walking there: from the asking on, where it is given. */
  lookTo(goal: () => Vector3, asking?: Promise<unknown>): void {
    this.goal = goal
    this.asked = asking !== undefined
    void asking?.finally(() => {
      if (this.goal === goal) this.asked = false
    })
  }

  update(camera: Camera, tick: number, seconds: number, still: boolean): void {
    const [x, y, z] = positionOf(this.person, tick)
    const goalX = this.ahead?.x ?? x
    const goalZ = this.ahead?.z ?? z
    const share = still ? 1 : 1 - Math.exp(-seconds * 14)
    this.at.y = y + EYE_HEIGHT
    this.at.x += (goalX - this.at.x) * share
    this.at.z += (goalZ - this.at.z) * share
    if (this.goal) this.turnTowards(this.goal(), seconds, still)
    camera.position.copy(this.at)
    camera.rotation.set(this.pitch, this.yaw, 0, 'YXZ')
  }

  private turnTowards(point: Vector3, seconds: number, still: boolean): void {
    const dx = point.x - this.at.x
    const dz = point.z - this.at.z
    const flat = Math.hypot(dx, dz)
    if (flat < 0.3) return
    const yaw = shortest(this.yaw, Math.atan2(-dx, -dz))
    const pitch = MathUtils.clamp(Math.atan2(point.y - this.at.y, flat), -0.9, 0.6) - this.pitch
    const share = still ? 1 : Math.min(1, seconds * TURNING)
    this.yaw += yaw * share
    this.pitch += pitch * share
    const under = this.asked || this.person.walk !== null
    const arrived = Math.abs(yaw) + Math.abs(pitch) < 0.01 && !under
    if (arrived) this.goal = null
  }
}

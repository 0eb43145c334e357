import { type Quaternion, Vector3 } from 'three'

/** Closer to the axis than this, metres, a hand turns by rolling; farther out it swings a lever. */
const LEVER = 0.05

/** How a handle was taken hold of. Positions and directions in the hall's frame. */
export interface Hold {
  readonly pivot: Vector3
  /** Unit vector: a turn is positive anticlockwise, seen from its tip. */
  readonly axis: Vector3
  readonly from: Vector3
  readonly turnedFrom: Quaternion
  /** Held through the ray: only the roll of the wrist counts. */
  readonly far: boolean
}

/** Degrees by which the hand has turned the handle since it took hold, -180 to 180. */
export function degreesTurned(hold: Hold, at: Vector3, turned: Quaternion): number {
  const arm = offAxis(hold, hold.from)
  const now = offAxis(hold, at)
  const swings = !hold.far && arm.length() > LEVER && now.length() > LEVER / 2
  return swings ? swing(hold.axis, arm, now) : roll(hold, turned)
}

/** From the axis to a point, at a right angle to the axis. */
function offAxis({ pivot, axis }: Hold, point: Vector3): Vector3 {
  const arm = new Vector3().subVectors(point, pivot)
  return arm.addScaledVector(axis, -arm.dot(axis))
}

const toDegrees = (radians: number): number => (radians * 180) / Math.PI

function swing(axis: Vector3, from: Vector3, to: Vector3): number {
  const side = new Vector3().crossVectors(from, to).dot(axis)
  return toDegrees(Math.atan2(side, from.dot(to)))
}

/** The part of the hand's rotation that is about the axis. */
function roll(hold: Hold, turned: Quaternion): number {
  const change = turned.clone().multiply(hold.turnedFrom.clone().invert())
  const along = new Vector3(change.x, change.y, change.z).dot(hold.axis)
  const degrees = toDegrees(2 * Math.atan2(along, change.w))
  return degrees > 180 ? degrees - 360 : degrees <= -180 ? degrees + 360 : degrees
}

/** How much of the way to the next stop a handle must have gone to fall into it. */
const OVER_THE_HUMP = 0.6

/**
 * The stop into which a handle falls that stood at `value` and has been turned by some degrees;
 * null while it would spring back.
 */
export function detent(
  stops: Readonly<Record<string, number>>,
  value: string,
  degrees: number,
): string | null {
  const start = stops[value]
  if (start === undefined) return null
  const reached = Object.entries(stops).filter(([name, stop]) => {
    const way = stop - start
    return name !== value && way * degrees > 0 && Math.abs(degrees) >= Math.abs(way) * OVER_THE_HUMP
  })
  const farthest = reached.sort(([, a], [, b]) => Math.abs(b - start) - Math.abs(a - start))[0]
  return farthest?.[0] ?? null
}

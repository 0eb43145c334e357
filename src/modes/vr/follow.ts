import { Quaternion, Vector3 } from 'three'

/** A panel in space follows no faster than this, degrees a second. */
const FASTEST = 60
/** Nearer than this to where it belongs, a panel rests, degrees. */
const SLACK = 12

export interface Hanging {
  /** Metres from the eyes. */
  readonly distance: number
  /** Degrees below the eyes, and to the right of the way the head looks. */
  readonly below: number
  readonly aside: number
}

const UP = new Vector3(0, 1, 0)
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Degrees about the vertical that a head looks, 0 towards -z, positive to the left. */
export function headingOf(turned: Quaternion): number {
  const ahead = new Vector3(0, 0, -1).applyQuaternion(turned)
  // Looking straight down or up, the top of the head tells the way.
  const level =
    Math.hypot(ahead.x, ahead.z) > 0.2
      ? ahead
      : new Vector3(0, 1, 0).applyQuaternion(turned).multiplyScalar(ahead.y < 0 ? 1 : -1)
  return (Math.atan2(-level.x, -level.z) * 180) / Math.PI
}

/** The heading that a panel takes next, seconds later: it rests while the head moves a little. */
export function followHeading(panel: number, head: number, seconds: number): number {
  const off = ((((head - panel + 180) % 360) + 360) % 360) - 180
  if (Math.abs(off) <= SLACK) return panel
  const wanted = Math.abs(off) - SLACK / 2
  return panel + Math.sign(off) * Math.min(wanted, FASTEST * seconds)
}

/** Where a panel hangs that faces eyes at `eyes`, on a heading. */
export function hangAt(
  eyes: Vector3,
  heading: number,
  { distance, below, aside }: Hanging,
): { at: Vector3; turned: Quaternion } {
  const turn = radians(heading - aside)
  const level = distance * Math.cos(radians(below))
  const at = new Vector3(
    eyes.x - Math.sin(turn) * level,
    eyes.y - Math.sin(radians(below)) * distance,
    eyes.z - Math.cos(turn) * level,
  )
  const turned = new Quaternion()
    .setFromAxisAngle(UP, turn)
    .multiply(new Quaternion().setFromAxisAngle(new Vector3(1, 0, 0), radians(-below)))
  return { at, turned }
}

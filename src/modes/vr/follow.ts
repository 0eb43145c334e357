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

/** A message stays within so much of where the head looks, degrees. */
const IN_SIGHT = 16
/** A message keeps that far off the work, degrees, goes no lower or higher, and no faster a second. */
const CLEAR = 5
const LOWEST = 30
const HIGHEST = -12
const SHIFT = 40

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
export function followHeading(panel: number, head: number, seconds: number, slack = SLACK): number {
  const off = between(panel, head)
  if (Math.abs(off) <= slack) return panel
  const wanted = Math.abs(off) - slack / 2
  return panel + Math.sign(off) * Math.min(wanted, FASTEST * seconds)
}

const between = (from: number, to: number): number =>
  ((((to - from + 180) % 360) + 360) % 360) - 180

/** What a panel covers of the view: the heading of its middle and half of its width, degrees. */
export interface Covered {
  readonly heading: number
  readonly half: number
}

/**
 * Half of the headings that a panel covers which faces the eyes, degrees. It leans back under them
 * and forward over them: the edge that comes nearer counts. Sizes and places in metres.
 */
export function halfAcross(
  { width, height }: { readonly width: number; readonly height: number },
  { level, down }: { readonly level: number; readonly down: number },
): number {
  const nearer = level - (height / 2) * (Math.abs(down) / Math.hypot(level, down))
  return (Math.atan2(width / 2, Math.max(nearer, 0)) * 180) / Math.PI
}

/** Two panels beside each other leave that much between them, degrees. */
const APART = 2

/** The heading nearest to `heading` at which a message, `half` wide to each side, covers no panel. */
export function besidePanel(heading: number, half: number, panel: Covered | null): number {
  if (!panel) return heading
  const off = between(panel.heading, heading)
  const room = panel.half + half + APART
  return Math.abs(off) >= room ? heading : panel.heading + (off < 0 ? -room : room)
}

/** The heading that is shown next, on the way to another, no faster than a panel may move. */
export function headTowards(shown: number, wanted: number, seconds: number): number {
  const gap = between(shown, wanted)
  return shown + Math.sign(gap) * Math.min(Math.abs(gap), FASTEST * seconds)
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

/** What a message hangs before. */
export interface Seeing {
  /** Degrees below the level that the head looks. */
  readonly pitch: number
  /** Half of the message's height, degrees. */
  readonly half: number
  readonly eyes: Vector3
  /** What a hand is at before the eyes. */
  readonly work: Vector3 | null
}

/** Degrees below the level that a head looks. */
export function pitchOf(turned: Quaternion): number {
  const { y } = new Vector3(0, 0, -1).applyQuaternion(turned)
  return (Math.asin(Math.max(-1, Math.min(1, -y))) * 180) / Math.PI
}

/** How far below the eyes a message hangs next, degrees: it comes along when the head looks up or down. */
export function withinSight(below: number, pitch: number, seconds: number): number {
  const wanted = Math.max(pitch - IN_SIGHT, Math.min(pitch + IN_SIGHT, below))
  return below + Math.sign(wanted - below) * Math.min(Math.abs(wanted - below), FASTEST * seconds)
}

/**
 * How far below the eyes a message hangs next, degrees, so that it comes to lie under or over the
 * work rather than before it. `half` is half of the message's height, degrees.
 */
export function besideWork(
  below: number,
  half: number,
  eyes: Vector3,
  work: Vector3,
  seconds: number,
): number {
  const level = Math.hypot(work.x - eyes.x, work.z - eyes.z)
  const down = (Math.atan2(eyes.y - work.y, level) * 180) / Math.PI
  const room = half + CLEAR
  if (Math.abs(below - down) >= room) return below
  const under = down + room
  const over = down - room
  const wanted = under <= LOWEST ? under : Math.max(HIGHEST, over)
  return below + Math.sign(wanted - below) * Math.min(Math.abs(wanted - below), SHIFT * seconds)
}

/** How far below the eyes a message hangs next, degrees: in sight as far as that leaves the work free. */
export function hangsBelow(
  below: number,
  { pitch, half, eyes, work }: Seeing,
  seconds: number,
): number {
  const inSight = withinSight(below, pitch, seconds)
  if (!work) return inSight
  const beside = (from: number): number => besideWork(from, half, eyes, work, seconds)
  return beside(inSight) === inSight ? inSight : beside(below)
}

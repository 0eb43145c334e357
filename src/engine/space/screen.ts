import { toLocal, toWorld } from '../../core/frame.ts'
import { distanceBetween, type Vec3 } from '../../core/vec.ts'
import type { Run } from '../run.ts'

/**
 * An upright slab that keeps heat, noise and voices back, such as a wall or a closed door. It stands
 * on the thing's own x axis, in the plane z = 0, from the thing's own height upwards.
 */
export interface Screen {
  /** From its middle to either end, metres. */
  readonly halfWidth: number
  readonly heightMetres: number
  /** How much less loud sound is that goes through it, dB. */
  readonly reductionDecibels: number
  /** That figure is from memory. */
  readonly fromMemory?: boolean
}

/** A screen where it stands now. */
export interface StandingScreen extends Screen {
  readonly at: Vec3
  readonly facingDegrees: number
}

/** What stands between two points, as sound meets it. */
export interface Screened {
  /** What all of it together takes off what goes straight through, dB. */
  readonly throughDecibels: number
  /** Metres by which each free way round one edge is longer than the straight one. */
  readonly detours: readonly number[]
  readonly fromMemory: boolean
}

/** An edge nearer to a wall, a ceiling or the next screen than this is closed, metres. */
const CLOSED_GAP = 0.15

/** What hangs on a wall, or is one, is this near to its middle: it is reached from either side, metres. */
const IN_WALL = 0.04

/** Whether nothing stands between any of some points and any of others. */
export function inSight(run: Run, from: readonly Vec3[], to: readonly Vec3[]): boolean {
  if (run.screens.size === 0) return true
  return from.some((a) => to.some((b) => !isCrossed(run, a, b)))
}

const isCrossed = (run: Run, a: Vec3, b: Vec3): boolean => {
  for (const screen of run.screens.values()) if (crosses(screen, a, b)) return true
  return false
}

const inFrame = (screen: StandingScreen, point: Vec3): Vec3 =>
  toLocal(screen.at, screen.facingDegrees, point)

/** Whether the straight line between two points goes through a screen. */
function crosses(screen: StandingScreen, from: Vec3, to: Vec3): boolean {
  const a = inFrame(screen, from)
  const b = inFrame(screen, to)
  if (a[2] * b[2] >= 0 || Math.abs(b[2]) < IN_WALL || Math.abs(a[2]) < IN_WALL) return false
  const share = a[2] / (a[2] - b[2])
  const x = a[0] + (b[0] - a[0]) * share
  const y = a[1] + (b[1] - a[1]) * share
  return Math.abs(x) <= screen.halfWidth && y >= 0 && y <= screen.heightMetres
}

/**
 * What sound meets between two points; null where nothing stands between them. It goes through
 * everything in its way, and round each edge of a screen in its way beyond which the air is free.
 */
export function screenedFrom(run: Run, from: Vec3, to: Vec3): Screened | null {
  const between = [...run.screens.values()].filter((screen) => crosses(screen, from, to))
  if (between.length === 0) return null
  const straight = distanceBetween(from, to)
  return {
    throughDecibels: between.reduce((sum, screen) => sum + screen.reductionDecibels, 0),
    detours: between.flatMap((screen) =>
      edgesRound(screen, from, to)
        .filter((edge) => isFree(run, edge, from, to))
        .map((edge) => distanceBetween(from, edge) + distanceBetween(edge, to) - straight),
    ),
    fromMemory: between.some(({ fromMemory }) => fromMemory === true),
  }
}

/** Just beyond the upper edge and both ends: where the shortest way round each of them passes. */
function edgesRound(screen: StandingScreen, from: Vec3, to: Vec3): readonly Vec3[] {
  const a = inFrame(screen, from)
  const b = inFrame(screen, to)
  const top = screen.heightMetres + CLOSED_GAP
  const over = shareAt([a[2], top - a[1]], [b[2], top - b[1]])
  const round = (side: 1 | -1): Vec3 => {
    const end = side * (screen.halfWidth + CLOSED_GAP)
    return [end, along(a[1], b[1], shareAt([a[2], end - a[0]], [b[2], end - b[0]])), 0]
  }
  return [[along(a[0], b[0], over), top, 0] as const, round(1), round(-1)].map((edge) =>
    toWorld(screen.at, screen.facingDegrees, edge),
  )
}

type Across = readonly [number, number]

/** Where along an edge the shortest way over it passes: by the distances on its two sides. */
function shareAt(a: Across, b: Across): number {
  const before = Math.sqrt(a[0] * a[0] + a[1] * a[1])
  const after = Math.sqrt(b[0] * b[0] + b[1] * b[1])
  return before + after === 0 ? 0 : before / (before + after)
}

const along = (a: number, b: number, share: number): number => a + (b - a) * share

/** Whether sound gets round there: inside the room, in no other screen, with nothing in its way. */
function isFree(run: Run, edge: Vec3, from: Vec3, to: Vec3): boolean {
  const [width, height, depth] = run.scenario.place.size
  if (Math.abs(edge[0]) >= width / 2 || Math.abs(edge[2]) >= depth / 2 || edge[1] >= height)
    return false
  for (const screen of run.screens.values()) if (holds(screen, edge)) return false
  return !isCrossed(run, from, edge) && !isCrossed(run, edge, to)
}

/** Whether a point lies in the slab itself. */
function holds(screen: StandingScreen, point: Vec3): boolean {
  const [x, y, z] = inFrame(screen, point)
  return (
    Math.abs(z) < CLOSED_GAP &&
    Math.abs(x) <= screen.halfWidth &&
    y >= 0 &&
    y <= screen.heightMetres
  )
}

import type { Box, Vec3 } from '../../core/vec.ts'
import type { Walk } from '../world.ts'

type Span = readonly [from: number, to: number]

/** The part of a straight way over a box, as shares of its length; null for none. */
function shareOver({ min, max }: Box, a: Vec3, b: Vec3): Span | null {
  let from = 0
  let to = 1
  for (const axis of [0, 2] as const) {
    const along = b[axis] - a[axis]
    if (along === 0) {
      if (a[axis] < min[axis] || a[axis] > max[axis]) return null
      continue
    }
    const one = (min[axis] - a[axis]) / along
    const other = (max[axis] - a[axis]) / along
    from = Math.max(from, Math.min(one, other))
    to = Math.min(to, Math.max(one, other))
  }
  return from <= to ? [from, to] : null
}

/** The parts of a walk over a box, in metres of the way; what goes on round a corner is one. */
function spansOver(box: Box, { points, lengths }: Walk): readonly Span[] {
  const spans: Span[] = []
  let behind = 0
  for (const [i, length] of lengths.entries()) {
    const a = points[i]
    const b = points[i + 1]
    const share = a && b && shareOver(box, a, b)
    if (share) {
      const span: Span = [behind + share[0] * length, behind + share[1] * length]
      const last = spans.at(-1)
      if (last && span[0] - last[1] < 1e-9) spans[spans.length - 1] = [last[0], span[1]]
      else spans.push(span)
    }
    behind += length
  }
  return spans
}

/**
 * The ticks at which a walk is in a zone so briefly that none of its steps, each `step` ticks long,
 * finds it there: a line on the floor is crossed like any other zone.
 */
export function briefCrossings(zones: Iterable<Box>, walk: Walk, step: number): readonly number[] {
  const ticks: number[] = []
  const tickAt = (metres: number): number => (metres / walk.metresPerSecond) * 60
  for (const box of zones)
    for (const [from, to] of spansOver(box, walk)) {
      const first = Math.ceil(tickAt(from))
      const isFound = Math.ceil(first / step) * step <= tickAt(to)
      if (!isFound && first <= tickAt(to)) ticks.push(walk.from + first)
    }
  return ticks
}

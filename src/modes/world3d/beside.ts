import type { Rect } from './frames.ts'

type Size = Pick<Rect, 'width' | 'height'>
type Spot = Pick<Rect, 'x' | 'y'>

/** Pixels between a menu and what it is of. */
const GAP = 12

const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, most))

const shared = (from: number, length: number, other: number, otherLength: number): number =>
  Math.max(0, Math.min(from + length, other + otherLength) - Math.max(from, other))

/**
 * Where a menu goes: wholly in the room, and beside the thing rather than on it. To its right where
 * there is place, else to its left, under or over it. Where the thing fills the room, in the strip
 * that the panels leave free, at the edge away from it; where nothing is free, where it covers least.
 */
export function besideThing(thing: Rect, menu: Size, room: Rect, strip: Rect | null = null): Spot {
  const [right, foot] = [room.x + room.width - menu.width, room.y + room.height - menu.height]
  const at = (x: number, y: number): Spot => ({
    x: clamp(x, room.x, Math.max(room.x, right)),
    y: clamp(y, room.y, Math.max(room.y, foot)),
  })
  const middleX = thing.x + (thing.width - menu.width) / 2
  const middleY = thing.y + (thing.height - menu.height) / 2
  const spots = [
    at(thing.x + thing.width + GAP, middleY),
    at(thing.x - GAP - menu.width, middleY),
    at(middleX, thing.y + thing.height + GAP),
    at(middleX, thing.y - GAP - menu.height),
  ]
  const covers = ({ x, y }: Spot): number =>
    shared(x, menu.width, thing.x, thing.width) * shared(y, menu.height, thing.y, thing.height)
  if (strip && menu.width <= strip.width && menu.height <= strip.height) {
    const inner = thing.x + thing.width / 2 < strip.x + strip.width / 2
    spots.push({
      x: inner ? strip.x + strip.width - menu.width : strip.x,
      y: clamp(middleY, strip.y, strip.y + strip.height - menu.height),
    })
  }
  return spots.reduce((best, spot) => (covers(spot) < covers(best) ? spot : best))
}

/** What messages leave of a room whose foot they stand in; all of it where the rest is too low. */
export function roomOver(room: Rect, says: Rect, least: number): Rect {
  const height = Math.min(room.height, says.y - GAP - room.y)
  return says.height > 0 && height >= least ? { ...room, height } : room
}

/** What is free over a panel at the edge, up to the panel above it in its column, or to the top. */
export function stripOver(panel: Rect, others: readonly Rect[], top: number): Rect {
  const above = others
    .filter((other) => other.y < panel.y && shared(panel.x, panel.width, other.x, other.width) > 0)
    .map((other) => other.y + other.height + GAP)
  const y = Math.max(top, ...above)
  return { x: panel.x, y, width: panel.width, height: Math.max(0, panel.y - GAP - y) }
}

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
 * there is place, else to its left, under or over it; where nothing is free, where it covers least.
 */
export function besideThing(thing: Rect, menu: Size, room: Rect): Spot {
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
  return spots.reduce((best, spot) => (covers(spot) < covers(best) ? spot : best))
}

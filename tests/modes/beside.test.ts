import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { besideThing, roomOver, stripOver } from '../../src/modes/world3d/beside.ts'

const menu = { width: 280, height: 312 }
const room = { x: 400, y: 90, width: 600, height: 620 }
const pixels = (min: number, max: number) => fc.double({ min, max, noNaN: true })

describe('the menu at a thing in the picture', () => {
  it('never leaves its room, wherever the thing is', () => {
    fc.assert(
      fc.property(
        pixels(-900, 1900),
        pixels(-900, 1900),
        pixels(44, 900),
        pixels(44, 900),
        (x, y, width, height) => {
          const at = besideThing({ x, y, width, height }, menu, room)
          expect(at.x).toBeGreaterThanOrEqual(room.x)
          expect(at.y).toBeGreaterThanOrEqual(room.y)
          expect(at.x + menu.width).toBeLessThanOrEqual(room.x + room.width)
          expect(at.y + menu.height).toBeLessThanOrEqual(room.y + room.height)
        },
      ),
    )
  })

  it('never covers a thing that leaves it place on one side', () => {
    const whole = (min: number, max: number) => fc.integer({ min, max })
    fc.assert(
      fc.property(whole(400, 900), whole(90, 600), whole(44, 100), (x, y, size) => {
        const [right, foot] = [room.x + room.width, room.y + room.height]
        const beside = x - room.x >= menu.width || right - x - size >= menu.width
        fc.pre(beside || y - room.y >= menu.height || foot - y - size >= menu.height)
        const at = besideThing({ x, y, width: size, height: size }, menu, room)
        const apart =
          at.x >= x + size || at.x + menu.width <= x || at.y >= y + size || at.y + menu.height <= y
        expect(apart).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  it('stands at the right of a thing in the middle, and at the left of one at the right edge', () => {
    const thing = { y: 300, width: 60, height: 60 }
    expect(besideThing({ ...thing, x: 600 }, menu, room).x).toBe(672)
    expect(besideThing({ ...thing, x: 900 }, menu, room).x).toBe(608)
  })

  it('keeps off the messages at the foot, but where they leave it too little room', () => {
    const says = { x: 400, y: 560, width: 600, height: 180 }
    const over = roomOver(room, says, menu.height)
    expect(over).toEqual({ ...room, height: 458 })
    expect(roomOver(room, { ...says, y: 380 }, menu.height)).toEqual(room)
    expect(roomOver(room, { ...says, y: 700, height: 0 }, menu.height)).toEqual(room)
    const low = { x: 600, y: 640, width: 60, height: 60 }
    expect(besideThing(low, menu, over).y + menu.height).toBeLessThan(says.y)
  })

  it('goes to what the panels leave free at the side, where the thing fills the room', () => {
    const task = { x: 16, y: 16, width: 300, height: 175 }
    const mine = { x: 16, y: 522, width: 300, height: 102 }
    const reach = { x: 684, y: 100, width: 300, height: 528 }
    const strip = stripOver(mine, [task, reach], 100)
    expect(strip).toEqual({ x: 16, y: 203, width: 300, height: 307 })
    const small = { width: 176, height: 306 }
    const narrow = { x: 330, y: 100, width: 340, height: 412 }
    const filling = { x: 318, y: 234, width: 364, height: 266 }
    const at = besideThing(filling, small, narrow, strip)
    expect(at).toEqual({ x: 16, y: 204 })
    expect(at.x + small.width).toBeLessThan(filling.x)
    // A long job leaves no place: then the menu stays in its room.
    const long = stripOver(mine, [{ ...task, height: 400 }, reach], 100)
    const inside = besideThing(filling, small, narrow, long)
    expect(inside.x).toBeGreaterThanOrEqual(narrow.x)
  })
})

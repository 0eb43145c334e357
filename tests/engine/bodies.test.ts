import { describe, expect, it } from 'vitest'
import type { Vec3 } from '../../src/core/vec.ts'
import type { BodyNews, BodyWorld } from '../../src/engine/physics/body-world.ts'
import { createCannonBodies } from '../../src/engine/physics/cannon-bodies.ts'

const world = (): BodyWorld => createCannonBodies([10, 4, 10], () => [])
const launch = (bodies: BodyWorld, id: string, at: Vec3): void =>
  bodies.launch({ id, half: [0.1, 0.1, 0.1], massKilograms: 1 }, at, [0, 0, 0])

/** Steps until nothing moves; where each thing was last. */
function untilStill(bodies: BodyWorld): ReadonlyMap<string, BodyNews> {
  const last = new Map<string, BodyNews>()
  for (let tick = 0; bodies.moving(); tick++) {
    if (tick > 2000) throw new Error('untilStill: something moves for ever.')
    for (const news of bodies.step()) last.set(news.id, news)
  }
  return last
}

const heights = (news: ReadonlyMap<string, BodyNews>): Record<string, number> =>
  Object.fromEntries([...news].map(([id, { at }]) => [id, Number(at[1].toFixed(1))]))

describe('things that were let go above each other', () => {
  const tower = (): BodyWorld => {
    const bodies = world()
    launch(bodies, 'low', [0, 0.1, 0])
    launch(bodies, 'middle', [0, 0.31, 0])
    launch(bodies, 'high', [0, 0.52, 0])
    return bodies
  }

  it('come to lie on each other, and on what came to rest before', () => {
    const bodies = tower()
    expect(heights(untilStill(bodies))).toEqual({ low: 0.1, middle: 0.3, high: 0.5 })
    launch(bodies, 'late', [0, 1, 0])
    expect(heights(untilStill(bodies))).toEqual({ late: 0.7 })
  })

  it('fall when what they lie on is taken away, and cost nothing until then', () => {
    const bodies = tower()
    untilStill(bodies)
    expect([bodies.moving(), bodies.step()]).toEqual([false, []])
    bodies.remove('low')
    expect(heights(untilStill(bodies))).toEqual({ middle: 0.1, high: 0.3 })
  })

  it('let what lies beside be', () => {
    const bodies = tower()
    launch(bodies, 'beside', [2, 0.1, 0])
    untilStill(bodies)
    bodies.remove('beside')
    expect(bodies.moving()).toBe(false)
  })

  it('go on the same from a snapshot, whatever happened since', () => {
    const bodies = tower()
    untilStill(bodies)
    bodies.remove('low')
    for (let tick = 0; tick < 5; tick++) bodies.step()
    const restore = bodies.snapshot()
    const first = [...untilStill(bodies)]
    bodies.remove('middle')
    launch(bodies, 'late', [0, 1, 0])
    untilStill(bodies)
    restore()
    expect([...untilStill(bodies)]).toEqual(first)
  })
})

import { TICKS_PER_SECOND } from '../../src/core/time.ts'
import type { Vec3 } from '../../src/core/vec.ts'
import type { BodyWorld } from '../../src/engine/physics/body-world.ts'
import { createCannonBodies } from '../../src/engine/physics/cannon-bodies.ts'
import { type Bench, byTurns, type Ratio } from './bench.ts'
import { cannonPile, pileAt } from './reference/cannon-pile.ts'

const COUNT = 500
const STEPS = 20
const HALF: Vec3 = [0.1, 0.1, 0.1]
/** Longest that a heap may take to lie still, ticks. */
const MOST_TICKS = 25 * TICKS_PER_SECOND

const launch = (bodies: BodyWorld, i: number, at: Vec3): void =>
  bodies.launch({ id: `box_${i}`, half: HALF, massKilograms: 1 }, at, [0, 0, 0])

/** The same boxes let go where the reference has them, until all lie still. */
function restingPile(): BodyWorld {
  const bodies = createCannonBodies([20, 4, 20], () => [])
  for (let i = 0; i < COUNT; i++) launch(bodies, i, pileAt(i))
  for (let tick = 0; bodies.moving(); tick++) {
    if (tick > MOST_TICKS) throw new Error('pile: the boxes never come to rest.')
    bodies.step()
  }
  return bodies
}

/** What the engine does in a tick: a step only while something moves. */
const tick = (bodies: BodyWorld): void => {
  if (bodies.moving()) bodies.step()
}

/** So many of the boxes taken up and let go again above the pile, stepped while they fall. */
function awake(bodies: BodyWorld, reference: (awake: number) => void, count: number): Ratio {
  const drop = (): void => {
    for (let i = COUNT - count; i < COUNT; i++) {
      bodies.remove(`box_${i}`)
      const [x, y, z] = pileAt(i)
      launch(bodies, i, [x, y + 2, z])
    }
  }
  const { measured, reference: bare } = byTurns(
    () => {
      drop()
      for (let i = 0; i < STEPS; i++) tick(bodies)
    },
    () => {
      for (let i = 0; i < STEPS; i++) reference(count)
    },
    5,
  )
  return {
    name: `a tick with ${count} of ${COUNT} bodies awake`,
    value: measured / STEPS,
    reference: bare / STEPS,
    unit: 'ms',
    atMost: count === 1 ? 0.2 : 1.2,
  }
}

export const bench: Bench = {
  title: `A pile of ${COUNT} bodies against a bare cannon-es step of the same pile`,
  run: () => {
    const bodies = restingPile()
    const reference = cannonPile(COUNT)
    const rest = byTurns(
      () => {
        for (let i = 0; i < STEPS; i++) tick(bodies)
      },
      () => {
        for (let i = 0; i < STEPS; i++) reference(0)
      },
      5,
    )
    return [
      {
        name: `a tick with ${COUNT} bodies at rest`,
        value: rest.measured / STEPS,
        reference: rest.reference / STEPS,
        unit: 'ms',
        atMost: 0.01,
      },
      awake(bodies, reference, 1),
      awake(bodies, reference, 50),
    ]
  },
}

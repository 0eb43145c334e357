import { Body, Box, NaiveBroadphase, Plane, Vec3, World } from 'cannon-es'

const HALF = 0.1
const A_SIDE = 10

/** Where the boxes of the pile start: layers of a hundred, a little apart. */
export const pileAt = (i: number): [x: number, y: number, z: number] => [
  (i % A_SIDE) * 0.25 - 1.2,
  HALF + Math.floor(i / (A_SIDE * A_SIDE)) * 0.21,
  (Math.floor(i / A_SIDE) % A_SIDE) * 0.25 - 1.2,
]

/**
 * The fixed reference: a bare cannon-es world with a pile of boxes at rest on a floor, with sleeping.
 * Gives a step in which so many of the boxes, the topmost, are kept moving.
 */
export function cannonPile(count: number): (awake: number) => void {
  const world = new World({ gravity: new Vec3(0, -9.80665, 0) })
  world.broadphase = new NaiveBroadphase()
  world.allowSleep = true
  const floor = new Body({ type: Body.STATIC, shape: new Plane() })
  floor.quaternion.set(-Math.sqrt(0.5), 0, 0, Math.sqrt(0.5))
  world.addBody(floor)
  const boxes = Array.from({ length: count }, (_, i) => {
    const body = new Body({ mass: 1, shape: new Box(new Vec3(HALF, HALF, HALF)) })
    body.position.set(...pileAt(i))
    world.addBody(body)
    return body
  })
  for (let i = 0; i < 90; i++) world.step(1 / 60)
  for (const body of boxes) body.sleep()
  return (awake) => {
    for (const body of boxes.slice(count - awake)) {
      body.wakeUp()
      body.velocity.y = 0.2
    }
    world.step(1 / 60)
  }
}

import { Body, Box, ConvexPolyhedron, Cylinder, Plane, Sphere, Vec3, World } from 'cannon-es'

/** An eight-sided die, half a metre from corner to corner. */
function octahedron(): ConvexPolyhedron {
  const r = 0.25
  const ends = [-r, r]
  const vertices = [
    ...ends.map((x) => new Vec3(x, 0, 0)),
    ...ends.map((y) => new Vec3(0, y, 0)),
    ...ends.map((z) => new Vec3(0, 0, z)),
  ]
  const faces = [0, 1].flatMap((x) =>
    [2, 3].flatMap((y) =>
      [4, 5].map((z) => {
        const outwards = (x === 1 ? 1 : -1) * (y === 3 ? 1 : -1) * (z === 5 ? 1 : -1) > 0
        return outwards ? [x, y, z] : [x, z, y]
      }),
    ),
  )
  return new ConvexPolyhedron({ vertices, faces })
}

/** A hammer: a head of one shape on a handle of another. */
function hammer(): Body {
  const body = new Body({ mass: 2 })
  body.addShape(new Box(new Vec3(0.15, 0.06, 0.06)), new Vec3(0, 0.2, 0))
  body.addShape(new Cylinder(0.03, 0.03, 0.4, 8))
  return body
}

/** How often one of the bodies is lifted up and let go anew, ticks; what has come to rest sleeps. */
const LIFT_EVERY = 4000
/** Until then the bodies strike each other as well; after it each has the floor to itself. */
const TOGETHER = 400
const FLOOR = 1
const ALONE = 2

/**
 * One body of each shape of collider, which fall, turn and strike, on a plane: every number of where
 * they are, at so many moments.
 */
export function tumble(ticks: number, moments: number): number[] {
  const world = new World({ gravity: new Vec3(0, -9.81, 0), allowSleep: true })
  const floor = new Body({ mass: 0, shape: new Plane(), collisionFilterGroup: FLOOR })
  floor.quaternion.setFromEuler(-Math.PI / 2, 0, 0)
  world.addBody(floor)
  const bodies = [
    new Body({ mass: 2, shape: new Cylinder(0.2, 0.3, 0.5, 8) }),
    new Body({ mass: 1, shape: new Box(new Vec3(0.3, 0.2, 0.1)) }),
    new Body({ mass: 3, shape: new Sphere(0.25) }),
    new Body({ mass: 1.5, shape: octahedron() }),
    hammer(),
  ]
  const lift = (index: number, body: Body): void => {
    body.position.set(0.1 * index, 1 + index * 0.6, 0.05 * index)
    body.velocity.set(0, 0, 0)
    body.angularVelocity.set(1, 2, 3 - index)
    body.wakeUp()
  }
  for (const [index, body] of bodies.entries()) {
    body.quaternion.setFromEuler(0.3 + index, 1.1, -0.4)
    lift(index, body)
    world.addBody(body)
  }
  const told: number[] = []
  for (let tick = 1; tick <= ticks; tick++) {
    const turn = tick % LIFT_EVERY === 0 ? (tick / LIFT_EVERY) % bodies.length : -1
    const next = bodies[turn]
    if (next) lift(turn, next)
    if (tick === TOGETHER)
      for (const body of bodies)
        Object.assign(body, { collisionFilterGroup: ALONE, collisionFilterMask: FLOOR })
    if (bodies.some(({ sleepState }) => sleepState !== Body.SLEEPING)) world.step(1 / 60)
    if (tick % (ticks / moments) === 0)
      for (const { position, quaternion } of bodies)
        told.push(...position.toArray(), ...quaternion.toArray())
  }
  return told
}

import { Body, Box, Cylinder, Plane, Sphere, Vec3, World } from 'cannon-es'

/** A few bodies that fall, turn and strike for ten seconds: every number of where they end. */
export function tumble(): number[] {
  const world = new World({ gravity: new Vec3(0, -9.81, 0) })
  const floor = new Body({ mass: 0, shape: new Plane() })
  floor.quaternion.setFromEuler(-Math.PI / 2, 0, 0)
  world.addBody(floor)
  const bodies = [
    new Body({ mass: 2, shape: new Cylinder(0.2, 0.3, 0.5, 12) }),
    new Body({ mass: 1, shape: new Box(new Vec3(0.3, 0.2, 0.1)) }),
    new Body({ mass: 3, shape: new Sphere(0.25) }),
  ]
  for (const [index, body] of bodies.entries()) {
    body.position.set(0.1 * index, 1 + index, 0.05 * index)
    body.quaternion.setFromEuler(0.3 + index, 1.1, -0.4)
    body.angularVelocity.set(1, 2, 3 - index)
    world.addBody(body)
  }
  for (let tick = 0; tick < 600; tick++) world.step(1 / 60)
  return bodies.flatMap(({ position, quaternion }) => [
    ...position.toArray(),
    ...quaternion.toArray(),
  ])
}

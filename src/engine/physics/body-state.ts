import type { Body, World as CannonWorld } from 'cannon-es'

/** The vectors of a body that its next step reads. */
const VECTORS = [
  'position',
  'previousPosition',
  'interpolatedPosition',
  'velocity',
  'angularVelocity',
  'force',
  'torque',
] as const

/**
 * Everything of a body that its next step depends on; calling what this returns brings it back.
 * Without the world inertia and the sleep clock a body diverges at once: they are not worked out
 * anew from its place.
 */
function keepBody(body: Body): () => void {
  const vectors = VECTORS.map((name) => body[name].clone())
  const quaternion = body.quaternion.clone()
  const previousQuaternion = body.previousQuaternion.clone()
  const inertia = [...body.invInertiaWorld.elements]
  const inertiaSolve = [...body.invInertiaWorldSolve.elements]
  const invInertia = body.invInertia.clone()
  const { type, mass, invMass, sleepState, timeLastSleepy, wakeUpAfterNarrowphase } = body
  return () => {
    VECTORS.forEach((name, i) => {
      const kept = vectors[i]
      if (kept) body[name].copy(kept)
    })
    body.quaternion.copy(quaternion)
    body.previousQuaternion.copy(previousQuaternion)
    body.invInertiaWorld.elements = [...inertia]
    body.invInertiaWorldSolve.elements = [...inertiaSolve]
    body.invInertia.copy(invInertia)
    Object.assign(body, { type, mass, invMass })
    Object.assign(body, { sleepState, timeLastSleepy, wakeUpAfterNarrowphase })
    body.aabbNeedsUpdate = true
  }
}

/** The clock and the loose bodies of a world, in their order behind those that stand, which never change. */
export function keepWorld(world: CannonWorld, loose: readonly Body[]): () => void {
  const { time, stepnumber } = world
  const standing = world.bodies.length - loose.length
  const kept = loose.map((body) => ({ body, restore: keepBody(body) }))
  return () => {
    for (const body of world.bodies.slice(standing)) world.removeBody(body)
    for (const { body, restore } of kept) {
      world.addBody(body)
      restore()
    }
    Object.assign(world, { time, stepnumber })
    world.contacts.length = 0
  }
}

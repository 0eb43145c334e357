import { Body } from 'cannon-es'

/**
 * Lays a body down: it holds up what lies on it and costs nothing. Calling what this returns lets it
 * move again. Its inertia is kept, as cannon-es would work it out anew from how it lies.
 */
export function layDown(body: Body): () => void {
  const { mass, invMass } = body
  const inertia = body.invInertia.clone()
  const inertiaWorld = [...body.invInertiaWorld.elements]
  Object.assign(body, { type: Body.STATIC, mass: 0, invMass: 0 })
  body.invInertia.setZero()
  body.invInertiaWorld.elements.fill(0)
  body.velocity.setZero()
  body.angularVelocity.setZero()
  return () => {
    Object.assign(body, { type: Body.DYNAMIC, mass, invMass })
    body.invInertia.copy(inertia)
    body.invInertiaWorld.elements = [...inertiaWorld]
  }
}

/** Closer than this two bodies touch, metres. */
const TOUCHING = 0.01

/** Whether one body lies on another. */
export function liesOn(upper: Body, lower: Body): boolean {
  for (const body of [upper, lower]) if (body.aabbNeedsUpdate) body.updateAABB()
  const [a, b] = [upper.aabb, lower.aabb]
  return (
    a.lowerBound.y >= b.lowerBound.y + TOUCHING &&
    a.lowerBound.y <= b.upperBound.y + TOUCHING &&
    (['x', 'z'] as const).every(
      (axis) =>
        a.lowerBound[axis] <= b.upperBound[axis] && a.upperBound[axis] >= b.lowerBound[axis],
    )
  )
}

import { Body, Box, NaiveBroadphase, Vec3, World } from 'cannon-es'

/**
 * The fixed reference: a bare cannon-es world of 20 boxes over 200 static boxes, with sleeping.
 * `awake` boxes are kept moving; the rest have come to lie still.
 */
export function cannonReference(awake: 'all' | 'none'): () => void {
  const world = new World({ gravity: new Vec3(0, -9.80665, 0) })
  world.broadphase = new NaiveBroadphase()
  world.allowSleep = true
  for (let i = 0; i < 200; i++) {
    const body = new Body({ type: Body.STATIC, shape: new Box(new Vec3(0.5, 0.5, 0.5)) })
    body.position.set((i % 20) * 1.05 - 10, -0.5, Math.floor(i / 20) * 1.05 - 5)
    world.addBody(body)
  }
  const boxes = Array.from({ length: 20 }, (_, i) => {
    const body = new Body({ mass: 1, shape: new Box(new Vec3(0.1, 0.1, 0.1)) })
    body.position.set((i % 5) * 0.5 - 1, 0.3 + Math.floor(i / 5) * 0.3, 0)
    world.addBody(body)
    return body
  })
  for (let i = 0; i < 300; i++) world.step(1 / 60)
  return () => {
    if (awake === 'all') {
      for (const body of boxes) {
        body.wakeUp()
        body.velocity.y = 0.2
      }
    }
    world.step(1 / 60)
  }
}

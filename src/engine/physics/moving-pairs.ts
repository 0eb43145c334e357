import { ArrayCollisionMatrix, Body, type World as CannonWorld, NaiveBroadphase } from 'cannon-es'

/**
 * Pairs in which something moves, in the order in which cannon-es itself would find them. It looks at
 * every pair of a pile; this looks at what moves against everything else.
 */
export class MovingPairs extends NaiveBroadphase {
  override collisionPairs({ bodies }: CannonWorld, first: Body[], second: Body[]): void {
    const moving: number[] = []
    const test = (a: Body, b: Body | undefined): void => {
      if (b && this.needBroadphaseCollision(a, b)) this.intersectionTest(a, b, first, second)
    }
    bodies.forEach((body, i) => {
      if (body.type === Body.STATIC) {
        for (const other of moving) test(body, bodies[other])
        return
      }
      for (let other = 0; other < i; other++) test(body, bodies[other])
      moving.push(i)
    })
  }
}

/**
 * Remembers no pair that touched. cannon-es keeps a table of all pairs, wipes it in each step, and uses
 * it only to call those back who asked to hear of a first touch: nobody here does.
 */
export class NoTouches extends ArrayCollisionMatrix {
  override get = (): number => 1
  override set = (): void => undefined
  override reset = (): void => undefined
  override setNumObjects = (): void => undefined
}

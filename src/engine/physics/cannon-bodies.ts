import { Body, Box, Vec3 as CannonVec3, World as CannonWorld, Plane } from 'cannon-es'
import { TICKS_PER_SECOND } from '../../core/time.ts'
import type { Vec3 } from '../../core/vec.ts'
import { keepWorld } from './body-state.ts'
import type { BodyNews, BodyWorld, StillBox } from './body-world.ts'
import { layDown, liesOn } from './lay-down.ts'
import { MovingPairs, NoTouches } from './moving-pairs.ts'

/** Standard gravity, m/s² (ISO 80000-3). */
const GRAVITY = 9.80665
/** Slower than this for so many steps, a body lies still, m/s and steps. */
const STILL_SPEED = 0.05
const STILL_STEPS = 20
/** After so long in motion a body is laid down where it is, steps: nothing rolls for ever. */
const MOST_STEPS = 20 * TICKS_PER_SECOND

interface Loose {
  readonly id: string
  readonly body: Body
  still: number
  steps: number
  /** Lets it move again; nothing while it moves. */
  wake: (() => void) | null
}

/** Bodies over the floor and the standing equipment. Static boxes are put in with the first launch. */
export function createCannonBodies(size: Vec3, standing: () => readonly StillBox[]): BodyWorld {
  let world: CannonWorld | null = null
  /** Everything that was ever let go and not taken up since, in the order of the world's bodies. */
  let loose: Loose[] = []
  let awake = 0

  const start = (): CannonWorld => {
    const made = new CannonWorld({ gravity: new CannonVec3(0, -GRAVITY, 0) })
    made.broadphase = new MovingPairs()
    made.collisionMatrix = new NoTouches()
    made.collisionMatrixPrevious = new NoTouches()
    made.defaultContactMaterial.friction = 0.4
    made.defaultContactMaterial.restitution = 0.1
    const floor = new Body({ type: Body.STATIC, shape: new Plane() })
    // A quarter turn about x, written out so that no angle function is needed: the plane faces up.
    floor.quaternion.set(-Math.sqrt(0.5), 0, 0, Math.sqrt(0.5))
    made.addBody(floor)
    const [x, y, z] = size
    const walls: StillBox[] = [-1, 1].flatMap((side) => [
      { at: [side * (x / 2 + 0.5), y / 2, 0], half: [0.5, y, z] },
      { at: [0, y / 2, side * (z / 2 + 0.5)], half: [x, y, 0.5] },
    ])
    for (const { at, half } of [...walls, ...standing()]) {
      const body = new Body({
        type: Body.STATIC,
        shape: new Box(new CannonVec3(half[0], half[1], half[2])),
      })
      body.position.set(at[0], at[1], at[2])
      made.addBody(body)
    }
    return made
  }

  const rest = (thing: Loose): void => {
    thing.wake = layDown(thing.body)
    awake -= 1
  }
  /** What lay on a thing that is gone falls, and what lay on that. */
  const wakeOn = (gone: Loose): void => {
    for (const thing of loose) {
      if (thing.wake === null || !liesOn(thing.body, gone.body)) continue
      thing.wake()
      Object.assign(thing, { wake: null, still: 0, steps: 0 })
      awake += 1
      wakeOn(thing)
    }
  }
  const remove = (id: string): void => {
    const gone = loose.find((thing) => thing.id === id)
    if (!gone) return
    world?.removeBody(gone.body)
    loose = loose.filter((thing) => thing !== gone)
    if (gone.wake === null) awake -= 1
    else wakeOn(gone)
  }

  return {
    moving: () => awake > 0,
    launch: ({ id, half, massKilograms }, at, velocity) => {
      remove(id)
      world ??= start()
      const body = new Body({
        mass: massKilograms,
        shape: new Box(new CannonVec3(half[0], half[1], half[2])),
      })
      body.position.set(at[0], at[1], at[2])
      body.velocity.set(velocity[0], velocity[1], velocity[2])
      world.addBody(body)
      loose.push({ id, body, still: 0, steps: 0, wake: null })
      awake += 1
    },
    remove,
    step: () => {
      if (!world) return []
      const moving = loose.filter(({ wake }) => wake === null)
      const before = moving.map(({ body }) => body.velocity.clone())
      world.step(1 / TICKS_PER_SECOND)
      const blown = new Set(world.contacts.flatMap(({ bi, bj }) => [bi, bj]))
      const news = moving.map((thing, i) => newsOf(thing, before[i], blown.has(thing.body)))
      moving.forEach((thing, i) => {
        if (news[i]?.resting) rest(thing)
      })
      return news
    },
    snapshot: () => {
      const was = loose.map((thing) => ({ ...thing }))
      const wasAwake = awake
      const kept = world
      const restore =
        kept &&
        keepWorld(
          kept,
          was.map(({ body }) => body),
        )
      return () => {
        loose = was.map((thing) => ({ ...thing }))
        awake = wasAwake
        world = kept
        restore?.()
      }
    },
  }
}

function newsOf(thing: Loose, before: CannonVec3 | undefined, touching: boolean): BodyNews {
  const { body, id } = thing
  thing.steps += 1
  const speed = body.velocity.length() + body.angularVelocity.length() * 0.1
  thing.still = speed < STILL_SPEED ? thing.still + 1 : 0
  const change = before ? body.velocity.vsub(before).length() : 0
  const millimetres = (n: number): number => Math.round(n * 1000) / 1000
  return {
    id,
    at: [millimetres(body.position.x), millimetres(body.position.y), millimetres(body.position.z)],
    impulse: touching ? Math.round(change * body.mass * 1000) / 1000 : 0,
    resting: thing.still >= STILL_STEPS || thing.steps >= MOST_STEPS,
  }
}

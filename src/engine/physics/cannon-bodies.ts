import {
  Body,
  Box,
  Vec3 as CannonVec3,
  World as CannonWorld,
  type ContactEquation,
  NaiveBroadphase,
  Plane,
} from 'cannon-es'
import { TICKS_PER_SECOND } from '../../core/time.ts'
import type { Vec3 } from '../../core/vec.ts'
import { keepWorld } from './body-state.ts'
import type { BodyNews, BodyWorld, StillBox } from './body-world.ts'

/** Standard gravity, m/s² (ISO 80000-3). */
const GRAVITY = 9.80665
/** Slower than this for so many steps, a body lies still, m/s and steps. */
const STILL_SPEED = 0.05
const STILL_STEPS = 20
/** After so long in motion a body is laid down where it is, steps: nothing rolls for ever. */
const MOST_STEPS = 20 * TICKS_PER_SECOND

interface Flying {
  readonly id: string
  readonly body: Body
  still: number
  steps: number
}

/** Bodies over the floor and the standing equipment. Static boxes are put in with the first launch. */
export function createCannonBodies(size: Vec3, standing: () => readonly StillBox[]): BodyWorld {
  let world: CannonWorld | null = null
  let flying: Flying[] = []

  const start = (): CannonWorld => {
    const made = new CannonWorld({ gravity: new CannonVec3(0, -GRAVITY, 0) })
    made.broadphase = new NaiveBroadphase()
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

  return {
    moving: () => flying.length > 0,
    launch: ({ id, half, massKilograms }, at, velocity) => {
      world ??= start()
      const body = new Body({
        mass: massKilograms,
        shape: new Box(new CannonVec3(half[0], half[1], half[2])),
      })
      body.position.set(at[0], at[1], at[2])
      body.velocity.set(velocity[0], velocity[1], velocity[2])
      world.addBody(body)
      flying.push({ id, body, still: 0, steps: 0 })
    },
    remove: (id) => {
      for (const flight of flying) if (flight.id === id) world?.removeBody(flight.body)
      flying = flying.filter((flight) => flight.id !== id)
    },
    step: () => {
      if (!world) return []
      const before = new Map(flying.map(({ id, body }) => [id, body.velocity.clone()]))
      world.step(1 / TICKS_PER_SECOND)
      const news = flying.map((flight) =>
        newsOf(flight, before.get(flight.id), world?.contacts ?? []),
      )
      for (const flight of flying) {
        if (news.some((n) => n.id === flight.id && n.resting)) world.removeBody(flight.body)
      }
      flying = flying.filter((flight) => !news.some((n) => n.id === flight.id && n.resting))
      return news
    },
    snapshot: () => {
      const was = flying.map((flight) => ({ ...flight }))
      const kept = world
      const restore =
        kept &&
        keepWorld(
          kept,
          was.map(({ body }) => body),
        )
      return () => {
        flying = was.map((flight) => ({ ...flight }))
        world = kept
        restore?.()
      }
    },
  }
}

function newsOf(
  flight: Flying,
  before: CannonVec3 | undefined,
  contacts: readonly ContactEquation[],
): BodyNews {
  const { body, id } = flight
  flight.steps += 1
  const speed = body.velocity.length() + body.angularVelocity.length() * 0.1
  flight.still = speed < STILL_SPEED ? flight.still + 1 : 0
  const touching = contacts.some((contact) => contact.bi === body || contact.bj === body)
  const change = before ? body.velocity.vsub(before).length() : 0
  const millimetres = (n: number): number => Math.round(n * 1000) / 1000
  return {
    id,
    at: [millimetres(body.position.x), millimetres(body.position.y), millimetres(body.position.z)],
    impulse: touching ? Math.round(change * body.mass * 1000) / 1000 : 0,
    resting: flight.still >= STILL_STEPS || flight.steps >= MOST_STEPS,
  }
}

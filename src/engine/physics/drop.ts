import { toWorld } from '../../core/frame.ts'
import type { Vec3 } from '../../core/vec.ts'
import { because, causeOf, emit, type Run, touch } from '../run.ts'
import { fly } from '../space/flight.ts'
import { type Entity, placeOf, putAt } from '../world.ts'
import type { StillBox } from './body-world.ts'

/** Softer blows are not told, newton seconds. */
const TOLD_IMPULSE = 0.5
const SMALLEST_HALF = 0.01

/** Lets a thing fall or fly from a point. Where it comes to rest is where it is from then on. */
export function dropBody(run: Run, entity: Entity, from: Vec3, velocity: Vec3): void {
  const collider = entity.kind.shape(entity.props).colliders[0]
  const half = (collider?.half ?? [0.05, 0.05, 0.05]).map((n) => Math.max(SMALLEST_HALF, n))
  const massKilograms = entity.kind.portable?.(entity.props).massKilograms ?? 1
  run.bodies.launch(
    { id: entity.id, half: [half[0] ?? 0.05, half[1] ?? 0.05, half[2] ?? 0.05], massKilograms },
    from,
    velocity,
  )
}

/** How often what moves is told where it is, ticks: two machines that differ differ in the log. */
const POSES_EVERY = 60

/** One step of what moves: blows, rests and, each second, where everything is enter the log. */
export function stepBodies(run: Run): void {
  const all = run.bodies.step()
  if (run.tick % POSES_EVERY === 0 && all.length > 0) {
    emit(run, 'poses', { bodies: all.map(({ id, at }) => ({ id, at: [...at] })) })
  }
  for (const news of all) {
    const entity = run.world.entities.get(news.id)
    if (!entity) continue
    if (entity.place.kind === 'at') putAt(run.world, entity, { kind: 'at', at: news.at })
    const key = `entity:${news.id}`
    because(run, causeOf(run, [key]), () => {
      if (news.impulse >= TOLD_IMPULSE) {
        emit(run, 'contact', { item: news.id, impulse: news.impulse, unit: 'N.s' }, [key])
        touch(run, key)
      }
      fly(run, entity, news)
      if (news.resting) {
        emit(run, 'rest', { item: news.id, at: [...news.at] }, [key])
        touch(run, key)
      }
    })
  }
}

/** The boxes of everything that stands in the place, for bodies to fall on. */
export const standingBoxes = (run: Run): readonly StillBox[] =>
  [...run.world.entities.values()].flatMap((entity) =>
    entity.place.kind === 'at' && !entity.kind.portable
      ? entity.kind.shape(entity.props).colliders.map(({ at, half }) => ({
          at: toWorld(placeOf(run.world, entity.id, run.tick), entity.facingDegrees, at),
          half: turned(half, entity.facingDegrees),
        }))
      : [],
  )

/** A box on a thing turned by quarter turns keeps its faces along the axes. */
const turned = (half: Vec3, degrees: number): Vec3 =>
  Math.abs(Math.round(degrees / 90)) % 2 === 1 ? [half[2], half[1], half[0]] : half

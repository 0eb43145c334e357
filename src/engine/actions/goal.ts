import { toWorld } from '../../core/frame.ts'
import { own } from '../../core/own.ts'
import { centreOf, type Vec3 } from '../../core/vec.ts'
import type { LocalPoint } from '../kind.ts'
import { type Run, touch } from '../run.ts'
import { updateZones } from '../space/contacts.ts'
import { type Entity, type Person, placeOf, pointOf, positionOf } from '../world.ts'

/** How far in front of a thing one stands to use it, metres from its face. */
const STANDING_OFF = 0.55

/** The place of a part or control of a thing, in its own frame. */
export const localOf = (entity: Entity, part: string): LocalPoint | undefined =>
  own(entity.kind.parts, part)?.at ?? own(entity.kind.controls(entity.props), part)?.at

export function arrive(run: Run, actor: Person, at: Vec3, to: string | null): void {
  actor.at = at
  actor.walk = null
  actor.attention = to ?? ''
  touch(run, `person:${actor.id}`)
  updateZones(run, actor)
}

/** Where one stands in front of a thing; null where there is no such thing. */
export const placeInFront = (run: Run, id: string): Vec3 | null => goalOf(run, id)

/** Where one goes for a name or a point: in front of a thing, into a zone, beside a person. */
export function goalOf(run: Run, to: string | Vec3 | undefined): Vec3 | null {
  if (to === undefined) return null
  if (typeof to !== 'string') {
    return to.length === 3 && to.every((n) => Number.isFinite(n)) ? to : null
  }
  const [id = '', part] = to.split('.')
  const zone = run.world.zones.get(id)
  if (zone) return run.scenario.zones?.[id]?.stand ?? centreOf(zone)
  const person = run.world.people.get(id)
  if (person) {
    const at = positionOf(person, run.tick)
    return [at[0], 0, at[2] + 0.9]
  }
  const entity = run.world.entities.get(id)
  if (!entity) return null
  const local = part === undefined ? undefined : localOf(entity, part)
  if (local === undefined && entity.document.stand) return entity.document.stand
  let holder = entity
  for (let depth = 0; depth < 8; depth++) {
    const place = holder.place
    const next =
      place.kind === 'socket' || place.kind === 'on'
        ? run.world.entities.get(place.entity)
        : undefined
    if (!next) break
    holder = next
  }
  if (local === undefined && holder !== entity && holder.document.stand)
    return holder.document.stand
  const at = pointOf(run.world, id, run.tick, local)
  // In front of what it is part of: beside the thing along the holder's face, off that face.
  const base = placeOf(run.world, holder.id, run.tick)
  const along = toWorld([0, 0, 0], -holder.facingDegrees, [at[0] - base[0], 0, at[2] - base[2]])
  const face = Math.max(along[2], (holder.kind.footprint?.(holder.props)[1] ?? 0) / 2)
  const off = Math.max(face + STANDING_OFF, holder.kind.standOff?.(holder.props) ?? 0)
  return toWorld([base[0], 0, base[2]], holder.facingDegrees, [along[0], 0, off])
}

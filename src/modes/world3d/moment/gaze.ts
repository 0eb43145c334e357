import { toWorld } from '../../../core/frame.ts'
import type { Vec3 } from '../../../core/vec.ts'
import type { RecordedAction } from '../../../engine/action.ts'
import type { Run } from '../../../engine/run.ts'
import { placeOf, pointOf, positionOf } from '../../../engine/world.ts'
import { facingOf } from '../facing.ts'

/** Metres from the floor: where one looks at a person. */
const FACE = 1.5
/** Metres ahead that one looks while there is nothing to look at. */
const AHEAD = 4

/**
 * Where the trainee looked: at what their last deed was about, else straight ahead. Flat screens
 * and text record no gaze, so this is as near as the log comes to it. A point in the world.
 */
export function gazeOf(run: Run): Vec3 {
  for (let n = run.actions.length - 1; n >= 0; n--) {
    const action = run.actions[n]
    const point = action?.by === 'trainee' ? aboutWhat(run, action) : null
    if (point) return point
  }
  const me = run.world.people.get('trainee')
  const from = me ? positionOf(me, run.tick) : ([0, 0, 0] as const)
  return toWorld([from[0], FACE, from[2]], me ? facingOf(run, me) : 0, [0, 0, AHEAD])
}

/** What an action is done to comes before what it is done with. */
function aboutWhat(run: Run, action: RecordedAction): Vec3 | null {
  const { to, at, on, item, zone } = action
  const local = action.point ?? action.part ?? action.control
  for (const name of [to, at, action.in, on, item, zone]) {
    if (typeof name !== 'string') continue
    const [id = '', inner] = name.split('.')
    const point = pointFor(run, id, local ?? inner)
    if (point) return point
  }
  return null
}

function pointFor(run: Run, id: string, part: string | undefined): Vec3 | null {
  const { entities, people, zones } = run.world
  const person = people.get(id)
  if (person) {
    const [x, , z] = positionOf(person, run.tick)
    return [x, FACE, z]
  }
  const zone = zones.get(id)
  if (zone) {
    const [x, y, z] = zone.max
    return [(zone.min[0] + x) / 2, (zone.min[1] + y) / 2, (zone.min[2] + z) / 2]
  }
  const entity = entities.get(id)
  if (!entity) return null
  const mine = 'person' in entity.place && entity.place.person === 'trainee'
  if (mine) return null
  const { kind, props, sockets } = entity
  const known = part === undefined ? undefined : kind.controls(props)[part]?.at
  const local = known ?? (part === undefined ? undefined : kind.parts?.[part]?.at)
  const socket = part === undefined ? undefined : sockets[part]?.at
  const at = local ?? socket
  return at ? pointOf(run.world, id, run.tick, at) : middleOf(run, id)
}

/** The middle of a thing's solid parts: its own origin may lie on the floor under it. */
function middleOf(run: Run, id: string): Vec3 {
  const entity = run.world.entities.get(id)
  const [x, y, z] = placeOf(run.world, id, run.tick)
  const boxes = entity?.kind.shape(entity.props).colliders ?? []
  const low = Math.min(...boxes.map(({ at, half }) => at[1] - half[1]), Number.POSITIVE_INFINITY)
  const high = Math.max(...boxes.map(({ at, half }) => at[1] + half[1]), Number.NEGATIVE_INFINITY)
  return boxes.length === 0 ? [x, y, z] : [x, y + (low + high) / 2, z]
}

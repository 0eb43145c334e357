import { readFileSync } from 'node:fs'
import { Quaternion, Vector3 } from 'three'
import type { LocalPoint } from '../../../src/engine/kind.ts'
import type { Run } from '../../../src/engine/run.ts'
import type { Shape } from '../../../src/engine/shape.ts'
import { type Entity, localOf, pointOf } from '../../../src/engine/world.ts'
import type { EntityBinding, Quat } from '../../../src/scene/kit/bindings.ts'

interface Node {
  readonly at: readonly [number, number, number]
  readonly rotation: Quat
}

const { equipment }: { equipment: Record<string, EntityBinding> } = JSON.parse(
  readFileSync('public/kits/conveyor-hall/nodes.json', 'utf8'),
)

const bindingOf = (id: string): EntityBinding => {
  const binding = equipment[id]
  if (!binding) throw new Error(`bindingOf: the hall has no ${id}.`)
  return binding
}

/** Whether the hall was baked with it; what a job adds later is drawn from the shape of its kind. */
const isBaked = (run: Run, id: string): boolean =>
  run.scenario.place.kit === 'conveyor-hall' && equipment[id] !== undefined

/** In a plain room, and where the hall lacks it, a thing is drawn from the shape of its kind, where the run has it. */
function inPlainRoom(
  run: Run,
  id: string,
  spotOf: (shape: Shape, entity: Entity) => LocalPoint | undefined,
): Vector3 {
  const entity = run.world.entities.get(id)
  const local = entity && spotOf(entity.kind.shape(entity.props), entity)
  return new Vector3(...pointOf(run.world, id, run.tick, local))
}

const within = ({ at, rotation }: Node, local: readonly [number, number, number]): Vector3 =>
  new Vector3(...local).applyQuaternion(new Quaternion(...rotation)).add(new Vector3(...at))

/** Where a control is drawn in the state that it is in; null where the hall shows none. */
export function controlSpot(run: Run, id: string, control: string): Vector3 | null {
  if (!isBaked(run, id))
    return inPlainRoom(
      run,
      id,
      ({ handles }) => handles?.find((each) => each.control === control)?.at,
    )
  const part = Object.values(bindingOf(id).parts).find((other) => other.control === control)
  if (!part) return null
  const value = run.world.entities.get(id)?.state[part.field ?? '']
  const degrees = part.motion === 'hinge' ? (part.states?.[String(value)] ?? 0) : 0
  const axis = new Vector3(...(part.axis ?? [0, 1, 0]))
  const swung = new Quaternion().setFromAxisAngle(axis, (degrees * Math.PI) / 180)
  const [x, y, z] = new Vector3(...part.zone.centre).applyQuaternion(swung).toArray()
  return within(part, [x, y, z])
}

/** Where a thing is drawn, wherever the run has it. */
export function thingSpot(run: Run, id: string): Vector3 {
  if (!isBaked(run, id)) return inPlainRoom(run, id, ({ colliders }) => colliders[0]?.at)
  const { parts, zone } = bindingOf(id)
  const free = Object.values(parts).find((part) => part.motion === 'free')
  const place = run.world.entities.get(id)?.place
  if (free && place?.kind === 'socket')
    return within(socketPlace(place.entity, place.socket, id), free.zone.centre)
  if (free && place?.kind === 'on') return within(surfacePlace(place.entity, id), free.zone.centre)
  return new Vector3(...zone.centre)
}

function socketPlace(owner: string, socket: string, item: string): Node {
  const places = bindingOf(owner).sockets[socket]?.places ?? {}
  const place = places[item] ?? places['1'] ?? Object.values(places)[0]
  if (!place) throw new Error(`socketPlace: the hall draws no ${owner}.${socket}.`)
  return place
}

function surfacePlace(owner: string, item: string): Node {
  const all = Object.values(bindingOf(owner).sockets).map(({ places }) => places[item])
  const place = all.find((each) => each !== undefined)
  if (!place) throw new Error(`surfacePlace: ${item} has no place on ${owner}.`)
  return place
}

/** Where a thing goes that is put somewhere. */
export function goalSpot(run: Run, item: string, target: string): Vector3 {
  const [owner = '', socket] = target.split('.')
  if (!isBaked(run, owner))
    return inPlainRoom(run, owner, (_, { kind, props }) => kind.sockets?.(props)[socket ?? '']?.at)
  if (socket) {
    const holder = run.world.entities.get(owner)?.place
    // A tag goes onto a lock that hangs somewhere itself.
    if (holder?.kind === 'socket') return thingSpot(run, owner)
    return new Vector3(...socketPlace(owner, socket, item).at)
  }
  const sockets = Object.entries(bindingOf(owner).sockets)
  const place = sockets.map(([, { places }]) => places[item]).find((each) => each !== undefined)
  const any = place ?? Object.values(sockets[0]?.[1].places ?? {})[0]
  return any ? new Vector3(...any.at) : thingSpot(run, owner)
}

/** Where a bare end of a terminal box is drawn. */
export function endSpot(run: Run, id: string, end: string): Vector3 {
  const { kind, props } = run.world.entities.get(id) ?? {}
  const local = props && kind?.shape(props).ends?.[end]
  const terminals = kind?.parts?.terminals
  const point = bindingOf(id).points.terminals
  if (!local || !terminals || !point) throw new Error(`endSpot: the hall draws no ${end} of ${id}.`)
  const middle = localOf(terminals.at, props)
  return within(point, [local[0] - middle[0], local[1] - middle[1], local[2] - middle[2]])
}

/** Where a part is drawn that a hand can get to. */
export function partSpot(run: Run, id: string, part: string): Vector3 {
  const point = bindingOf(id).points[part]
  if (point) return new Vector3(...point.at)
  const at = run.world.entities.get(id)?.kind.parts?.[part]?.at
  return new Vector3(...pointOf(run.world, id, run.tick, at))
}

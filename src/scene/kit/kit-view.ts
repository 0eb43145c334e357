import { Mesh, Object3D, Quaternion, Vector3 } from 'three'
import type { Vec3 } from '../../core/vec.ts'
import { type Entity, localOf } from '../../engine/world.ts'
import type { EntityView, Press } from '../entity-view.ts'
import { driveOfPart, Mover } from '../mover.ts'
import { footOf, ownSize } from '../own-size.ts'
import { shadowUnder } from '../shadow.ts'
import { type Zone, zone } from '../zone.ts'
import type { EntityBinding, Quat } from './bindings.ts'
import type { Kit } from './load-kit.ts'

const frameAt = (at: Vec3, rotation: Quat): Object3D => {
  const frame = new Object3D()
  frame.position.copy(new Vector3(...at))
  frame.quaternion.copy(new Quaternion(...rotation))
  return frame
}

/**
 * Binds an entity to its nodes of the kit. Each node is hung on a frame at its pivot, because
 * packing a mesh moves the origin of its node.
 */
export function viewFromKit(entity: Entity, binding: EntityBinding, kit: Kit): EntityView {
  const frames = new Map<string, Object3D>()
  const movers: Mover[] = []
  const presses: Press[] = []
  const zones: Zone[] = []
  const parts = Object.values(binding.parts)
  const free = parts.find((part) => part.motion === 'free')
  const hang = (under: Object3D, at: Vec3, rotation: Quat): Object3D => {
    const frame = frameAt(at, rotation)
    kit.root.add(frame)
    frame.updateWorldMatrix(true, false)
    if (under !== kit.root) under.attach(frame)
    return frame
  }
  const body = free ? hang(kit.root, free.at, free.rotation) : kit.root
  for (const part of parts) {
    const node = kit.nodes.get(part.node)
    if (!node) continue
    const frame = part === free ? body : hang(body, part.at, part.rotation)
    frame.updateWorldMatrix(true, false)
    frame.attach(node)
    frames.set(part.node, frame)
    if (part.prop !== undefined && entity.props[part.prop] === false) frame.visible = false
    const drive = driveOfPart(part)
    if (drive) movers.push(new Mover(frame, drive))
    if (part.control === undefined) continue
    const target = { kind: 'entity', id: entity.id, control: part.control } as const
    zones.push(zone(target, frame, part.zone.centre, part.zone.size))
    if (part.motion === 'press') {
      const axis = part.axis ?? [0, 0, 1]
      presses.push({ control: part.control, node: frame, axis, depth: part.limits?.[1] ?? 0.005 })
    }
  }
  const whole = free ?? binding
  zones.push(
    zone(
      { kind: 'entity', id: entity.id },
      free ? body : kit.root,
      whole.zone.centre,
      whole.zone.size,
    ),
  )
  const anchors = new Map<string, Object3D>()
  for (const [name, socket] of Object.entries(binding.sockets)) {
    for (const [place, { node, at, rotation }] of Object.entries(socket.places)) {
      const frame = hang(body, at, rotation)
      anchors.set(`${name}/${place}`, frame)
      const drawn = kit.nodes.get(node)
      if (drawn instanceof Mesh && free) frame.attach(drawn)
    }
  }
  const spots = new Map<string, Object3D>()
  for (const [part, { at, rotation }] of Object.entries(binding.points)) {
    const frame = hang(body, at, rotation)
    spots.set(part, frame)
    const facts = entity.kind.parts?.[part]
    if (!facts) continue
    const middle = localOf(facts.at, entity.props)
    // The kit may hold the part elsewhere than the kind does: its bare ends go with it.
    for (const [name, end] of Object.entries(entity.kind.shape(entity.props).ends ?? {})) {
      const bare = new Object3D()
      bare.position.set(end[0] - middle[0], end[1] - middle[1], end[2] - middle[2])
      frame.add(bare)
      spots.set(name, bare)
    }
  }
  const baked = free ? meshesIn(body) : []
  const size = free ? ownSize(body) : null
  return {
    entity,
    root: body,
    movers,
    presses,
    zones,
    socket: (name, item, contents) => {
      // A place of its own, else the place of its number, else one whose owner is away.
      const own =
        anchors.get(`${name}/${item}`) ?? anchors.get(`${name}/${contents.indexOf(item) + 1}`)
      if (own) return own
      const places = [...anchors].filter(([key]) => key.startsWith(`${name}/`))
      const spare = places.find(([key]) => !contents.includes(key.slice(name.length + 1)))
      return spare?.[1] ?? places[0]?.[1] ?? null
    },
    surface: (item) => [...anchors].find(([key]) => key.endsWith(`/${item}`))?.[1] ?? null,
    spot: (name) => spots.get(name) ?? null,
    baked,
    shadows: size ? [shadowUnder(size, body)] : [],
    foot: size ? footOf(size) : 0,
    rest: binding.rest?.in ?? null,
  }
}

const meshesIn = (node: Object3D): Mesh[] => {
  const meshes: Mesh[] = []
  node.traverse((child) => {
    if (child instanceof Mesh) meshes.push(child)
  })
  return meshes
}

/** Hides what the kit brings but this run has not: a thing that cannot be used must not be seen. */
export function hideUnbound(kit: Kit, known: ReadonlyMap<string, Entity>): void {
  for (const [id, binding] of Object.entries(kit.bindings.equipment)) {
    if (known.has(id)) continue
    for (const part of Object.values(binding.parts)) {
      const node = kit.nodes.get(part.node)
      if (node) node.visible = false
    }
  }
}

import { type BufferGeometry, type Material, Mesh, Object3D } from 'three'
import type { Vec3 } from '../../core/vec.ts'
import type { Motion, Primitive, Shape } from '../../engine/shape.ts'
import { type Entity, localOf } from '../../engine/world.ts'
import type { EntityView, Press } from '../entity-view.ts'
import type { Palette } from '../kit/palette.ts'
import { labelMesh, takeDown } from '../label.ts'
import { driveOfMotion, Mover } from '../mover.ts'
import { footOf, ownSize } from '../own-size.ts'
import { boxShadow, OVER_FLOOR } from '../shadow.ts'
import { type Zone, zone } from '../zone.ts'
import { mergeSolids } from './solids.ts'

/** What building from shapes needs; geometries of equal shapes are made once. */
export interface ShapeWorkshop {
  readonly palette: Palette
  readonly material: Material
  readonly geometries: Map<string, BufferGeometry>
  /** What is printed on a plate, as its reader reads it; as it stands where this is missing. */
  readonly printed?: (text: string) => string
}

const FACINGS = { z: 0, '-z': 180, x: 90, '-x': -90 } as const

/** Builds an entity from its kind's own shape: primitives merged for each node that moves. */
export function viewFromShape(entity: Entity, workshop: ShapeWorkshop): EntityView {
  const shape = entity.kind.shape(entity.props)
  const root = new Object3D()
  const movers: Mover[] = []
  const presses: Press[] = []
  const motions = new Map((shape.motions ?? []).map((motion) => [motion.node, motion]))
  for (const [node, solids] of byNode(shape.solids)) {
    const motion = motions.get(node)
    const pivot: Vec3 = motion?.pivot ?? [0, 0, 0]
    const key = `${entity.kind.kind}/${node}/${JSON.stringify(entity.props)}`
    const geometry = workshop.geometries.get(key) ?? mergeSolids(solids, workshop.palette, pivot)
    workshop.geometries.set(key, geometry)
    const mesh = new Mesh(geometry, workshop.material)
    mesh.position.set(...pivot)
    root.add(mesh)
    const drive = motion && driveOfMotion(motion)
    if (drive) movers.push(new Mover(mesh, drive))
    if (motion?.kind === 'press') presses.push(pressOf(motion, node, mesh))
  }
  const foot = entity.kind.portable ? footOf(ownSize(root)) : 0
  const plates: { readonly plate: Object3D; readonly text: string; readonly width: number }[] = []
  for (const { prop, at, width, facing } of shape.labels ?? []) {
    const text = String(entity.props[prop] ?? '')
    if (text === '') continue
    const plate = anchor(root, at)
    plate.rotation.y = (FACINGS[facing] * Math.PI) / 180
    plates.push({ plate, text, width })
  }
  const letter = (): void => {
    for (const { plate, text, width } of plates) {
      const before = plate.children[0]
      if (before instanceof Mesh) takeDown(before)
      plate.add(labelMesh(workshop.printed?.(text) ?? text, width))
    }
  }
  letter()
  const anchors = new Map<string, Object3D>()
  for (const [name, socket] of Object.entries(entity.sockets)) {
    anchors.set(name, anchor(root, socket.at ?? [0, 0, 0]))
  }
  const spots = new Map<string, Object3D>()
  for (const [name, { at }] of Object.entries(entity.kind.parts ?? {}))
    spots.set(name, anchor(root, localOf(at, entity.props)))
  for (const [name, at] of Object.entries(shape.ends ?? {})) spots.set(name, anchor(root, at))
  return {
    entity,
    root,
    movers,
    presses,
    zones: zonesOf(entity.id, shape, root),
    // Several things in one socket hang below each other.
    socket: (name, item, contents) => {
      const index = Math.max(0, contents.indexOf(item))
      const first = anchors.get(name)
      if (!first || index === 0) return first ?? null
      return anchors.get(`${name}/${index}`) ?? spaced(anchors, first, name, index)
    },
    surface: (_, index) => anchor(root, topOf(shape, index)),
    spot: (name) => spots.get(name) ?? null,
    baked: [],
    shadows: shadowsOf(shape, root, foot),
    foot,
    rest: null,
    letter,
  }
}

function byNode(solids: readonly Primitive[]): Map<string, Primitive[]> {
  const groups = new Map<string, Primitive[]>()
  for (const solid of solids) {
    const node = solid.node ?? ''
    groups.set(node, [...(groups.get(node) ?? []), solid])
  }
  return groups
}

const pressOf = (motion: Motion, control: string, node: Object3D): Press => ({
  control,
  node,
  axis: motion.axis === 'x' ? [1, 0, 0] : motion.axis === 'y' ? [0, 1, 0] : [0, 0, 1],
  depth: 0.006,
})

function anchor(root: Object3D, at: Vec3): Object3D {
  const frame = new Object3D()
  frame.position.set(...at)
  root.add(frame)
  return frame
}

function spaced(
  anchors: Map<string, Object3D>,
  first: Object3D,
  name: string,
  index: number,
): Object3D {
  const frame = first.clone(false)
  frame.position.y -= index * 0.05
  first.parent?.add(frame)
  anchors.set(`${name}/${index}`, frame)
  return frame
}

/** Things on a surface lie in rows of five on top of its highest box. */
function topOf(shape: Shape, index: number): Vec3 {
  const top = shape.colliders.reduce(
    (highest, box) => Math.max(highest, box.at[1] + box.half[1]),
    0,
  )
  const half = shape.colliders[0]?.half ?? [0.3, 0, 0.3]
  const column = (index % 5) / 4 - 0.5
  const row = Math.floor(index / 5) % 2
  return [column * half[0] * 1.5, top + 0.02, (row - 0.5) * half[2]]
}

/** What stands no higher than this over its own foot throws a shadow there, metres. */
const FOOT = 0.12
function shadowsOf({ colliders }: Shape, root: Object3D, foot: number): Object3D[] {
  const low = colliders.filter(({ at, half }) => at[1] - half[1] < FOOT - foot && half[1] > 0.03)
  return low.map(({ at, half }, n) => {
    // One over the other.
    const shadow = boxShadow(half[0] * 2, half[2] * 2, OVER_FLOOR - foot + 0.001 * n)
    shadow.position.x = at[0]
    shadow.position.z = at[2]
    root.add(shadow)
    return shadow
  })
}

function zonesOf(id: string, shape: Shape, root: Object3D): Zone[] {
  const handles = (shape.handles ?? []).map(({ control, at, radius }) => {
    const side = radius * 2
    return zone({ kind: 'entity', id, control }, root, at, [side, side, side])
  })
  const bodies = shape.colliders.map(({ at, half }) =>
    zone({ kind: 'entity', id }, root, at, [half[0] * 2, half[1] * 2, half[2] * 2]),
  )
  return [...handles, ...bodies]
}

import {
  type BufferGeometry,
  Mesh,
  MeshStandardMaterial,
  Object3D,
  PerspectiveCamera,
  Scene,
  WebGLRenderer,
} from 'three'
import type { EquipmentKind } from '../../../src/engine/kind.ts'
import type { Primitive } from '../../../src/engine/shape.ts'
import { equipment } from '../../../src/equipment/catalogue.ts'
import { Batches } from '../../../src/scene/batch.ts'
import type { Palette } from '../../../src/scene/kit/palette.ts'
import { mergeSolids } from '../../../src/scene/shapes/solids.ts'
import type { Timed } from '../bench.ts'

const defaults = (kind: EquipmentKind) =>
  Object.fromEntries(Object.entries(kind.props).map(([name, field]) => [name, field.default ?? '']))

/** The parts of every kind, as often as it takes: each with its own place. */
function parts(palette: Palette, least: number): { geometry: BufferGeometry; key: string }[] {
  const made: { geometry: BufferGeometry; key: string }[] = []
  const kinds = equipment.flatMap((kind) => {
    const nodes = new Map<string, Primitive[]>()
    for (const solid of kind.shape(defaults(kind)).solids) {
      const node = solid.node ?? ''
      nodes.set(node, [...(nodes.get(node) ?? []), solid])
    }
    return [...nodes].map(([node, solids]) => ({
      key: `${kind.kind}/${node}`,
      geometry: mergeSolids(solids, palette),
    }))
  })
  while (made.length < least) made.push(...kinds)
  return made
}

/** Milliseconds of `renderer.render`: our batches, against the same parts as meshes of their own. */
export function renderTimes(palette: Palette, least: number): Timed & { readonly parts: number } {
  const renderer = new WebGLRenderer({ antialias: false })
  renderer.setSize(64, 48)
  const camera = new PerspectiveCamera(60, 4 / 3, 0.1, 400)
  camera.position.set(0, 30, 60)
  camera.lookAt(0, 0, 0)
  const all = parts(palette, least)
  const place = (mesh: Mesh, index: number): Mesh => {
    mesh.position.set((index % 32) * 3 - 48, 0, Math.floor(index / 32) * 3 - 24)
    return mesh
  }
  const shared = new MeshStandardMaterial({ vertexColors: true })
  const ours = new Scene()
  const root = new Object3D()
  const meshes = all.map(({ geometry }, index) => place(new Mesh(geometry, shared), index))
  root.add(...meshes)
  const batches = new Batches(meshes, () => [shared])
  ours.add(root, ...batches.drawn)
  const theirs = new Scene()
  for (const [index, { geometry }] of all.entries()) {
    const own = new MeshStandardMaterial({ vertexColors: true })
    theirs.add(place(new Mesh(geometry.clone(), own), index))
  }
  const pixel = new Uint8Array(4)
  const gl = renderer.getContext()
  // The page's own time alone: what the graphics do with it is waited for before the clock starts.
  const timeOf = (scene: Scene, prepare: () => void): number => {
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel)
    const started = performance.now()
    prepare()
    renderer.render(scene, camera)
    return performance.now() - started
  }
  const ourTurn = (): number =>
    timeOf(ours, () => {
      root.updateMatrixWorld()
      batches.update()
    })
  const theirTurn = (): number => timeOf(theirs, () => undefined)
  ourTurn()
  theirTurn()
  const times = Array.from({ length: 15 }, () => [ourTurn(), theirTurn()] as const)
  const middle = (values: number[]): number => values.sort((a, b) => a - b)[7] ?? Number.NaN
  renderer.dispose()
  return {
    measured: middle(times.map(([time]) => time)),
    reference: middle(times.map(([, time]) => time)),
    parts: all.length,
  }
}

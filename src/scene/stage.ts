import { type Camera, type Material, Mesh, Object3D, Vector3 } from 'three'
import type { Run } from '../engine/run.ts'
import { levelAt } from '../engine/space/grid.ts'
import { printedOf } from '../engine/words/sight.ts'
import { localise } from '../scenario/text.ts'
import { Batches } from './batch.ts'
import { BeltGoods } from './belt-goods.ts'
import type { Effects } from './effects/effects.ts'
import type { EntityView } from './entity-view.ts'
import { HandsRig } from './hands-rig.ts'
import { hideUnbound, viewFromKit } from './kit/kit-view.ts'
import type { Kit } from './kit/load-kit.ts'
import { Outline } from './outline.ts'
import { type Wardrobe, WorkerView } from './people/worker-view.ts'
import { type Hands, Placing, type PlacingWorld } from './placing.ts'
import { Presses } from './presses.ts'
import { shadeMaterial } from './shadow.ts'
import type { ShapeWorkshop, viewFromShape } from './shapes/shape-view.ts'
import type { Target, Zone } from './zone.ts'

export interface StageOptions {
  readonly run: Run
  readonly place: Kit
  readonly wardrobe: Wardrobe
  /** Builds what the place brings no nodes for; see `loadShapes`. */
  readonly fromShape: FromShape | null
  readonly language: string
}

type FromShape = typeof viewFromShape

/** Fetches what builds things from shapes, where the place does not bring every thing of the run. */
export async function loadShapes(run: Run, place: Kit): Promise<FromShape | null> {
  const known = place.bindings.equipment
  const all = [...run.world.entities.keys()].every((id) => Object.hasOwn(known, id))
  return all ? null : (await import('./shapes/shape-view.ts')).viewFromShape
}

/** A thing that would not be seen must not be there. */
const unbuilt: FromShape = ({ id }) => {
  throw new Error(`Stage: ${id} has neither nodes nor a shape.`)
}

/** The kit's own merged mesh: one draw call as it is. */
const STATIC = 'hall__static'

/** What stands no higher than this throws its shadow on the floor, metres. */
const ON_FLOOR = 0.05

/** A run as things to draw. It reads the engine's state each frame and never moves anything else. */
export class Stage {
  readonly root = new Object3D()
  readonly views = new Map<string, EntityView>()
  readonly people = new Map<string, WorkerView>()
  readonly rig = new HandsRig()
  readonly outline = new Outline()
  /** Hands that stand in for those before the camera, in a headset. */
  hands: Hands = this.rig
  private readonly run: Run
  private readonly place: Kit
  private readonly placings: readonly Placing[]
  private readonly scene: PlacingWorld
  private readonly belts: readonly { readonly view: EntityView; readonly goods: BeltGoods }[]
  private readonly presses: Presses
  private readonly batches: Batches
  private readonly eyes = new Vector3()
  private effects: Effects | null = null
  private gone = false
  private language: string

  constructor({ run, place, wardrobe, fromShape, language }: StageOptions) {
    this.run = run
    this.place = place
    this.language = language
    this.root.add(place.root, this.rig.root)
    this.root.updateMatrixWorld(true)
    hideUnbound(place, run.world.entities)
    const workshop: ShapeWorkshop = {
      palette: place.palette,
      material: place.materials.probe,
      geometries: new Map(),
      printed: (text) => localise(printedOf(run.scenario, text) ?? { en: text }, this.language),
    }
    for (const entity of run.world.entities.values()) {
      const binding = place.bindings.equipment[entity.id]
      const view = binding
        ? viewFromKit(entity, binding, place)
        : (fromShape ?? unbuilt)(entity, workshop)
      this.views.set(entity.id, view)
      if (!binding) this.root.add(view.root)
    }
    for (const [index, person] of [...run.world.people.values()].entries()) {
      if (person.id === 'trainee') continue
      const worker = new WorkerView(person, index, wardrobe, place.materials)
      this.people.set(person.id, worker)
      this.root.add(worker.root)
    }
    // What is fixed in a kit has no frame of its own: it stands where it was baked.
    this.placings = [...this.views.values()]
      .filter((view) => view.root !== place.root)
      .map((view) => new Placing(view))
    this.scene = {
      root: this.root,
      world: run.world,
      views: this.views,
      handsOf: (person) => this.handsOf(person),
      floorAt: (at) => levelAt(run.grid, at),
    }
    this.belts = beltsOf(this.views, place)
    this.presses = new Presses(run, this.views)
    this.batches = this.batch()
    this.root.add(...this.batches.drawn)
    void this.addEffects()
  }

  /** Fetched by those places alone where something can burn, smoke or spray. */
  private async addEffects(): Promise<void> {
    const any = [...this.views.values()].some(
      ({ entity: { kind, props } }) => kind.shape(props).effects,
    )
    // Gas that is lit is seen in the zone itself, whatever things are there.
    if (!any && this.run.air.size === 0) return
    const { Effects } = await import('./effects/effects.ts')
    if (!this.gone) this.effects = new Effects(this.root, this.views, this.run)
  }

  /** Everything a pointer can be at, but for what the trainee holds. */
  *zones(): Generator<Zone> {
    for (const view of this.views.values()) {
      const { place } = view.entity
      const mine = 'person' in place && place.person === 'trainee'
      if (!mine) yield* view.zones
    }
    for (const worker of this.people.values()) yield worker.zone
  }

  /** The zone of a thing, person or control, for the outline. */
  zoneOf(target: Target): Zone | null {
    if (target.kind === 'person') return this.people.get(target.id)?.zone ?? null
    const zones = this.views.get(target.id)?.zones ?? []
    const exact = zones.find((zone) => zone.target.control === target.control)
    return exact ?? zones.find((zone) => zone.target.control === undefined) ?? zones[0] ?? null
  }

  /** Has everything that is written here in the language of the reader. */
  speak(language: string): void {
    this.place.speak(language)
    if (language === this.language) return
    this.language = language
    for (const view of this.views.values()) view.letter?.()
  }

  /** Draws the state of now. `atOnce`: no swinging and travelling (reduced motion, a jump in time). */
  update(seconds: number, camera: Camera, atOnce: boolean): void {
    this.rig.follow(camera)
    for (const view of this.views.values()) {
      for (const mover of view.movers) mover.update(view.entity.state, seconds, atOnce)
    }
    for (const { view, goods } of this.belts) goods.update(view.entity.state, seconds)
    camera.getWorldPosition(this.eyes)
    for (const worker of this.people.values()) {
      worker.update(this.run.tick, seconds, atOnce)
      worker.clear(this.eyes)
    }
    for (const placing of this.placings) {
      if (placing.update(this.scene, seconds, atOnce)) this.light(placing.view)
    }
    this.presses.update(seconds)
    this.root.updateMatrixWorld()
    this.effects?.update(seconds, camera, atOnce)
    this.batches.update()
  }

  dispose(): void {
    this.gone = true
    this.effects?.dispose()
    this.outline.show(null)
    this.batches.dispose()
    this.root.removeFromParent()
    this.root.traverse((node) => {
      if (node instanceof Mesh) node.geometry.dispose()
    })
    this.place.dispose()
  }

  /** What moves, is carried or was built from shapes is drawn by material, not piece by piece. */
  private batch(): Batches {
    const { palette, carried, signs, signsCarried, probe } = this.place.materials
    const shadow = shadeMaterial(false)
    const ways = new Map<Material, readonly Material[]>([
      [palette, [palette, carried]],
      [signs, [signs, signsCarried]],
      [probe, [probe]],
      [shadow, [shadow]],
    ])
    const meshes: Mesh[] = []
    const gather = (node: Object3D): void =>
      node.traverse((child) => {
        const known = child instanceof Mesh && !Array.isArray(child.material)
        if (known && ways.has(child.material) && child.name !== STATIC) meshes.push(child)
      })
    gather(this.place.root)
    for (const { root } of this.views.values()) if (root !== this.place.root) gather(root)
    return new Batches([...new Set(meshes)], (mesh) =>
      Array.isArray(mesh.material) ? [] : (ways.get(mesh.material) ?? []),
    )
  }

  /** Baked light belongs to the resting place: elsewhere a thing is lit by its surroundings. */
  private light({ entity: { place }, baked, shadows, rest }: EntityView): void {
    const standing = place.kind === 'at' && Math.abs(place.at[1]) < ON_FLOOR
    for (const shadow of shadows) shadow.visible = standing
    const owner =
      place.kind === 'socket'
        ? `${place.entity}.${place.socket}`
        : place.kind === 'on'
          ? place.entity
          : ''
    const home =
      rest !== null && (rest === owner || (place.kind === 'on' && rest.startsWith(`${owner}.`)))
    const { palette, carried, signs, signsCarried } = this.place.materials
    for (const mesh of baked) {
      const printed = mesh.material === signs || mesh.material === signsCarried
      if (home) mesh.material = printed ? signs : palette
      else mesh.material = printed ? signsCarried : carried
    }
  }

  private handsOf(person: string): Hands | null {
    if (person === 'trainee') return this.hands
    const hand = this.people.get(person)?.hand
    return hand ? { left: hand, right: hand, both: hand, belt: [] } : null
  }
}

function beltsOf(views: ReadonlyMap<string, EntityView>, place: Kit) {
  const { belt, equipment } = place.bindings
  return [...views.values()].flatMap((view) => {
    const parts = Object.values(equipment[view.entity.id]?.parts ?? {})
    const surface = parts.find((part) => part.motion === 'scroll')
    if (!belt || !surface) return []
    place.materials.uniforms.beltLength.value = surface.length ?? 1
    const frames = parts
      .filter((part) => part.motion === 'slide')
      .map((part) => place.nodes.get(part.node)?.parent)
      .filter((frame) => frame !== null && frame !== undefined)
    return [{ view, goods: new BeltGoods(belt.path, frames, place.materials.uniforms) }]
  })
}

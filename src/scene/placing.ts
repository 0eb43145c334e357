import { Matrix4, type Object3D, Quaternion, Vector3 } from 'three'
import { toWorld } from '../core/frame.ts'
import type { Vec3 } from '../core/vec.ts'
import type { Entity, World } from '../engine/world.ts'
import type { EntityView } from './entity-view.ts'

/** Where the view keeps what the engine says somebody holds. */
export interface Hands {
  readonly left: Object3D
  readonly right: Object3D
  readonly both: Object3D
  /** Where small things hang at the waist, in order; none where no body is seen. */
  readonly belt: readonly Object3D[]
}

export interface PlacingWorld {
  readonly root: Object3D
  readonly world: World
  readonly views: ReadonlyMap<string, EntityView>
  /** The hands of a person; the trainee's are before the camera. */
  readonly handsOf: (person: string) => Hands | null
  /** The height of the floor under a point, metres. */
  readonly floorAt: (at: Vec3) => number
}

/** Seconds in which a thing travels to its new place. */
const TRAVEL = 0.3

/** A place as words: when they change, the thing is hung elsewhere. */
function placeKey({ place, id }: Entity, world: World): string {
  switch (place.kind) {
    case 'at':
      return `at ${place.at.join(' ')}`
    case 'socket': {
      const owner = `${place.entity}.${place.socket}`
      return `in ${owner} ${(world.contents.get(owner) ?? []).indexOf(id)}`
    }
    case 'on':
      return `on ${place.entity}`
    case 'belt':
      return `belt ${place.person} ${beltIndex(place.person, id, world)}`
    default:
      return `${place.kind} ${place.person} ${place.kind === 'hand' ? place.hand : ''}`
  }
}

const beltIndex = (person: string, id: string, world: World): number =>
  world.people.get(person)?.belt.indexOf(id) ?? -1

const turn = new Quaternion()
const UP = new Vector3(0, 1, 0)
const matrix = new Matrix4()

/** Hangs one thing where the engine says it is, and lets it travel there. */
export class Placing {
  private key: string | null = null
  readonly view: EntityView
  private readonly from = { place: new Vector3(), turn: new Quaternion() }
  private readonly to = { place: new Vector3(), turn: new Quaternion() }
  private share = 1

  constructor(view: EntityView) {
    this.view = view
  }

  /** Answers whether it has just been put somewhere else. */
  update(scene: PlacingWorld, seconds: number, atOnce: boolean): boolean {
    const key = placeKey(this.view.entity, scene.world)
    const changed = key !== this.key
    if (changed) this.hang(scene, this.key === null || atOnce || key.startsWith('at'))
    this.key = key
    if (this.share < 1) {
      this.share = Math.min(1, this.share + seconds / TRAVEL)
      const { root } = this.view
      const eased = this.share * (2 - this.share)
      root.position.lerpVectors(this.from.place, this.to.place, eased)
      root.quaternion.slerpQuaternions(this.from.turn, this.to.turn, eased)
    }
    return changed
  }

  private hang(scene: PlacingWorld, atOnce: boolean): void {
    const { root, entity } = this.view
    const { place } = entity
    this.to.place.set(0, 0, 0)
    this.to.turn.identity()
    let parent: Object3D | null = null
    if (place.kind === 'socket') {
      const owner = scene.views.get(place.entity)
      const others = scene.world.contents.get(`${place.entity}.${place.socket}`) ?? []
      parent = owner?.socket(place.socket, entity.id, others) ?? null
    } else if (place.kind === 'on') {
      const owner = scene.views.get(place.entity)
      const beside = [...scene.world.entities.values()].filter(
        (other) => other.place.kind === 'on' && other.place.entity === place.entity,
      )
      parent = owner?.surface(entity.id, beside.indexOf(entity)) ?? null
    } else if (place.kind === 'hand') {
      parent = scene.handsOf(place.person)?.[place.hand] ?? null
    } else if (place.kind === 'belt') {
      const index = beltIndex(place.person, entity.id, scene.world)
      parent = scene.handsOf(place.person)?.belt[index] ?? null
    }
    root.visible = place.kind !== 'worn' && (place.kind !== 'belt' || parent !== null)
    if (place.kind === 'at' || parent === null) {
      parent = scene.root
      const at = place.kind === 'at' ? place.at : fallback(scene, entity)
      this.to.place.set(...at)
      // Nothing that was put down sinks in: its origin may be in its middle.
      const { foot } = this.view
      if (foot > 0) this.to.place.y = Math.max(at[1], scene.floorAt(at) + foot)
      this.to.turn.copy(turn.setFromAxisAngle(UP, (entity.facingDegrees * Math.PI) / 180))
    }
    root.updateWorldMatrix(true, false)
    parent.updateWorldMatrix(true, false)
    matrix.copy(parent.matrixWorld).invert().multiply(root.matrixWorld)
    matrix.decompose(this.from.place, this.from.turn, new Vector3())
    parent.add(root)
    this.share = atOnce ? 1 : 0
    if (!atOnce) return
    root.position.copy(this.to.place)
    root.quaternion.copy(this.to.turn)
  }
}

/** A socket that the view knows nothing of lies where the kind says. */
function fallback({ world }: PlacingWorld, entity: Entity): Vec3 {
  if (entity.place.kind !== 'socket') return [0, -10, 0]
  const owner = world.entities.get(entity.place.entity)
  const local = owner?.sockets[entity.place.socket]?.at ?? [0, 0, 0]
  const at = owner?.place.kind === 'at' ? owner.place.at : ([0, 0, 0] as const)
  return toWorld(at, owner?.facingDegrees ?? 0, local)
}

import {
  type AnimationAction,
  type AnimationClip,
  AnimationMixer,
  type Group,
  type Material,
  Mesh,
  Object3D,
  type Vector3,
} from 'three'
import { clone } from 'three/addons/utils/SkeletonUtils.js'
import { type Person, positionOf } from '../../engine/world.ts'
import { fetchJson, fileAddress, gltfLoader } from '../kit/load-kit.ts'
import type { Materials } from '../kit/materials.ts'
import { floorShadow } from '../shadow.ts'
import { type Zone, zone } from '../zone.ts'

interface Appearance {
  readonly colours: Readonly<Record<string, string>>
  readonly shows: readonly string[]
}

/** The one rigged figure that every co-worker is dressed from. */
export interface Wardrobe {
  readonly figure: Group
  readonly clips: readonly AnimationClip[]
  readonly appearances: Readonly<Record<string, Appearance>>
}

export async function loadWardrobe(): Promise<Wardrobe> {
  const [gltf, { appearances }] = await Promise.all([
    gltfLoader().loadAsync(fileAddress('kits/people/worker.glb')),
    fetchJson<{ readonly appearances: Wardrobe['appearances'] }>('kits/people/people.json'),
  ])
  return { figure: gltf.scene, clips: gltf.animations, appearances }
}

/** Eyes so near to the middle of somebody, metres over the floor, would see them from within. */
const WITHIN = 0.4

const TURNING = 6
const BLEND = 0.25

/** A co-worker as the engine has them: where they are, what they do. */
export class WorkerView {
  readonly root = new Object3D()
  readonly zone: Zone
  readonly hand: Object3D
  private readonly mixer: AnimationMixer
  private readonly actions = new Map<string, AnimationAction>()
  private playing = ''
  private readonly person: Person

  constructor(
    person: Person,
    index: number,
    wardrobe: Wardrobe,
    materials: Pick<Materials, 'recoloured'>,
  ) {
    this.person = person
    const looks = Object.values(wardrobe.appearances)
    const look = wardrobe.appearances[person.id] ?? looks[index % looks.length]
    const figure = clone(wardrobe.figure)
    const material = materials.recoloured(look?.colours ?? {})
    dress(figure, material, look?.shows ?? [])
    this.root.add(figure, floorShadow(true, 0.95, 0.8, 0.006), floorShadow(true, 0.52, 0.44, 0.007))
    this.mixer = new AnimationMixer(figure)
    for (const clip of wardrobe.clips) this.actions.set(clip.name, this.mixer.clipAction(clip))
    this.hand = figure.getObjectByName('hand-r') ?? figure
    this.zone = zone({ kind: 'person', id: person.id }, this.root, [0, 0.9, 0], [0.6, 1.8, 0.5])
    this.root.rotation.y = (person.facingDegrees * Math.PI) / 180
  }

  update(tick: number, seconds: number, still: boolean): void {
    const [x, y, z] = positionOf(this.person, tick)
    const dx = x - this.root.position.x
    const dz = z - this.root.position.z
    const moving = Math.hypot(dx, dz) > 0.001 && this.playing !== ''
    this.root.position.set(x, y, z)
    const goal = moving ? Math.atan2(dx, dz) : (this.person.facingDegrees * Math.PI) / 180
    const gap = Math.atan2(
      Math.sin(goal - this.root.rotation.y),
      Math.cos(goal - this.root.rotation.y),
    )
    this.root.rotation.y += still ? gap : gap * Math.min(1, seconds * TURNING)
    this.play(this.pose(), still)
    this.mixer.update(still ? 0 : seconds)
  }

  /** Nothing of a figure is drawn around the eyes: whoever stands in the same place hides nothing. */
  clear(eyes: Vector3): void {
    const { x, z } = this.root.position
    this.root.visible = Math.hypot(eyes.x - x, eyes.z - z) > WITHIN
  }

  private pose(): string {
    const { walk, doing, hurt } = this.person
    if (hurt) return 'stop'
    if (walk) return 'walk'
    if (doing?.do === 'say') return 'talk'
    if (doing && doing.do !== 'wait') return 'operate'
    return 'stand'
  }

  private play(name: string, still: boolean): void {
    if (name === this.playing) return
    const next = this.actions.get(name) ?? this.actions.get('stand')
    const before = this.actions.get(this.playing)
    this.playing = name
    next?.reset().play()
    if (!before || !next || before === next) return
    if (still) before.stop()
    else next.crossFadeFrom(before, BLEND, false)
  }
}

function dress(figure: Object3D, material: Material, shows: readonly string[]): void {
  figure.traverse((part) => {
    if (!(part instanceof Mesh)) return
    part.material = material
    // The rest pose bounds nothing once the figure walks.
    part.frustumCulled = false
    if (part.name.startsWith('hair')) part.visible = shows.includes(part.name)
  })
}

import { type Camera, Fog, type Object3D, Scene, Vector3 } from 'three'
import type { Run } from '../../engine/run.ts'
import type { Effect } from '../../engine/shape.ts'
import type { EntityView } from '../entity-view.ts'
import { Flashes } from './flashes.ts'
import { Layer } from './layer.ts'
import { Puffs } from './puffs.ts'

type Tint = readonly [r: number, g: number, b: number]

const TINTS: Readonly<Record<Effect['tint'], Tint>> = {
  fire: [1, 0.3, 0.03],
  soot: [0.05, 0.05, 0.052],
  powder: [0.86, 0.87, 0.86],
  oil: [0.55, 0.36, 0.08],
  mist: [0.8, 0.86, 0.9],
}

/** In smoke one sees so far, metres. */
const SIGHT = 2.5

interface Shown {
  readonly effect: Effect
  readonly view: EntityView
  readonly layer: Layer | null
}

/** Parts of 1 that never repeat for a while: the same for the same number. */
const scatter = (n: number, salt: number): number => {
  const far = Math.sin(n * 12.9898 + salt * 78.233) * 43758.5453
  return far - Math.floor(far)
}

const spot = new Vector3()
const way = new Vector3()
const aside = new Vector3()
const from = new Vector3()

/** Flames, smoke and jets of a stage. With less motion wished they stand still, and are seen all the same. */
export class Effects {
  private readonly root: Object3D
  private readonly views: ReadonlyMap<string, EntityView>
  private readonly shown: readonly Shown[]
  private readonly puffs = new Puffs()
  private readonly flashes: Flashes | null
  private time = 3
  private clear: { readonly fog: Fog; readonly before: Fog } | null = null

  constructor(root: Object3D, views: ReadonlyMap<string, EntityView>, run: Run | null = null) {
    this.root = root
    this.flashes = run && new Flashes(run)
    this.views = views
    this.shown = [...views.values()].flatMap((view) =>
      (view.entity.kind.shape(view.entity.props).effects ?? []).map((effect) => ({
        effect,
        view,
        layer: effect.room ? new Layer(effect.room) : null,
      })),
    )
    root.add(this.puffs.mesh)
    for (const { layer, view } of this.shown) if (layer) view.root.add(layer.mesh)
  }

  update(seconds: number, camera: Camera, still: boolean): void {
    if (!still) this.time += seconds
    this.puffs.begin()
    let smoked = false
    const eyes = camera.getWorldPosition(new Vector3())
    for (const { effect, view, layer } of this.shown) {
      if (layer) smoked = this.showLayer(effect, view, layer, eyes) || smoked
      else this.show(effect, view)
    }
    this.flashes?.update(seconds, this.puffs, scatter)
    this.puffs.end()
    this.cloud(smoked)
  }

  private show(effect: Effect, view: EntityView): void {
    const metres = effect.metres[String(view.entity.state[effect.field])] ?? 0
    if (metres <= 0 || !view.root.visible) return
    from.set(...effect.at)
    view.root.localToWorld(from)
    if (effect.kind === 'flame') this.flame(metres, effect)
    else if (effect.kind === 'smoke') this.smoke(metres, effect)
    else this.jet(metres, effect, view)
  }

  private flame(height: number, { tint }: Effect): void {
    const count = Math.round(18 + 22 * height)
    const [r, g, b] = TINTS[tint]
    for (let n = 0; n < count; n++) {
      const life = (this.time * (1.1 + 0.5 * scatter(n, 1)) + scatter(n, 2)) % 1
      const wide = height * 0.3 * (1 - 0.75 * life)
      const sway = Math.sin(this.time * 3 + n) * 0.06 * height * life
      spot.set(
        from.x + (scatter(n, 3) - 0.5) * wide + sway,
        from.y + height * (0.04 + 0.86 * life),
        from.z + (scatter(n, 4) - 0.5) * wide,
      )
      const size = height * (0.5 - 0.36 * life)
      // White-hot at the foot, red at the tip.
      const hot = 1 - life
      const strength = 0.3 * Math.min(1, life * 6) * (1 - life * life)
      this.puffs.add(spot, size, [r, g * (0.2 + 1.2 * hot), b + 0.1 * hot * hot, strength], 0.25)
    }
  }

  private smoke(height: number, { tint }: Effect): void {
    const count = 40
    const [r, g, b] = TINTS[tint]
    for (let n = 0; n < count; n++) {
      const life = (this.time * 0.3 + n / count) % 1
      spot.set(
        from.x + (scatter(n, 5) - 0.5) * (0.15 + 0.5 * life) + 0.1 * Math.sin(this.time + n),
        from.y + height * life,
        from.z + (scatter(n, 6) - 0.5) * (0.15 + 0.5 * life),
      )
      const alpha = 0.34 * Math.min(1, life * 5) * (1 - life)
      this.puffs.add(spot, 0.22 + 0.8 * life, [r, g, b, alpha], 1)
    }
  }

  private jet(length: number, { towards, tint }: Effect, view: EntityView): void {
    if (typeof towards === 'string') {
      const goal = this.views.get(String(view.entity.state[towards]))
      if (!goal) return
      goal.root.getWorldPosition(way).sub(from)
      way.y += 0.3
      if (way.lengthSq() < 0.01) return
    } else {
      way.set(...(towards ?? ([0, 0, 1] as const))).transformDirection(view.root.matrixWorld)
    }
    const reach = typeof towards === 'string' ? Math.min(length, way.length()) : length
    way.normalize()
    const count = 70
    const [r, g, b] = TINTS[tint]
    for (let n = 0; n < count; n++) {
      const life = (this.time * 1.6 + n / count) % 1
      const spread = 0.22 * reach * life
      aside.set(scatter(n, 7) - 0.5, scatter(n, 8) - 0.5, scatter(n, 9) - 0.5)
      spot
        .copy(from)
        .addScaledVector(way, reach * life)
        .addScaledVector(aside, spread)
      const alpha = 0.4 * Math.min(1, life * 20) * (1 - life * 0.85)
      this.puffs.add(spot, 0.03 + 0.24 * reach * life, [r, g, b, alpha], 1)
    }
  }

  /** Answers whether the eyes are in it. */
  private showLayer(effect: Effect, view: EntityView, layer: Layer, eyes: Vector3): boolean {
    const clear = Number(view.entity.state[effect.field])
    const height = effect.metres.height ?? 0
    layer.show(clear, height - clear, this.time)
    if (!effect.room || height - clear < 0.03) return false
    spot.copy(eyes)
    view.root.worldToLocal(spot)
    const [x, z] = effect.room
    return spot.y > clear && Math.abs(spot.x) < x / 2 && Math.abs(spot.z) < z / 2
  }

  /** Smoke before the eyes is the air of the scene itself, thick and dark. */
  private cloud(smoked: boolean): void {
    const fog = this.fog
    if (!fog) return
    if (!this.clear && smoked) {
      this.clear = { fog, before: fog.clone() }
      fog.near = 0.2
      fog.far = SIGHT
      fog.color.set('#1d1c1a')
    } else if (this.clear && !smoked) this.brighten()
  }

  private brighten(): void {
    if (!this.clear) return
    const { fog, before } = this.clear
    fog.near = before.near
    fog.far = before.far
    fog.color.copy(before.color)
    this.clear = null
  }

  private get fog(): Fog | null {
    let node: Object3D | null = this.root
    while (node && !(node instanceof Scene)) node = node.parent
    return node?.fog instanceof Fog ? node.fog : null
  }

  dispose(): void {
    this.brighten()
    this.puffs.dispose()
    for (const { layer } of this.shown) layer?.dispose()
  }
}

import {
  CanvasTexture,
  Group,
  LinearFilter,
  Mesh,
  MeshBasicMaterial,
  Path,
  PlaneGeometry,
  type Ray,
  Shape,
  ShapeGeometry,
  SRGBColorSpace,
  Vector3,
} from 'three'
import { HERE } from './colours.ts'
import type { Panel, PanelStyle } from './content.ts'
import { drawPanel, measureOn } from './draw.ts'
import { type Box, buttonAt, type Laid, type LaidButton, layOut } from './layout.ts'

/** Pixels for each dmm: about one and a half times what a headset of today can show. */
const SCALE = 1.75
/** Panels are drawn last, so that no machine hides them. */
const ORDER = 900

/** Where a ray or a fingertip is on a board. */
export interface BoardHit {
  /** Metres along the ray; for a fingertip, metres in front of the board. */
  readonly distance: number
  readonly point: Vector3
  readonly button: LaidButton | null
}

/** A panel in space. Its `root` is in metres; at `scale` 1 a dmm is a millimetre. */
export class Board {
  readonly root = new Group()
  laid: Laid | null = null
  private readonly canvas = document.createElement('canvas')
  private readonly measure = measureOn(document.createElement('canvas'))
  private readonly sheet: Mesh<PlaneGeometry, MeshBasicMaterial>
  private readonly frame: Mesh<ShapeGeometry, MeshBasicMaterial>
  private texture: CanvasTexture | null = null
  private shown = ''
  private hovered: string | null = null
  private last: readonly [Panel, PanelStyle] | null = null

  constructor() {
    document.fonts.addEventListener('loadingdone', this.redraw)
    const material = { toneMapped: false, fog: false, transparent: true, depthTest: false }
    this.sheet = new Mesh(new PlaneGeometry(1, 1), new MeshBasicMaterial(material))
    this.frame = new Mesh(new ShapeGeometry(), new MeshBasicMaterial({ ...material, color: HERE }))
    this.sheet.renderOrder = ORDER
    this.frame.renderOrder = ORDER + 1
    this.frame.visible = false
    this.root.add(this.sheet, this.frame)
    this.root.visible = false
  }

  /** Shows a panel, or nothing. The same panel again costs nothing. */
  show(panel: Panel | null, style: PanelStyle): void {
    this.root.visible = panel !== null
    this.last = panel && [panel, style]
    const key = panel === null ? '' : JSON.stringify([panel, style])
    if (panel === null || key === this.shown) return
    this.shown = key
    this.hover(null)
    const laid = layOut(panel, style, this.measure)
    this.laid = laid
    drawPanel(this.canvas, panel, laid, SCALE, style.direction)
    this.texture?.dispose()
    this.texture = new CanvasTexture(this.canvas)
    this.texture.colorSpace = SRGBColorSpace
    this.texture.minFilter = LinearFilter
    this.texture.generateMipmaps = false
    this.texture.anisotropy = 4
    this.sheet.material.map = this.texture
    this.sheet.material.needsUpdate = true
    this.sheet.scale.set(laid.width / 1000, laid.height / 1000, 1)
  }

  /** A font of another script is fetched when it is first written in, and comes after the words. */
  private readonly redraw = (): void => {
    this.shown = ''
    if (this.last) this.show(...this.last)
  }

  /** Where a ray meets the board, if it does, from the side that is written on. */
  meet(ray: Ray): BoardHit | null {
    const { laid } = this
    if (!laid || !this.root.visible) return null
    const origin = this.root.worldToLocal(ray.origin.clone())
    const tip = this.root.worldToLocal(ray.origin.clone().add(ray.direction))
    const step = tip.sub(origin)
    if (origin.z <= 0 || step.z >= 0) return null
    const point = origin.clone().addScaledVector(step, -origin.z / step.z)
    return this.hitAt(laid, point, ray.origin)
  }

  /** Where a fingertip is over the board, within a distance of it in metres; behind it is negative. */
  near(tip: Vector3, within: number): BoardHit | null {
    const { laid } = this
    if (!laid || !this.root.visible) return null
    const at = this.root.worldToLocal(tip.clone())
    const depth = at.z * this.root.scale.z
    if (Math.abs(depth) > within) return null
    const hit = this.hitAt(laid, at.setZ(0), tip)
    return hit && { ...hit, distance: depth }
  }

  private hitAt(laid: Laid, local: Vector3, from: Vector3): BoardHit | null {
    const x = local.x * 1000 + laid.width / 2
    const y = laid.height / 2 - local.y * 1000
    if (x < 0 || y < 0 || x > laid.width || y > laid.height) return null
    const point = this.root.localToWorld(local.clone())
    return { point, distance: point.distanceTo(from), button: buttonAt(laid, x, y) }
  }

  /** Puts the violet frame round a button. */
  hover(id: string | null): void {
    if (id === this.hovered) return
    this.hovered = id
    const button = this.laid?.buttons.find((other) => other.id === id)
    this.frame.visible = button !== undefined
    if (!button || !this.laid) return
    this.frame.geometry.dispose()
    this.frame.geometry = new ShapeGeometry(ring(button.box), 6)
    this.frame.position.copy(this.middleOf(this.laid, button.box))
    this.frame.position.z = 0.001
  }

  private middleOf(laid: Laid, box: Box): Vector3 {
    return new Vector3(
      (box.x + box.width / 2 - laid.width / 2) / 1000,
      (laid.height / 2 - box.y - box.height / 2) / 1000,
      0,
    )
  }

  /** The middle of a button in the hall. */
  buttonPoint(button: LaidButton): Vector3 {
    const laid = this.laid
    return laid ? this.root.localToWorld(this.middleOf(laid, button.box)) : new Vector3()
  }

  dispose(): void {
    document.fonts.removeEventListener('loadingdone', this.redraw)
    this.texture?.dispose()
    for (const mesh of [this.sheet, this.frame]) {
      mesh.geometry.dispose()
      mesh.material.dispose()
    }
    this.root.removeFromParent()
  }
}

/** A frame of 4 dmm, 2 dmm off a button. */
function ring({ width, height }: Box): Shape {
  const outer = new Shape()
  rounded(outer, width + 12, height + 12, 16)
  const inner = new Path()
  rounded(inner, width + 4, height + 4, 13)
  outer.holes.push(inner)
  return outer
}

function rounded(path: Path, widthDmm: number, heightDmm: number, radiusDmm: number): void {
  const [x, y, r] = [widthDmm / 2000, heightDmm / 2000, radiusDmm / 1000]
  path.moveTo(-x + r, -y)
  path.lineTo(x - r, -y).quadraticCurveTo(x, -y, x, -y + r)
  path.lineTo(x, y - r).quadraticCurveTo(x, y, x - r, y)
  path.lineTo(-x + r, y).quadraticCurveTo(-x, y, -x, y - r)
  path.lineTo(-x, -y + r).quadraticCurveTo(-x, -y, -x + r, -y)
}

import { type PerspectiveCamera, Vector3 } from 'three'
import type { Stage } from '../../scene/stage.ts'
import { isShown, type Target, type Zone } from '../../scene/zone.ts'

/** Pixels of the page, from the corner of the picture. */
export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A control this much smaller than its thing is framed by itself. */
const APART = 0.6
/** Metres: what is longer than this surrounds whoever stands at it, so only its controls are framed. */
const SURROUNDS = 2.5
/** Pixels: a frame is never smaller than a finger, and keeps this much air. */
const LEAST = 44
const AIR = 4

const long = ({ box }: Zone): number => box.min.distanceTo(box.max)

/** What is framed of a thing: the whole, and each control that is a place of its own on it. */
export function zonesToFrame(stage: Stage, { kind, id, control }: Target): readonly Zone[] {
  const exact = stage.zoneOf({ kind, id, ...(control !== undefined && { control }) })
  if (control !== undefined) return exact ? [exact] : []
  const all = kind === 'person' ? [] : (stage.views.get(id)?.zones ?? [])
  const controls = all.filter(({ target }) => target.control !== undefined)
  if (!exact) return controls
  const apart = controls.filter((zone) => long(zone) < long(exact) * APART)
  return long(exact) > SURROUNDS && apart.length > 0 ? apart : [exact, ...apart]
}

/**
 * Where eyes look that are to see a zone: to its middle; of what surrounds whoever stands at it, to
 * the part that is nearest. In the hall, metres.
 */
function seenAt(zone: Zone, eyes: Vector3): Vector3 {
  const { frame, box } = zone
  const middle = box.getCenter(new Vector3())
  if (long(zone) <= SURROUNDS) return middle.applyMatrix4(frame.matrixWorld)
  const nearest = box.clampPoint(frame.worldToLocal(eyes.clone()), new Vector3())
  return nearest.setY(middle.y).applyMatrix4(frame.matrixWorld)
}

/** A stage as far as eyes need it. */
interface Zoned extends Pick<Stage, 'zoneOf'> {
  readonly views: ReadonlyMap<string, { readonly zones: readonly Zone[] }>
}

/**
 * Where eyes look that are to see a thing, person or control: of a thing that is worked, to where its
 * controls are, as on top of the post of a start station. Null for what is not drawn.
 */
export function lookedAt(stage: Zoned, target: Target, eyes: Vector3): Vector3 | null {
  const whole = stage.zoneOf(target)
  if (!whole) return null
  const isWhole = target.kind === 'entity' && target.control === undefined
  const zones = isWhole ? (stage.views.get(target.id)?.zones ?? []) : []
  const controls = zones.filter((zone) => zone.target.control !== undefined)
  if (controls.length === 0 || long(whole) > SURROUNDS) return seenAt(whole, eyes)
  const sum = new Vector3()
  for (const control of controls) sum.add(seenAt(control, eyes))
  return sum.divideScalar(controls.length)
}

const centre = new Vector3()
const corner = new Vector3()

/**
 * Where a zone is in the picture, as an upright rectangle; null behind the eyes or out of sight.
 * Its corners are taken at the depth of its middle: at arm's length the near side of a box would
 * otherwise stand far off the thing in it.
 */
export function rectOf(
  { frame, box }: Zone,
  camera: PerspectiveCamera,
  width: number,
  height: number,
): Rect | null {
  box.getCenter(centre).applyMatrix4(frame.matrixWorld).applyMatrix4(camera.matrixWorldInverse)
  const depth = -centre.z
  if (depth < camera.near) return null
  const scale = height / 2 / Math.tan((camera.fov * Math.PI) / 360) / depth
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const x of [box.min.x, box.max.x])
    for (const y of [box.min.y, box.max.y])
      for (const z of [box.min.z, box.max.z]) {
        corner.set(x, y, z).applyMatrix4(frame.matrixWorld)
        corner.applyMatrix4(camera.matrixWorldInverse)
        left = Math.min(left, width / 2 + corner.x * scale)
        right = Math.max(right, width / 2 + corner.x * scale)
        top = Math.min(top, height / 2 - corner.y * scale)
        bottom = Math.max(bottom, height / 2 - corner.y * scale)
      }
  const wide = Math.max(LEAST, right - left + 2 * AIR)
  const tall = Math.max(LEAST, bottom - top + 2 * AIR)
  const x = (left + right - wide) / 2
  const y = (top + bottom - tall) / 2
  const inside = x < width && y < height && x + wide > 0 && y + tall > 0
  return inside ? { x, y, width: wide, height: tall } : null
}

/** A frame that would pass the picture on both sides is drawn at its edges: two lines frame nothing. */
export function inPicture({ x, y, ...rest }: Rect, width: number, height: number): Rect {
  const along = (from: number, length: number, most: number): readonly [number, number] =>
    from < 0 && from + length > most ? [AIR, most - 2 * AIR] : [from, length]
  const [left, wide] = along(x, rest.width, width)
  const [top, tall] = along(y, rest.height, height)
  return { x: left, y: top, width: wide, height: tall }
}

interface Framed {
  readonly zone: Zone
  readonly element: HTMLElement
  shown: string
}

/**
 * Violet frames over the picture around what is in reach, as elements of the page: they stay sharp
 * and as thick at every distance, follow the frame loop, and cost React nothing.
 */
export class Frames {
  private readonly host: HTMLElement
  private framed: readonly Framed[] = []

  constructor(host: HTMLElement) {
    this.host = host
  }

  /** `strong` is what is chosen or pointed at: framed all round. The others have corners. */
  show(zones: readonly Zone[], strong: readonly Zone[]): void {
    const wanted = [...new Set([...strong, ...zones])]
    const same =
      wanted.length === this.framed.length &&
      wanted.every((zone, i) => {
        const { zone: known, element } = this.framed[i] ?? {}
        return known === zone && (element?.dataset.strong === 'true') === strong.includes(zone)
      })
    if (same) return
    this.framed = wanted.map((zone) => {
      const element = document.createElement('div')
      element.dataset.strong = String(strong.includes(zone))
      element.hidden = true
      return { zone, element, shown: '' }
    })
    this.host.replaceChildren(...this.framed.map(({ element }) => element))
  }

  /** After the eyes have moved. */
  update(camera: PerspectiveCamera): void {
    const { clientWidth, clientHeight } = this.host
    camera.updateMatrixWorld()
    for (const framed of this.framed) {
      const { zone, element } = framed
      const seen = isShown(zone.frame) ? rectOf(zone, camera, clientWidth, clientHeight) : null
      const rect = seen && inPicture(seen, clientWidth, clientHeight)
      const shown = rect ? Object.values(rect).map(Math.round).join(' ') : ''
      if (shown === framed.shown) continue
      framed.shown = shown
      element.hidden = !rect
      if (!rect) continue
      element.style.transform = `translate(${Math.round(rect.x)}px, ${Math.round(rect.y)}px)`
      element.style.inlineSize = `${Math.round(rect.width)}px`
      element.style.blockSize = `${Math.round(rect.height)}px`
    }
  }
}

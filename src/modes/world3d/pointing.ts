import { Raycaster, Vector2, type Vector3 } from 'three'
import { type Hit, pick, pickFloor } from '../../scene/pick.ts'
import type { Eyes } from './eyes.ts'
import type { World } from './world-host.tsx'

/** Pixels that a finger or mouse may slip in a press that still means "this". */
const SLIP = 8
/** Radians for each pixel of a drag. */
const DRAG = 0.0042
/** Half the least size of anything to be pressed, in pixels of the page. */
const HALF_TARGET = 22

export interface Pointed {
  readonly hit: Hit | null
  readonly floor: Vector3 | null
  /** Pixels from the corner of the picture. */
  readonly at: { readonly x: number; readonly y: number }
}

const caster = new Raycaster()

/** What lies under a point of the picture. Small things count as large as a finger is. */
export function pointAt({ canvas, stage }: World, x: number, y: number, box: DOMRect): Pointed {
  const { camera } = canvas
  caster.setFromCamera(new Vector2((x / box.width) * 2 - 1, 1 - (y / box.height) * 2), camera)
  const half = Math.tan((camera.fov * Math.PI) / 360)
  const slack = Math.atan((HALF_TARGET / (box.height / 2)) * half)
  const { ray } = caster
  return { hit: pick(ray, stage.zones(), slack), floor: pickFloor(ray), at: { x, y } }
}

/** What lies over the picture is pressed itself: a captured pointer would take the press from it. */
const isPanel = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, dialog, [role="alert"]') !== null

export interface PointerDeeds {
  /** A press without a drag. With a mouse that could be taken, it may be the press that takes it. */
  readonly onPoint: (pointed: Pointed, mouse: boolean) => void
  /** Where a mouse is that presses nothing; null when it has left or turns the head. */
  readonly onHover: (pointed: Pointed | null) => void
  /** The page holds the mouse: it has no place then, and what is looked at is meant. */
  readonly isHeld: () => boolean
}

/**
 * A drag turns the head; a press without a drag points at something. Needs no pointer lock, no
 * hovering and no holding. Returns what lets go of the element.
 */
export function followPointer(
  host: HTMLElement,
  world: World,
  eyes: Eyes,
  { onPoint, onHover, isHeld }: PointerDeeds,
): () => void {
  let down: { id: number; x: number; y: number; far: boolean } | null = null
  let frame = 0
  const pointed = (clientX: number, clientY: number): Pointed => {
    const box = host.getBoundingClientRect()
    return isHeld()
      ? pointAt(world, box.width / 2, box.height / 2, box)
      : pointAt(world, clientX - box.left, clientY - box.top, box)
  }
  const press = (event: PointerEvent): void => {
    if (event.button !== 0 || down || isPanel(event.target)) return
    down = { id: event.pointerId, x: event.clientX, y: event.clientY, far: false }
    if (!isHeld()) host.setPointerCapture(event.pointerId)
  }
  const hover = ({ clientX, clientY }: PointerEvent): void => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => onHover(pointed(clientX, clientY)))
  }
  const slide = (event: PointerEvent): void => {
    if (isHeld()) return
    if (!down && event.pointerType === 'mouse') hover(event)
    if (!down || event.pointerId !== down.id) return
    const dx = event.clientX - down.x
    const dy = event.clientY - down.y
    if (!down.far && Math.hypot(dx, dy) < SLIP) return
    if (!down.far) leave(event)
    eyes.turn(dx * DRAG, dy * DRAG)
    down = { id: down.id, x: event.clientX, y: event.clientY, far: true }
  }
  const lift = (event: PointerEvent): void => {
    if (!down || event.pointerId !== down.id) return
    const { far } = down
    down = null
    if (far || event.type === 'pointercancel') return
    onPoint(pointed(event.clientX, event.clientY), event.pointerType === 'mouse')
  }
  // A finger leaves whenever it lifts: only a mouse is anywhere before it presses.
  const leave = ({ pointerType }: PointerEvent): void => {
    if (pointerType !== 'mouse') return
    cancelAnimationFrame(frame)
    if (!isHeld()) onHover(null)
  }
  host.addEventListener('pointerdown', press)
  host.addEventListener('pointermove', slide)
  host.addEventListener('pointerup', lift)
  host.addEventListener('pointercancel', lift)
  host.addEventListener('pointerleave', leave)
  return () => {
    cancelAnimationFrame(frame)
    host.removeEventListener('pointerdown', press)
    host.removeEventListener('pointermove', slide)
    host.removeEventListener('pointerup', lift)
    host.removeEventListener('pointercancel', lift)
    host.removeEventListener('pointerleave', leave)
  }
}

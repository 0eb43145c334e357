import { type Ray, Raycaster, Vector2, type Vector3 } from 'three'
import { type Hit, pick, pickFloor } from '../../scene/pick.ts'
import type { Eyes } from './eyes.ts'
import type { World } from './world-host.tsx'

/** Pixels that a finger or mouse may slip in a press that still means "this". */
const SLIP = 8
/** Radians for each pixel of a drag. */
const DRAG = 0.0042

export interface Pointed {
  readonly hit: Hit | null
  readonly floor: Vector3 | null
  /** Pixels from the corner of the picture. */
  readonly at: { readonly x: number; readonly y: number }
}

const caster = new Raycaster()

function rayAt(world: World, x: number, y: number, box: DOMRect): Ray {
  const across = (x / box.width) * 2 - 1
  const up = 1 - (y / box.height) * 2
  caster.setFromCamera(new Vector2(across, up), world.canvas.camera)
  return caster.ray
}

/**
 * A drag turns the head; a press without a drag points at something. Needs no pointer lock, no
 * hovering and no holding. Returns what lets go of the element.
 */
export function followPointer(
  host: HTMLElement,
  world: World,
  eyes: Eyes,
  onPoint: (pointed: Pointed) => void,
): () => void {
  let down: { id: number; x: number; y: number; far: boolean } | null = null
  const press = (event: PointerEvent): void => {
    if (event.button !== 0 || down) return
    down = { id: event.pointerId, x: event.clientX, y: event.clientY, far: false }
    host.setPointerCapture(event.pointerId)
  }
  const slide = (event: PointerEvent): void => {
    if (!down || event.pointerId !== down.id) return
    const dx = event.clientX - down.x
    const dy = event.clientY - down.y
    if (!down.far && Math.hypot(dx, dy) < SLIP) return
    eyes.turn(dx * DRAG, dy * DRAG)
    down = { id: down.id, x: event.clientX, y: event.clientY, far: true }
  }
  const lift = (event: PointerEvent): void => {
    if (!down || event.pointerId !== down.id) return
    const { far } = down
    down = null
    if (far || event.type === 'pointercancel') return
    const box = host.getBoundingClientRect()
    const at = { x: event.clientX - box.left, y: event.clientY - box.top }
    const ray = rayAt(world, at.x, at.y, box)
    onPoint({ hit: pick(ray, world.stage.zones()), floor: pickFloor(ray), at })
  }
  host.addEventListener('pointerdown', press)
  host.addEventListener('pointermove', slide)
  host.addEventListener('pointerup', lift)
  host.addEventListener('pointercancel', lift)
  return () => {
    host.removeEventListener('pointerdown', press)
    host.removeEventListener('pointermove', slide)
    host.removeEventListener('pointerup', lift)
    host.removeEventListener('pointercancel', lift)
  }
}

import type { Eyes } from './eyes.ts'

/** Radians for each pixel that a held mouse moves. */
const TURN = 0.0022
/** Some browsers now and then report a leap of the mouse that nobody made, pixels. */
const LEAP = 250

export interface MouseLookDeeds {
  readonly onHeld: (held: boolean) => void
  /** The browser does not hand over the mouse: dragging stays. */
  readonly onRefused: () => void
}

/** The mouse in first person: the page holds it, and its movement turns the head. */
export interface MouseLook {
  readonly isHeld: () => boolean
  /** Asks for the mouse; call it from a press. */
  readonly take: () => void
  readonly letGo: () => void
  /** Stops listening, and lets go. */
  readonly close: () => void
}

export function mouseLook(
  host: HTMLElement,
  eyes: Pick<Eyes, 'turn'>,
  { onHeld, onRefused }: MouseLookDeeds,
): MouseLook {
  let hadIt = false
  const isHeld = (): boolean => document.pointerLockElement === host
  const letGo = (): void => {
    if (isHeld()) document.exitPointerLock()
  }
  const changed = (): void => {
    hadIt ||= isHeld()
    onHeld(isHeld())
  }
  // Right after Esc a browser refuses for a second: one more press is all it takes.
  const refused = (): void => {
    if (!hadIt) onRefused()
  }
  const moved = ({ movementX, movementY }: MouseEvent): void => {
    if (!isHeld() || Math.abs(movementX) > LEAP || Math.abs(movementY) > LEAP) return
    eyes.turn(-movementX * TURN, -movementY * TURN)
  }
  document.addEventListener('pointerlockchange', changed)
  document.addEventListener('pointerlockerror', refused)
  document.addEventListener('mousemove', moved)
  return {
    isHeld,
    take: () => {
      try {
        // Older browsers answer with nothing, and tell by events alone.
        const asked: unknown = host.requestPointerLock?.()
        if (asked instanceof Promise) asked.catch(refused)
        else if (!('requestPointerLock' in host)) refused()
      } catch {
        refused()
      }
    },
    letGo,
    close: () => {
      letGo()
      document.removeEventListener('pointerlockchange', changed)
      document.removeEventListener('pointerlockerror', refused)
      document.removeEventListener('mousemove', moved)
    },
  }
}

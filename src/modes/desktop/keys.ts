import type { Eyes } from '../world3d/eyes.ts'
import type { Steering } from '../world3d/walker.ts'

/** Radians a second while an arrow key is down. */
const LOOKING = 1.4

export interface KeyDeeds {
  readonly onNumber: (number: number) => void
  readonly onHint: () => void
  readonly onPause: () => void
  readonly onEscape: () => void
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, select, textarea, dialog') !== null

const WALKING: Readonly<Record<string, readonly [side: number, forward: number]>> = {
  KeyW: [0, 1],
  KeyS: [0, -1],
  KeyA: [-1, 0],
  KeyD: [1, 0],
}
const TURNING: Readonly<Record<string, readonly [yaw: number, pitch: number]>> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

/**
 * Keys by their place on the keyboard, so that they lie under the same fingers in every language.
 * They count only while the focus is in the play area. Returns what stops listening.
 */
export function followKeys(
  area: HTMLElement,
  eyes: Eyes,
  steering: { current: Steering },
  deeds: KeyDeeds,
): () => void {
  const down = new Set<string>()
  let frame = 0
  let before = 0
  const push = (): void => {
    const sum = [...down].reduce<[number, number]>(
      ([side, forward], code) => {
        const [s, f] = WALKING[code] ?? [0, 0]
        return [side + s, forward + f]
      },
      [0, 0],
    )
    steering.current = { side: sum[0], forward: sum[1] }
  }
  const turn = (now: number): void => {
    const seconds = Math.min(0.1, (now - before) / 1000)
    before = now
    let turning = false
    for (const code of down) {
      const look = TURNING[code]
      if (!look) continue
      turning = true
      eyes.turn(look[0] * LOOKING * seconds, look[1] * LOOKING * seconds)
    }
    frame = turning ? requestAnimationFrame(turn) : 0
  }
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return
    const { code } = event
    if (code in WALKING || code in TURNING) {
      event.preventDefault()
      down.add(code)
      push()
      if (code in TURNING && frame === 0) {
        before = performance.now()
        frame = requestAnimationFrame(turn)
      }
      return
    }
    if (event.repeat) return
    const number = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1]
    if (number !== undefined) deeds.onNumber(Number(number))
    else if (code === 'KeyH') deeds.onHint()
    else if (code === 'KeyP') deeds.onPause()
    else if (code === 'Escape') deeds.onEscape()
  }
  const lift = ({ code }: KeyboardEvent): void => {
    down.delete(code)
    push()
  }
  const letGo = (): void => {
    down.clear()
    push()
  }
  area.addEventListener('keydown', press)
  addEventListener('keyup', lift)
  addEventListener('blur', letGo)
  return () => {
    cancelAnimationFrame(frame)
    area.removeEventListener('keydown', press)
    removeEventListener('keyup', lift)
    removeEventListener('blur', letGo)
    letGo()
  }
}

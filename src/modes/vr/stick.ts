/** How far a thumbstick must lean to mean something, and how near the middle it must come back. */
const LEAN = 0.7
const REST = 0.35

/** What a thumbstick asks for in a frame. One lean asks once, until it has come back. */
export interface StickState {
  readonly leaning: boolean
}

export const stickAtRest: StickState = { leaning: false }

/** `ahead` starts aiming where to go; letting the stick come back then goes there. */
export type StickAsk = 'left' | 'right' | 'ahead' | 'back' | null

export function readStick(
  state: StickState,
  x: number,
  y: number,
): [ask: StickAsk, next: StickState] {
  const lean = Math.max(Math.abs(x), Math.abs(y))
  if (state.leaning) return [null, { leaning: lean > REST }]
  if (lean < LEAN) return [null, state]
  const ask = Math.abs(x) >= Math.abs(y) ? (x < 0 ? 'left' : 'right') : y < 0 ? 'ahead' : 'back'
  return [ask, { leaning: true }]
}

/** Degrees a second of smooth turning at full lean. */
const SMOOTH = 60
/** Where leaning begins to count, so that a worn stick does not drift. */
const DEAD = 0.15

/** Degrees of smooth turning to the left in a frame. */
export const smoothTurn = (x: number, seconds: number): number => {
  const lean = Math.max(0, (Math.abs(x) - DEAD) / (1 - DEAD))
  return -Math.sign(x) * lean * SMOOTH * seconds
}

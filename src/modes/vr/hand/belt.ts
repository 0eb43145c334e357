import type { Vector3 } from 'three'

/** The belt hangs this far under the eyes, metres, and a hand this near to the body is at it. */
const HIGHEST = 0.5
const LOWEST = 1.05
const ASIDE = 0.38

/** Whether a hand is at the belt of a person with their eyes there. */
export function atBelt(hand: Vector3, eyes: Vector3): boolean {
  const below = eyes.y - hand.y
  return (
    below >= HIGHEST && below <= LOWEST && Math.hypot(hand.x - eyes.x, hand.z - eyes.z) <= ASIDE
  )
}

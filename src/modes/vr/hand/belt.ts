import { Vector3 } from 'three'
import type { Stage } from '../../../scene/stage.ts'

/** The belt hangs this far under the eyes, metres, and a hand this near to the body is at it. */
const HIGHEST = 0.5
const LOWEST = 1.05
const ASIDE = 0.42

/** Whether a hand is at the belt of a person with their eyes there. */
export function atBelt(hand: Vector3, eyes: Vector3): boolean {
  const below = eyes.y - hand.y
  return (
    below >= HIGHEST && below <= LOWEST && Math.hypot(hand.x - eyes.x, hand.z - eyes.z) <= ASIDE
  )
}

/** A hand this near to a thing on the belt means that one, metres. */
const AT_THING = 0.14

/** The thing on the belt that a hand is at; null where it is at none. */
export function atHand(
  hand: Vector3,
  items: readonly string[],
  { views }: Pick<Stage, 'views'>,
): string | null {
  let best: string | null = null
  let least = AT_THING
  for (const item of items) {
    const off = views.get(item)?.root.getWorldPosition(new Vector3()).distanceTo(hand)
    if (off === undefined || off > least) continue
    least = off
    best = item
  }
  return best
}

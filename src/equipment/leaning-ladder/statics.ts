import { atan2, toDegrees } from '../../core/maths.ts'
import type { Props } from '../../scenario/facts.ts'

/** The falling body of the free fall example, kg. */
const CLIMBER_KILOGRAMS = 80

/** Grip of rubber ladder feet, friction coefficients: from memory of ladder tests. */
const GRIP: Readonly<Record<string, number>> = {
  'dry-concrete': 0.6,
  'wet-concrete': 0.4,
  'wet-tiles': 0.2,
  'oily-floor': 0.12,
}
/** What worn feet keep of it. */
const WORN = 0.6

/** Tangent of the angle where the foot stands out an eighth, a quarter or half of the length. */
const TANGENT: Readonly<Record<string, number>> = {
  steep: Math.sqrt(63),
  quarter: Math.sqrt(15),
  shallow: Math.sqrt(3),
}

export const FEET = ['rubber', 'worn'] as const
export const FLOORS = Object.keys(GRIP)
export const FOOTINGS = Object.keys(TANGENT)

export const gripOf = (props: Props): number =>
  (GRIP[String(props.floor)] ?? 0) * (props.feet === 'worn' ? WORN : 1)

const tangentOf = (foot: unknown): number => TANGENT[String(foot)] ?? Math.sqrt(15)

export const angleDegrees = (foot: unknown): number => toDegrees(atan2(tangentOf(foot), 1))

/** Metres from the wall to the foot. */
export const standOut = (foot: unknown, heightMetres: number): number =>
  heightMetres / tangentOf(foot)

/** Grip that the foot needs with somebody at a share of the length: balance of moments, smooth wall. */
export function neededFriction(foot: unknown, ladderKilograms: number, share: number): number {
  const moments = ladderKilograms / 2 + CLIMBER_KILOGRAMS * share
  return moments / ((ladderKilograms + CLIMBER_KILOGRAMS) * tangentOf(foot))
}

/** The share of the length at which it slides under a climber; 1 where it bears them to the top. */
export function slidesAt(foot: unknown, ladderKilograms: number, grip: number): number {
  const bears = grip * (ladderKilograms + CLIMBER_KILOGRAMS) * tangentOf(foot)
  return Math.min(1, Math.max(0, (bears - ladderKilograms / 2) / CLIMBER_KILOGRAMS))
}

import type { Sight } from '../../engine/kind.ts'

/** A light curtain before a machine, as it is mounted. */
interface Curtain {
  readonly broken: boolean
  /** From the field to the rotor, mm. */
  readonly distance: number
  /** Smallest object that it sees, mm. */
  readonly resolution: number
  /** From the field broken to the drive off, seconds. */
  readonly seconds: number
}

/** The curtain that commands this machine, if there is one and it is on. */
export function curtainOf({ commandedBy, kindOf, stateOf, propsOf }: Sight): Curtain | null {
  const id = commandedBy.find((one) => kindOf(one) === 'light-curtain' && stateOf(one).on === true)
  if (id === undefined) return null
  const props = propsOf(id)
  return {
    broken: stateOf(id).broken === true,
    distance: Number(props.distanceMillimetres),
    resolution: Number(props.resolutionMillimetres),
    seconds: Number(props.responseSeconds),
  }
}

/** mm/s of a reaching hand, and of a body where the field is farther than half a metre (ISO 13855). */
const HAND_SPEED = 2000
const WALKING_SPEED = 1600
const FAR = 500

/** Share of its speed that a machine still has when the hand that broke the field arrives. */
export function shareLeft(curtain: Curtain | null, stopSeconds: number): number {
  if (!curtain) return 1
  // A finger is seen only once so much of it is through: 8 (d - 14) mm.
  const unseen = Math.max(0, 8 * (curtain.resolution - 14))
  const way = Math.max(0, curtain.distance - unseen)
  const seconds = way / (curtain.distance > FAR ? WALKING_SPEED : HAND_SPEED)
  const braked = Math.max(0, seconds - curtain.seconds)
  return Math.max(0, 1 - braked / stopSeconds)
}

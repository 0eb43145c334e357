import type { Quaternion, Vector3 } from 'three'
import type { BodyPose, Pose } from '../../engine/people/poses.ts'
import type { HandNow, Side } from './hands.ts'

const MILLI = 1000

/** Whole thousandths; never the negative zero, which JSON does not know. */
const thousandths = (n: number): number => Math.round(n * MILLI) + 0

function bodyPose(at: Vector3, turned: Quaternion, level: number): BodyPose {
  // A rotation and its negative are the same one.
  const sign = turned.w < 0 ? -MILLI : MILLI
  const rotation = turned.toArray().map((n) => Math.round(n * sign) + 0)
  return [thousandths(at.x), thousandths(at.y - level), thousandths(at.z), ...rotation]
}

/** Head and hands as whole numbers. `level`: the height at which the eyes were measured, metres. */
export function poseNow(
  eyes: Vector3,
  turned: Quaternion,
  hands: readonly HandNow[],
  level: number,
): Pose {
  const handPose = (side: Side): BodyPose | null => {
    const grip = hands.find((hand) => hand.side === side && hand.kind !== 'glance')?.grip
    return grip ? bodyPose(grip.at, grip.turned, level) : null
  }
  return {
    head: bodyPose(eyes, turned, level),
    left: handPose('left'),
    right: handPose('right'),
  }
}

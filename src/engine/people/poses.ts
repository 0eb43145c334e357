import { TICKS_PER_SECOND } from '../../core/time.ts'
import type { EventData, RunEvent } from '../event.ts'
import { because, emit, type Run } from '../run.ts'

/**
 * Where a head or a hand is and how it is turned: x, y, z in millimetres, then the quaternion x, y,
 * z, w in thousandths. x and z lie in the hall; y counts from the eyes as they were measured, so that
 * nobody's height is told.
 */
export type BodyPose = readonly number[]

export const BODY_NUMBERS = 7

/** A person at one moment; a hand that is not tracked is null. */
export interface Pose {
  readonly head: BodyPose
  readonly left: BodyPose | null
  readonly right: BodyPose | null
}

/** How often poses enter the log, ticks. The track beside it has more of them. */
const POSES_EVERY = TICKS_PER_SECOND

/** Says how the trainee holds head and hands at this tick; null: it is not told any more. */
export function pose(run: Run, now: Pose | null): void {
  run.pose = now
  if (now !== null && run.tick % POSES_EVERY === 0) tellPose(run, now)
}

/** Writes a pose into the log: every second, and at the end. Before anybody acts there is no cause. */
export function tellPose(run: Run, { head, left, right }: Pose): void {
  if (run.ending !== null || run.actions.length === 0) return
  const fields: Readonly<Record<keyof Pose, EventData>> = { head, left, right }
  because(run, { action: run.actions.length - 1 }, () => emit(run, 'pose', fields))
}

export const isPose = ({ type }: RunEvent): boolean => type === 'pose'

/** The pose that an event tells, of whatever shape it is in a file from anybody. */
export function poseOf({ head, left, right }: RunEvent): Pose {
  const body = (value: RunEvent[string]): BodyPose | null =>
    Array.isArray(value) ? value.map(Number) : null
  return { head: body(head ?? null) ?? [], left: body(left ?? null), right: body(right ?? null) }
}

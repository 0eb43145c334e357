import { advance } from '../advance.ts'
import type { Run } from '../run.ts'
import { encodeTrack, type PoseSample, type PoseTrack, SAMPLE_TICKS } from './pose-track.ts'
import { type Pose, pose } from './poses.ts'

/** Keeps the poses of a person while their attempt goes on. */
export interface PoseRecorder {
  /** How the person is now; null while nobody is to be seen. */
  readonly now: (pose: Pose | null) => void
  /** Lets time pass, with what the person does at each sample on the way. */
  readonly advance: (toTick: number) => void
  /** What has been kept so far; null where nothing has. */
  readonly track: () => PoseTrack | null
}

const same = (a: Pose, b: Pose): boolean => JSON.stringify(a) === JSON.stringify(b)

export function createPoseRecorder(run: Run): PoseRecorder {
  const samples: PoseSample[] = []
  let current: Pose | null = null
  return {
    now(pose) {
      current = pose
    },
    advance(toTick) {
      let next = (Math.floor(run.tick / SAMPLE_TICKS) + 1) * SAMPLE_TICKS
      for (; next <= toTick && current !== null; next += SAMPLE_TICKS) {
        advance(run, next)
        // Ended on the way, or paused by an instructor: the clock stands.
        if (run.tick !== next || run.ending !== null) break
        pose(run, current)
        const last = samples.at(-1)
        if (!last || !same(last.pose, current)) samples.push({ tick: next, pose: current })
      }
      advance(run, toTick)
    },
    track: () => (samples.length === 0 ? null : encodeTrack(samples)),
  }
}

import type { Launch } from '../../records/packages/launch.ts'
import type { Progress } from '../../records/progress.ts'
import type { AttemptRow } from '../storage/attempt-rows.ts'
import type { Ending } from '../storage/attempts.ts'
import type { Meeting } from './meeting.ts'

let meeting: Meeting | null = null

/** Opens the session with the platform that a package was made for. */
export async function meetPlatform({ platform, purpose }: Launch): Promise<void> {
  if (platform === 'none') return
  meeting =
    platform === 'cmi5'
      ? (await import('./cmi5/course-meeting.ts')).meetCourse(purpose)
      : await (await import('./scorm-meeting.ts')).meetScorm(platform)
  addEventListener('pagehide', () => {
    meeting?.leave?.()
    meeting = null
  })
}

/** Tells how far an attempt has come, as long as the platform has no ending. */
export const tellProgress = (progress: Progress): void => meeting?.progress?.(progress)

/** An ending with what waits for the platform instead of what would wait for a store of this device. */
export const withPlatform = (ending: Ending, row: AttemptRow): Ending =>
  meeting?.parcel ? { ...ending, parcel: meeting.parcel(ending.file.json, row) } : ending

/** Tells how an attempt ended. The record itself stays on the device either way. */
export const tellEnding = (record: string): void => meeting?.ended(record)

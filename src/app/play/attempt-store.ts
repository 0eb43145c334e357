import type { SessionStore } from '../../modes/shared/session.ts'
import { tellEnding, tellProgress, withPlatform } from '../launch/platform.ts'
import { post } from '../outbox/channel.ts'
import type { AttemptRow } from '../storage/attempt-rows.ts'
import {
  appendAction,
  finishAttempt,
  notePause,
  noteProgress,
  noteResume,
} from '../storage/attempts.ts'
import type { Shelves } from '../storage/shelves.ts'

export interface AttemptStore extends SessionStore {
  /** Resolves once everything that was to be kept so far is kept. */
  idle(): Promise<void>
}

/** Keeps an attempt on this device. Changes of its row go one after the other, none over another. */
export function attemptStore(on: Shelves, row: AttemptRow): AttemptStore {
  let appended: Promise<unknown> = Promise.resolve()
  let rowWrites: Promise<unknown> = Promise.resolve()
  let pausedSince = 0
  const inTurn = <Written>(write: () => Promise<Written>): Promise<Written> => {
    const turn = rowWrites.then(write)
    rowWrites = turn.then(
      () => undefined,
      () => undefined,
    )
    return turn
  }
  return {
    append(action) {
      const turn = appendAction(on, row.id, action)
      appended = turn.catch(() => undefined)
      return turn
    },
    idle: async () => {
      await appended
      await rowWrites
    },
    progress(progress) {
      tellProgress({ attempt: row.id, done: progress.done, of: progress.of })
      void inTurn(() => noteProgress(on, row.id, progress))
    },
    paused(reason, tick) {
      pausedSince = performance.now()
      const at = new Date().toISOString()
      void inTurn(() => notePause(on, row.id, { at, tick, reason, seconds: null }))
    },
    resumed() {
      // By the clock that nobody sets: a device's own may be put right in the middle of a pause.
      const seconds = Math.round((performance.now() - pausedSince) / 1000)
      void inTurn(() => noteResume(on, row.id, seconds))
    },
    finish: (run, poses) =>
      inTurn(async () => {
        const { endingOf } = await import('./files-of.ts')
        const { cameOut, ...ended } = await endingOf(on, run, row, poses)
        const ending = withPlatform(ended, row)
        await finishAttempt(on, row.id, ending)
        post({ about: 'queued' })
        tellEnding(ending.file.json)
        return cameOut
      }),
  }
}

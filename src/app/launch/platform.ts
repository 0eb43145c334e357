import { create } from 'zustand'
import type { Result } from '../../assessment/result.ts'
import type { Attempt } from '../../engine/attempt.ts'
import type { Launch } from '../../records/packages/launch.ts'
import type { Element, Progress } from '../../records/scorm/elements.ts'
import type { ScormSession } from './scorm-api.ts'

/**
 * How the platform around this page takes records:
 * `none` there is no package; `listening` it answers; `missing` nobody answered;
 * `refused` it answered that a value is not taken, in `words`.
 */
export interface PlatformState {
  readonly state: 'none' | 'listening' | 'missing' | 'refused'
  readonly words: string
}

export const usePlatform = create<PlatformState>(() => ({ state: 'none', words: '' }))

/** What one version of SCORM is told. */
interface Scorm {
  readonly running: (progress: Progress) => readonly Element[]
  readonly ended: (attempt: Attempt<Result>) => readonly Element[]
}

interface Meeting {
  readonly session: ScormSession
  readonly scorm: Scorm
  /** What the platform has already: an ending is not taken back by a later try. */
  has: 'nothing' | 'an-ending' | 'a-verdict' | 'a-pass'
}

let meeting: Meeting | null = null

const load = {
  scorm12: async (): Promise<Scorm> => {
    const { scorm12Running, scorm12Ended } = await import('../../records/scorm/scorm12.ts')
    return { running: scorm12Running, ended: scorm12Ended }
  },
  scorm2004: async (): Promise<Scorm> => {
    const { scorm2004Running, scorm2004Ended } = await import('../../records/scorm/scorm2004.ts')
    return { running: scorm2004Running, ended: scorm2004Ended }
  },
}

/** Opens the session with the platform that a package was made for. */
export async function meetPlatform({ platform }: Launch): Promise<void> {
  if (platform === 'none') return
  const [{ openScorm }, scorm] = await Promise.all([import('./scorm-api.ts'), load[platform]()])
  const session = openScorm(platform)
  meeting = session && { session, scorm, has: 'nothing' }
  usePlatform.setState({ state: session ? 'listening' : 'missing' })
  addEventListener('pagehide', () => {
    meeting?.session.end()
    meeting = null
  })
}

/** Tells how far an attempt has come, as long as the platform has no ending. */
export function tellProgress(progress: Progress): void {
  if (meeting?.has === 'nothing') tell(meeting, meeting.scorm.running(progress))
}

/**
 * Tells how an attempt ended, unless the platform has something that counts more: a pass before a
 * later failure, a verdict before a practice. The record itself stays on the device either way.
 */
export function tellEnding(record: string): void {
  if (!meeting) return
  const attempt = JSON.parse(record) as Attempt<Result>
  const judged = attempt.purpose === 'assessment' && attempt.result.outcome !== 'abandoned'
  const gives = judged ? (attempt.result.passed ? 'a-pass' : 'a-verdict') : 'an-ending'
  if (rank(meeting.has) > rank(gives)) return
  meeting.has = gives
  tell(meeting, meeting.scorm.ended(attempt))
}

const rank = (has: Meeting['has']): number =>
  ['nothing', 'an-ending', 'a-verdict', 'a-pass'].indexOf(has)

function tell({ session }: Meeting, elements: readonly Element[]): void {
  const refused = session.tell(elements)
  if (refused !== null) usePlatform.setState({ state: 'refused', words: refused })
}

import type { Result } from '../../assessment/result.ts'
import type { Attempt } from '../../engine/attempt.ts'
import type { Element, Progress } from '../../records/scorm/elements.ts'
import { type Meeting, usePlatform } from './meeting.ts'
import { openScorm } from './scorm-api.ts'

/** What one version of SCORM is told. */
interface Scorm {
  readonly running: (progress: Progress) => readonly Element[]
  readonly ended: (attempt: Attempt<Result>) => readonly Element[]
}

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

/** What the platform has already, from what counts least: an ending is not taken back by a later try. */
const RANKS = ['nothing', 'an-ending', 'a-verdict', 'a-pass'] as const
type Has = (typeof RANKS)[number]

/** Opens the session with a platform that speaks SCORM; null where none does. */
export async function meetScorm(platform: keyof typeof load): Promise<Meeting | null> {
  const scorm = await load[platform]()
  const session = openScorm(platform)
  usePlatform.setState({ state: session ? 'listening' : 'missing' })
  if (!session) return null
  let has: Has = 'nothing'
  const tell = (elements: readonly Element[]): void => {
    const refused = session.tell(elements)
    if (refused !== null) usePlatform.setState({ state: 'refused', words: refused })
  }
  return {
    progress: (progress) => {
      if (has === 'nothing') tell(scorm.running(progress))
    },
    // A pass counts more than a later failure, a verdict more than a practice.
    ended: (record) => {
      const attempt = JSON.parse(record) as Attempt<Result>
      const judged = attempt.purpose === 'assessment' && attempt.result.outcome !== 'abandoned'
      const gives = judged ? (attempt.result.passed ? 'a-pass' : 'a-verdict') : 'an-ending'
      if (RANKS.indexOf(has) > RANKS.indexOf(gives)) return
      has = gives
      tell(scorm.ended(attempt))
    },
    leave: () => session.end(),
  }
}

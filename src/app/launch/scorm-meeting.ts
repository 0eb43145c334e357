import type { Result } from '../../assessment/result.ts'
import type { Attempt } from '../../engine/attempt/attempt.ts'
import type { Progress } from '../../records/progress.ts'
import type { Element } from '../../records/scorm/elements.ts'
import {
  type Has,
  RANKS,
  type Standing,
  standing12,
  standing2004,
} from '../../records/scorm/standing.ts'
import { elsewhere } from './elsewhere.ts'
import { type Meeting, usePlatform } from './meeting.ts'
import { openScorm } from './scorm-api.ts'

/** What one version of SCORM is told, and asked. */
interface Scorm {
  readonly running: (progress: Progress) => readonly Element[]
  readonly ended: (attempt: Attempt<Result>) => readonly Element[]
  readonly standing: (ask: (name: string) => string) => Standing
  readonly time: (seconds: number) => Element
}

const load = {
  scorm12: async (): Promise<Scorm> => {
    const told = await import('../../records/scorm/scorm12.ts')
    const { scorm12Running: running, scorm12Ended: ended, sessionTime12: time } = told
    return { running, ended, time, standing: standing12 }
  },
  scorm2004: async (): Promise<Scorm> => {
    const told = await import('../../records/scorm/scorm2004.ts')
    const { scorm2004Running: running, scorm2004Ended: ended, sessionTime2004: time } = told
    return { running, ended, time, standing: standing2004 }
  },
}

/** Opens the session with a platform that speaks SCORM; null where none does, or it wants no result. */
export async function meetScorm(platform: keyof typeof load): Promise<Meeting | null> {
  const scorm = await load[platform]()
  const session = openScorm(platform)
  const began = performance.now()
  if (!session) {
    usePlatform.setState({ state: 'missing' })
    return null
  }
  const { looking, left, has: had } = scorm.standing(session.ask)
  usePlatform.setState({
    state: looking ? 'looking' : 'listening',
    elsewhere: await elsewhere(left),
  })
  if (looking) return { ended: () => undefined, leave: () => session.end() }
  let has: Has = had
  const time = (): Element => scorm.time((performance.now() - began) / 1000)
  const tell = (elements: readonly Element[]): boolean => {
    const refused = session.tell([...elements, time()])
    if (refused !== null) usePlatform.setState({ state: 'refused', words: refused })
    return refused === null
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
      if (tell(scorm.ended(attempt))) usePlatform.setState({ state: 'told', words: '' })
    },
    leave: () => session.end([time()]),
  }
}

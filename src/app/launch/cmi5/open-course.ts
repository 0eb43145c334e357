import type { Course, Told } from '../../../records/cmi5/course-statements.ts'
import {
  type Preferences,
  readLaunchData,
  readPreferences,
  readToken,
} from '../../../records/cmi5/launch-data.ts'
import type { LaunchParameters } from '../../../records/cmi5/launch-parameters.ts'
import { VERBS } from '../../../records/verbs.ts'
import { ask, type Line, type TokenConnection, textOf } from '../../outbox/ask-store.ts'

/** A session with a course's platform: what a reload has to know to carry on with it. */
export interface CourseSession {
  readonly course: Course
  readonly token: string
  /** ISO 8601. */
  readonly startedAt: string
  readonly told: Told
  /** When the last of what was told happened, where that is known: ISO 8601. */
  readonly until?: string | undefined
  /** Whether its end was told. */
  readonly over: boolean
}

export type Opened =
  | { readonly session: CourseSession; readonly preferences: Preferences }
  /** The platform's own words, or its status; empty where nothing came back. */
  | { readonly refused: string }

export const connectionOf = ({ course, token }: CourseSession): TokenConnection => ({
  endpoint: course.parameters.endpoint,
  version: '1.0.3',
  token,
})

/**
 * Goes through a launch in the order of cmi5 Quartz, 6.1 and 8: the token, which the platform gives
 * once, the launch data, the learner's preferences; then it asks what this registration has already.
 */
export async function openCourse(
  parameters: LaunchParameters,
  startedAt: string,
  line: Line,
): Promise<Opened> {
  const given = await fetchToken(parameters.fetch, line)
  if ('words' in given) return { refused: given.words }
  const connection = { endpoint: parameters.endpoint, version: '1.0.3', ...given } as const
  const { activityId, actor, registration } = parameters
  const agent = JSON.stringify(actor)
  const state = { activityId, agent, registration, stateId: 'LMS.LaunchData' }
  const launch = await ask(connection, `activities/state?${new URLSearchParams(state)}`, {}, line)
  const data = launch.came && launch.status === 200 ? readLaunchData(launch.body) : null
  if (!data) return { refused: launch.words }
  const profile = { agent, profileId: 'cmi5LearnerPreferences' }
  const wishes = await ask(connection, `agents/profile?${new URLSearchParams(profile)}`, {}, line)
  const has = async (verb: string): Promise<boolean> => {
    const about = { agent, verb, activity: activityId, registration, limit: '1' }
    const found = await ask(connection, `statements?${new URLSearchParams(about)}`, {}, line)
    return found.came && found.status === 200 && hasStatement(found.body)
  }
  const completed = await has(VERBS.completed.id)
  const passed = await has(VERBS.passed.id)
  return {
    session: {
      course: { parameters, data },
      token: given.token,
      startedAt,
      told: { completed, passed, verdict: false },
      over: false,
    },
    preferences: readPreferences(wishes.came && wishes.status === 200 ? wishes.body : '{}'),
  }
}

async function fetchToken(address: string, line: Line): ReturnType<typeof tokenFrom> {
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), line.patience)
  try {
    return await tokenFrom(
      await line.fetch(address, {
        method: 'POST',
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        signal: patience.signal,
      }),
    )
  } catch {
    return { words: '' }
  } finally {
    clearTimeout(timer)
  }
}

async function tokenFrom(response: Response): Promise<ReturnType<typeof readToken>> {
  const read = readToken(await textOf(response))
  if ('words' in read && read.words === '')
    return { words: `${response.status} ${response.statusText}`.trim() }
  return read
}

function hasStatement(body: string): boolean {
  try {
    const { statements } = JSON.parse(body) as { readonly statements?: unknown }
    return Array.isArray(statements) && statements.length > 0
  } catch {
    return false
  }
}

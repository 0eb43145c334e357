import { withLanguage } from '../../../records/cmi5/launch-data.ts'
import { documentDesk } from '../../../records/outbox/document-desk.ts'
import { leftIn, type Progress, progressText } from '../../../records/progress.ts'
import type { Line } from '../../outbox/ask-store.ts'
import { useSettings } from '../../settings/store.ts'
import { documentLine } from './document-line.ts'
import { type CourseSession, connectionOf } from './open-course.ts'

/** The state document in which an attempt says how far it is, as SCORM's suspend data does. */
const PROGRESS = 'millwright-progress'

/** What of a session is kept with the platform beside its statements. */
export interface CourseDocuments {
  /** The attempt that was left in an earlier session. */
  readonly left: () => Promise<Progress | null>
  /** Tells how far an attempt has come; with its digest once it is over. */
  readonly tell: (progress: Progress, digest: string | null) => void
  /** Tells the platform the language that the learner chooses from now on, until it is stopped. */
  readonly followLanguage: () => () => void
}

/** cmi5 Quartz, 10 and 11: documents of the registration and of the learner. */
export function courseDocuments(session: CourseSession, line: Line): CourseDocuments {
  const { activityId, actor, registration } = session.course.parameters
  const connection = connectionOf(session)
  const agent = JSON.stringify(actor)
  const state = documentLine(
    connection,
    'activities/state',
    { activityId, agent, registration, stateId: PROGRESS },
    line,
  )
  const profile = { agent, profileId: 'cmi5LearnerPreferences' }
  const progress = documentDesk(state)
  const preferences = documentDesk(documentLine(connection, 'agents/profile', profile, line))
  return {
    async left() {
      const found = await state.read()
      return typeof found === 'object' ? leftIn(found.body) : null
    },
    tell: (how, digest) => progress.put(() => progressText(how, digest)),
    followLanguage: () =>
      useSettings.subscribe(({ language }, before) => {
        if (language !== before.language) preferences.put((found) => withLanguage(found, language))
      }),
  }
}

import type { Result } from '../../../assessment/result.ts'
import type { Attempt } from '../../../engine/attempt/attempt.ts'
import {
  type CourseStatement,
  courseStatements,
  initializedStatement,
  isAwaited,
  toldAfter,
} from '../../../records/cmi5/course-statements.ts'
import {
  type LaunchParameters,
  readLaunchParameters,
} from '../../../records/cmi5/launch-parameters.ts'
import { lettersOf } from '../../../records/outbox/letters.ts'
import { progressOf } from '../../../records/progress.ts'
import { usualLine } from '../../outbox/ask-store.ts'
import { post } from '../../outbox/channel.ts'
import { parcelRow } from '../../outbox/parcels.ts'
import type { AttemptRow, ParcelRow } from '../../storage/attempt-rows.ts'
import { shelves } from '../../storage/current.ts'
import { elsewhere } from '../elsewhere.ts'
import { type Meeting, usePlatform } from '../meeting.ts'
import { type CourseDocuments, courseDocuments } from './course-documents.ts'
import { keepSession, keptSession } from './kept-session.ts'
import { endOf, type LiveSession, lastOf, liveSession, queueStatement } from './live-session.ts'
import { type CourseSession, openCourse } from './open-course.ts'
import { follow } from './wishes.ts'

/** Answers a launch by the book of cmi5. Play need not wait until the platform has answered. */
export function meetCourse(wanted: Attempt['purpose']): Meeting | null {
  const parameters = readLaunchParameters(new URLSearchParams(location.search))
  if (!parameters) {
    usePlatform.setState({ state: 'missing' })
    return null
  }
  if ('faulty' in parameters) {
    usePlatform.setState({ state: 'incomplete', words: parameters.faulty.join(', ') })
    return null
  }
  usePlatform.setState({ state: 'asking' })
  const opening = open(parameters)
  let live: LiveSession | null = null
  let documents: CourseDocuments | null = null
  void opening.then(async (opened) => {
    live = opened
    // Where nothing but a look is wanted, nothing is told (cmi5 Quartz, 10.2.2).
    if (opened?.now().course.data.launchMode !== 'Normal') return
    documents = courseDocuments(opened.now(), usualLine)
    documents.followLanguage()
    usePlatform.setState({ elsewhere: await elsewhere(await documents.left()) })
  })
  /** Attempts that were finished before the platform had answered. */
  const late = new Map<string, AttemptRow>()

  return {
    progress: (progress) => documents?.tell(progress, null),
    parcel: (record, row) => {
      if (live) return parcelFor(live.now(), record, row, wanted)
      late.set(row.id, row)
      return null
    },
    ended: (record) =>
      void opening.then(async (opened) => {
        if (!opened || opened.now().over) return
        const attempt = JSON.parse(record) as Attempt<Result>
        const row = late.get(attempt.id)
        if (row) await keepLate(parcelFor(opened.now(), record, row, wanted))
        const { course, told } = opened.now()
        const said = courseStatements(attempt, course, told)
        documents?.tell(progressOf(attempt), attempt.digest)
        const change = { told: toldAfter(told, said), over: isAwaited(attempt, wanted) }
        opened.change({ ...change, until: lastOf(said) ?? opened.now().until })
      }),
  }
}

/** A reload carries on with the session of before; else the platform is asked. */
async function open(parameters: LaunchParameters): Promise<LiveSession | null> {
  const kept = keptSession(parameters.fetch)
  if (kept) return liveSession(kept)
  const opened = await openCourse(parameters, new Date().toISOString(), usualLine)
  if ('refused' in opened) {
    usePlatform.setState({ state: 'refused', words: opened.refused })
    return null
  }
  const { session, preferences } = opened
  keepSession(session)
  follow(preferences)
  await queueStatement(session, initializedStatement(session.course, session.startedAt))
  return liveSession(session)
}

/** What of an attempt waits for the platform, with the end of the session where it waited for this. */
function parcelFor(
  session: CourseSession,
  record: string,
  row: AttemptRow,
  wanted: Attempt['purpose'],
): ParcelRow | null {
  if (session.over) return null
  const attempt = JSON.parse(record) as Attempt<Result>
  const { course, told } = session
  const said = courseStatements(attempt, course, told)
  const statements: readonly CourseStatement[] = [
    ...said,
    ...(isAwaited(attempt, wanted) ? [endOf(session, lastOf(said))] : []),
  ]
  const made = parcelRow(row, lettersOf(statements))
  return made && { ...made, launch: course.data.sessionId }
}

async function keepLate(row: ParcelRow | null): Promise<void> {
  if (!row) return
  const on = await shelves()
  await on.write([{ put: 'outbox', row }])
  post({ about: 'queued' })
}

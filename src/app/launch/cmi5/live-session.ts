import {
  type CourseStatement,
  terminatedStatement,
} from '../../../records/cmi5/course-statements.ts'
import { letterOf, parcelOf, unsent } from '../../../records/outbox/parcel.ts'
import { listen, post, type SenderState } from '../../outbox/channel.ts'
import { listParcels } from '../../outbox/parcels.ts'
import { deliver } from '../../outbox/start.ts'
import type { ParcelRow } from '../../storage/attempt-rows.ts'
import { shelves } from '../../storage/current.ts'
import { type PlatformState, usePlatform } from '../meeting.ts'
import { keepSession } from './kept-session.ts'
import { type CourseSession, connectionOf } from './open-course.ts'

/** How long the way back waits for the end of a session to arrive, in milliseconds. */
const PATIENCE = 5000

/** A session that sends what waits for it, and says on the page how it stands. */
export interface LiveSession {
  readonly now: () => CourseSession
  readonly change: (change: Partial<Pick<CourseSession, 'told' | 'over' | 'until'>>) => void
}

export async function liveSession(first: CourseSession): Promise<LiveSession> {
  let session = first
  let sender: SenderState = { is: 'idle', parcels: [], words: '' }
  const { sessionId, returnURL } = first.course.data
  const on = await shelves()
  const show = async (): Promise<void> => {
    const rows = await listParcels(on, sessionId)
    const refused = rows.flatMap(({ parked }) => parked)[0]
    const waits = rows.some((row) => unsent(row).length > 0)
    usePlatform.setState({
      // A token that has expired opens nothing again: what waits will not arrive in this session.
      state: refused || (sender.is === 'closed' && waits) ? 'refused' : standing(session, waits),
      words: refused?.words ?? sender.words,
      goBack: returnURL === null ? null : () => void goBack(returnURL),
    })
  }
  const change: LiveSession['change'] = (next) => {
    session = { ...session, ...next }
    keepSession(session)
    void show()
  }
  const goBack = async (address: string): Promise<void> => {
    if (!session.over) {
      await queueStatement(session, endOf(session))
      change({ over: true })
      await show()
    }
    await arrival()
    location.assign(address)
  }
  deliver(on, { connection: connectionOf(first), launch: sessionId }, new AbortController().signal)
  listen((message) => {
    const mine = message.about === 'state' && message.launch === sessionId
    if (mine) sender = message.state
    if (message.about === 'parcels' || mine) void show()
  })
  await show()
  return { now: () => session, change }
}

function standing({ over, course }: CourseSession, waits: boolean): PlatformState['state'] {
  if (over) return waits ? 'sending' : 'delivered'
  return course.data.launchMode === 'Normal' ? 'listening' : 'looking'
}

/** Resolves when nothing is on its way any longer, or after some patience: what waits, waits on. */
const arrival = (): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      stop()
      clearTimeout(timer)
      resolve()
    }
    const stop = usePlatform.subscribe(({ state }) => state !== 'sending' && done())
    const timer = setTimeout(done, usePlatform.getState().state === 'sending' ? PATIENCE : 0)
  })

/** When the last of these happened; undefined where there are none. All are in UTC. */
export const lastOf = (said: readonly CourseStatement[]): string | undefined =>
  said
    .map(({ timestamp }) => String(timestamp))
    .toSorted()
    .at(-1)

/**
 * The end of a session: as of now, or with the last of what was told of it, should the clock of the
 * device have been set back meanwhile.
 */
export function endOf(
  { course, startedAt, until }: CourseSession,
  last: string | undefined = until,
): CourseStatement {
  const end = Math.max(Date.now(), last === undefined ? 0 : Date.parse(last))
  const seconds = (end - Date.parse(startedAt)) / 1000
  return terminatedStatement(course, new Date(end).toISOString(), seconds)
}

/** Lets a statement about the session itself wait to be sent. */
export async function queueStatement(
  { course, startedAt }: CourseSession,
  statement: CourseStatement,
): Promise<void> {
  const row: ParcelRow = {
    ...parcelOf([letterOf(statement)]),
    id: statement.id,
    learner: '',
    title: {},
    startedAt,
    queuedAt: new Date().toISOString(),
    sentAt: null,
    launch: course.data.sessionId,
  }
  const on = await shelves()
  await on.write([{ put: 'outbox', row }])
  post({ about: 'queued' })
}

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { endOf, liveSession, queueStatement } from '../../src/app/launch/cmi5/live-session.ts'
import { openCourse } from '../../src/app/launch/cmi5/open-course.ts'
import { type PlatformState, usePlatform } from '../../src/app/launch/meeting.ts'
import { placeShelves } from '../../src/app/storage/current.ts'
import { memoryShelves } from '../../src/app/storage/memory-shelves.ts'
import type { Shelves } from '../../src/app/storage/shelves.ts'
import { initializedStatement } from '../../src/records/cmi5/course-statements.ts'
import { readLaunchParameters } from '../../src/records/cmi5/launch-parameters.ts'
import { openPlatform, type TestPlatform } from '../support/test-platform.ts'

let platform: TestPlatform
let on: Shelves
beforeEach(async () => {
  platform = await openPlatform()
  on = memoryShelves()
  placeShelves(on)
  vi.stubGlobal('navigator', {})
  vi.stubGlobal('addEventListener', () => undefined)
  vi.stubGlobal('sessionStorage', { setItem: () => undefined })
})
afterEach(async () => {
  vi.unstubAllGlobals()
  await platform.close()
})

/** Resolves once the page says that the platform takes records in this way. */
const until = (wanted: PlatformState['state']): Promise<PlatformState> =>
  new Promise((resolve) => {
    const look = (now: PlatformState): void => {
      if (now.state !== wanted) return
      stop()
      resolve(now)
    }
    const stop = usePlatform.subscribe(look)
    look(usePlatform.getState())
  })

async function launched() {
  const parameters = readLaunchParameters(new URLSearchParams(platform.launch()))
  if (!parameters || 'faulty' in parameters) throw new Error('launched: there is no launch.')
  const line = { fetch, patience: 5000 }
  const opened = await openCourse(parameters, '2026-11-03T13:00:00.000Z', line)
  if ('refused' in opened) throw new Error(`launched: ${opened.refused}`)
  return opened.session
}

describe('a session of a learning platform', () => {
  it('ends no earlier than the last of what was told of it, though the clock was set back', async () => {
    const session = await launched()
    const ahead = new Date(Date.now() + 300_000).toISOString()
    expect(endOf(session, ahead).timestamp).toBe(ahead)
    expect(endOf({ ...session, until: ahead }).timestamp).toBe(ahead)
    const now = new Date().toISOString()
    expect(String(endOf(session, session.startedAt).timestamp) >= now).toBe(true)
  })

  it('has delivered its end once the platform has it', async () => {
    const session = await launched()
    await queueStatement(session, initializedStatement(session.course, session.startedAt))
    const live = await liveSession(session)
    await queueStatement(session, endOf(session))
    live.change({ over: true })
    await until('delivered')
    expect(platform.has.map(({ verb }) => verb.id.split('/').at(-1))).toEqual([
      'initialized',
      'terminated',
    ])
  })

  it('whose token has expired says so in the platform’s words, and keeps what waits', async () => {
    const session = await launched()
    platform.expire()
    await queueStatement(session, initializedStatement(session.course, session.startedAt))
    await liveSession(session)
    expect((await until('refused')).words).toMatch(/^401 /)
    expect(await on.list('outbox')).toMatchObject([{ sent: 0, waiting: [{}], parked: [] }])
    expect(platform.has).toEqual([])
  })
})

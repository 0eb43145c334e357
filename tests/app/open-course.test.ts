import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { courseDocuments } from '../../src/app/launch/cmi5/course-documents.ts'
import { openCourse } from '../../src/app/launch/cmi5/open-course.ts'
import { sendStatements } from '../../src/app/outbox/ask-store.ts'
import { changeSettings } from '../../src/app/settings/store.ts'
import { initializedStatement } from '../../src/records/cmi5/course-statements.ts'
import { readLaunchParameters } from '../../src/records/cmi5/launch-parameters.ts'
import { letterOf } from '../../src/records/outbox/parcel.ts'
import { type LaunchWishes, openPlatform, type TestPlatform } from '../support/test-platform.ts'

const line = { fetch, patience: 5000 }
const NOW = '2026-11-03T13:00:00.000Z'

let platform: TestPlatform
beforeEach(async () => {
  platform = await openPlatform()
})
afterEach(() => platform.close())

async function opened(query: string) {
  const parameters = readLaunchParameters(new URLSearchParams(query))
  if (!parameters || 'faulty' in parameters) throw new Error('opened: no launch.')
  return openCourse(parameters, NOW, line)
}

async function session(wishes?: LaunchWishes) {
  const open = await opened(platform.launch(wishes))
  if ('refused' in open) throw new Error(`session: ${open.refused}`)
  return open
}

describe('a launch by cmi5', () => {
  it('asks in the order of the book, so that the platform takes the first statement', async () => {
    const { session: course, preferences } = await session({ languages: 'ar,en' })
    expect(preferences).toEqual({ languages: ['ar', 'en'], sound: 'off' })
    expect(course.told).toEqual({ completed: false, passed: false, verdict: false })
    const letters = [letterOf(initializedStatement(course.course, NOW))]
    const { endpoint } = course.course.parameters
    const to = { endpoint, version: '1.0.3', token: course.token } as const
    const answer = await sendStatements(to, letters, line)
    expect([answer.came && answer.status, platform.refused]).toEqual([200, []])
    const again = await sendStatements({ ...to, token: 'another' }, letters, line)
    expect(again).toMatchObject({ came: true, status: 401 })
    expect(again.words).toContain('expired')
  })

  it('says in the words of the platform that its token was given already', async () => {
    const query = platform.launch()
    await opened(query)
    expect(await opened(query)).toEqual({ refused: '1 The token was given already.' })
  })

  it('says what came where there is no launch data, and nothing where nobody answers', async () => {
    const lost = await opened(platform.launch({ launchDataStatus: 500 }))
    expect('refused' in lost && lost.refused).toContain('500')
    const query = platform.launch()
    await platform.close()
    expect(await opened(query)).toEqual({ refused: '' })
    platform = await openPlatform()
  })
})

describe('the documents of a launch', () => {
  const progress = { attempt: 'a', done: 6, of: 21 }

  it('tell a later launch of the try that was left, and nothing of one that is over', async () => {
    const first = courseDocuments((await session()).session, line)
    expect(await first.left()).toBeNull()
    first.tell({ ...progress, done: 5 }, null)
    first.tell(progress, null)
    const second = courseDocuments((await session()).session, line)
    await expect.poll(() => second.left()).toEqual(progress)
    first.tell(progress, 'digest')
    await expect.poll(() => second.left()).toBeNull()
    expect(platform.refused).toEqual([])
  })

  it('put the language that the learner chooses first, and leave the rest of their wishes', async () => {
    const { session: opened } = await session({ languages: 'en-GB,fr' })
    const stop = courseDocuments(opened, line).followLanguage()
    changeSettings({ language: 'ar' })
    await expect
      .poll(() => JSON.parse(platform.documents.get('cmi5LearnerPreferences') ?? '{}'))
      .toEqual({ languagePreference: 'ar,en-GB,fr', audioPreference: 'off' })
    stop()
  })
})

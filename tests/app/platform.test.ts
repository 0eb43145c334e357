// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { meetCourse } from '../../src/app/launch/cmi5/course-meeting.ts'
import { usePlatform } from '../../src/app/launch/meeting.ts'
import { meetScorm } from '../../src/app/launch/scorm-meeting.ts'
import { placeShelves } from '../../src/app/storage/current.ts'
import { memoryShelves } from '../../src/app/storage/memory-shelves.ts'

const platform = globalThis as unknown as { API?: unknown }

const saying = (answer: string) => (): string => answer
const yes = saying('true')
const no = saying('false')

/** A platform of SCORM 1.2 that is right, but for what a test wants of it. */
const api = (wrong: Readonly<Record<string, (name: string) => unknown>> = {}) => ({
  LMSInitialize: yes,
  LMSSetValue: yes,
  LMSGetValue: saying(''),
  LMSCommit: yes,
  LMSFinish: yes,
  LMSGetLastError: saying('0'),
  LMSGetErrorString: saying('General exception'),
  ...wrong,
})

beforeEach(() => {
  placeShelves(memoryShelves())
  usePlatform.setState({ state: 'none', words: '' })
})
afterEach(() => {
  delete platform.API
  history.replaceState(null, '', '/')
})

describe('a package in a platform that is not what it should be', () => {
  it.each(['scorm12', 'scorm2004'] as const)(
    'says that no platform answers where there is no API: %s',
    async (version) => {
      expect(await meetScorm(version)).toBeNull()
      expect(usePlatform.getState().state).toBe('missing')
    },
  )

  it('says the same where the platform does not open the session', async () => {
    platform.API = api({ LMSInitialize: no, LMSGetLastError: saying('101') })
    expect(await meetScorm('scorm12')).toBeNull()
    expect(usePlatform.getState().state).toBe('missing')
  })

  it('is told how long the session lasts, also where it is left in the middle', async () => {
    const set: string[] = []
    const take = (name: string) => {
      set.push(name)
      return 'true'
    }
    platform.API = api({ LMSSetValue: take })
    const meeting = await meetScorm('scorm12')
    meeting?.progress?.({ attempt: 'a', done: 1, of: 19 })
    meeting?.leave?.()
    expect(set.filter((name) => name === 'cmi.core.session_time')).toHaveLength(2)
    expect(set.at(-1)).toBe('cmi.core.session_time')
  })

  it('says in the platform’s words what it does not take', async () => {
    platform.API = api({ LMSSetValue: no })
    const meeting = await meetScorm('scorm12')
    expect(usePlatform.getState().state).toBe('listening')
    meeting?.progress?.({ attempt: 'a', done: 1, of: 19 })
    expect(usePlatform.getState()).toMatchObject({
      state: 'refused',
      words: expect.stringContaining('General exception'),
    })
  })

  it('opened by cmi5 with parts of its address missing or repeated, names them', () => {
    history.replaceState(null, '', '/?endpoint=https://lms.example/xapi/&fetch=a&fetch=b')
    expect(meetCourse('assessment')).toBeNull()
    const { state, words } = usePlatform.getState()
    expect(state).toBe('incomplete')
    expect(words).toMatch(/fetch/)
    expect(words).toMatch(/registration/)
  })

  it('opened outside a course, says that no platform answers', () => {
    expect(meetCourse('assessment')).toBeNull()
    expect(usePlatform.getState().state).toBe('missing')
  })
})

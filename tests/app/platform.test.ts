// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { meetCourse } from '../../src/app/launch/cmi5/course-meeting.ts'
import { usePlatform } from '../../src/app/launch/meeting.ts'
import { meetScorm } from '../../src/app/launch/scorm-meeting.ts'
import { placeShelves } from '../../src/app/storage/current.ts'
import { memoryShelves } from '../../src/app/storage/memory-shelves.ts'
import { attemptWith } from '../records/support/attempt.ts'

const platform = globalThis as unknown as { API?: unknown; API_1484_11?: unknown }

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

const api2004 = {
  Initialize: yes,
  GetValue: saying(''),
  Commit: yes,
  Terminate: yes,
  GetLastError: saying('0'),
  GetErrorString: saying('General exception'),
}

beforeEach(() => {
  placeShelves(memoryShelves())
  usePlatform.setState({ state: 'none', words: '' })
})
afterEach(() => {
  delete platform.API
  delete platform.API_1484_11
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

  it.each([
    ['scorm12', 'API', 'LMSSetValue', 'cmi.core.session_time', ['0000:01:30.50', '0000:10:00.00']],
    ['scorm2004', 'API_1484_11', 'SetValue', 'cmi.session_time', ['PT1M30.5S', 'PT10M0S']],
  ] as const)(
    'is told the time since the session opened, pauses and all, whatever pace the job ran at and clock the device has: %s',
    async (version, name, set, element, told) => {
      const times: string[] = []
      const take = (what: string, value: string) => {
        if (what === element) times.push(value)
        return 'true'
      }
      const now = vi.spyOn(performance, 'now').mockReturnValue(5_000)
      onTestFinished(() => now.mockRestore())
      const calls = version === 'scorm12' ? api() : api2004
      Object.assign(platform, { [name]: { ...calls, [set]: take } })
      const meeting = await meetScorm(version)
      now.mockReturnValue(95_500)
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 86_400_000 })
      onTestFinished(() => void vi.useRealTimers())
      meeting?.progress?.({ attempt: 'a', done: 1, of: 19 })
      now.mockReturnValue(605_000)
      meeting?.leave?.()
      expect(times).toEqual(told)
    },
  )

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

  it('has the result once a try is over, and says so', async () => {
    platform.API = api()
    const meeting = await meetScorm('scorm12')
    meeting?.ended(JSON.stringify(attemptWith({})))
    expect(usePlatform.getState().state).toBe('told')
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

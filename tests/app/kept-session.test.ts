// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { keepSession, keptSession } from '../../src/app/launch/cmi5/kept-session.ts'
import type { CourseSession } from '../../src/app/launch/cmi5/open-course.ts'

const FETCH = 'https://school.example/fetch/1'
const session = { course: { parameters: { fetch: FETCH } }, token: 'dG9rZW4=' } as CourseSession

afterEach(() => {
  sessionStorage.clear()
  vi.unstubAllGlobals()
})

describe('the session of a launch', () => {
  it('is found again after a reload, and not by another launch', () => {
    keepSession(session)
    expect(keptSession(FETCH)?.token).toBe('dG9rZW4=')
    expect(keptSession('https://school.example/fetch/2')).toBeNull()
  })

  it('is found by a window that a frame of another site opened, whose memory is kept apart', () => {
    keepSession(session)
    keptSession(FETCH)
    const told = window.millwrightCourse?.()
    sessionStorage.clear()
    vi.stubGlobal('opener', { millwrightCourse: () => told })
    expect(keptSession(FETCH)?.token).toBe('dG9rZW4=')
  })

  it('is not looked for in a window of somebody else', () => {
    const theirs = {
      get millwrightCourse() {
        throw new DOMException('Blocked a frame', 'SecurityError')
      },
    }
    vi.stubGlobal('opener', theirs)
    expect(keptSession(FETCH)).toBeNull()
  })
})

import type { Element } from '../../records/scorm/elements.ts'

/** The object that a platform puts into a window around the content: SCORM 1.2 or 2004. */
interface Api12 {
  LMSInitialize(nothing: ''): unknown
  LMSSetValue(name: string, value: string): unknown
  LMSGetValue(name: string): unknown
  LMSCommit(nothing: ''): unknown
  LMSFinish(nothing: ''): unknown
  LMSGetLastError(): unknown
  LMSGetErrorString(code: string): unknown
}

interface Api2004 {
  Initialize(nothing: ''): unknown
  SetValue(name: string, value: string): unknown
  GetValue(name: string): unknown
  Commit(nothing: ''): unknown
  Terminate(nothing: ''): unknown
  GetLastError(): unknown
  GetErrorString(code: string): unknown
}

/** A session with a platform, whichever of the two it speaks. */
export interface ScormSession {
  /** Sets all values in order and has them kept; the platform's own words where it refuses one. */
  tell(elements: readonly Element[]): string | null
  /** A value that the platform has; the empty string where it has none. */
  ask(name: string): string
  /** Ends it with the last values; of a window that did not begin it, nothing. */
  end(last?: readonly Element[]): void
}

type Windows = Window & { readonly API?: Api12; readonly API_1484_11?: Api2004 }

/** SCORM 1.2 and 2004 allow 7 and more levels of frames; a platform in deeper ones is none. */
const MOST_LEVELS = 12

/** Looks for the platform's object in a window and those around it. */
function find<Found>(from: Window, own: (frame: Windows) => Found | undefined): Found | undefined {
  let frame: Window = from
  for (let level = 0; level < MOST_LEVELS; level++) {
    try {
      const found = own(frame as Windows)
      if (found) return found
    } catch {
      // A frame of somebody else's: what is in it is not ours to see.
    }
    if (frame.parent === frame) break
    frame = frame.parent
  }
  return undefined
}

/** Around this window, then around the one that opened it or the window of its frames. */
function findAround<Found>(own: (frame: Windows) => Found | undefined): Found | undefined {
  const openers: readonly (Window | null | undefined)[] = [window.opener, window.top?.opener]
  const windows = [window, ...openers.filter((opener) => opener !== null && opener !== undefined)]
  for (const from of windows) {
    const found = find(from, own)
    if (found) return found
  }
  return undefined
}

/** Opens the session; null where there is no platform around, or it refuses. */
export function openScorm(platform: 'scorm12' | 'scorm2004'): ScormSession | null {
  return platform === 'scorm12' ? open12() : open2004()
}

function open12(): ScormSession | null {
  const api = findAround(({ API }) => API)
  return (
    (api &&
      sessionOver({
        start: () => api.LMSInitialize(''),
        set: (name, value) => api.LMSSetValue(name, value),
        get: (name) => api.LMSGetValue(name),
        commit: () => api.LMSCommit(''),
        finish: () => api.LMSFinish(''),
        error: () => api.LMSGetLastError(),
        words: (code) => api.LMSGetErrorString(code),
        status: 'cmi.core.lesson_status',
      })) ??
    null
  )
}

function open2004(): ScormSession | null {
  const api = findAround(({ API_1484_11 }) => API_1484_11)
  return (
    (api &&
      sessionOver({
        start: () => api.Initialize(''),
        set: (name, value) => api.SetValue(name, value),
        get: (name) => api.GetValue(name),
        commit: () => api.Commit(''),
        finish: () => api.Terminate(''),
        error: () => api.GetLastError(),
        words: (code) => api.GetErrorString(code),
        status: 'cmi.completion_status',
      })) ??
    null
  )
}

/** What both versions can do, under one name each. */
interface Calls {
  readonly start: () => unknown
  readonly set: (name: string, value: string) => unknown
  readonly get: (name: string) => unknown
  readonly commit: () => unknown
  readonly finish: () => unknown
  readonly error: () => unknown
  readonly words: (code: string) => unknown
  /** A value that every platform gives to an open session. */
  readonly status: string
}

const yes = (answer: unknown): boolean => String(answer) === 'true'

function sessionOver(calls: Calls): ScormSession | null {
  const mine = yes(calls.start())
  // A window that the first one opened finds its session open already, and leaves it open.
  if (!mine) calls.get(calls.status)
  if (!mine && String(calls.error()) !== '0') return null
  const why = (): string => String(calls.words(String(calls.error())))
  return {
    tell(elements) {
      let fault: string | null = null
      for (const [name, value] of elements)
        if (!yes(calls.set(name, value))) fault ??= `${name}: ${why()}`
      return fault ?? (yes(calls.commit()) ? null : why())
    },
    ask: (name) => {
      const value = calls.get(name)
      return String(calls.error()) === '0' ? String(value ?? '') : ''
    },
    end(last = []) {
      if (!mine) return
      for (const [name, value] of last) calls.set(name, value)
      calls.finish()
    },
  }
}

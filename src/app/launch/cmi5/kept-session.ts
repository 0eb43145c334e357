import { tabMemory } from '../../storage/tab-memory.ts'
import type { CourseSession } from './open-course.ts'

const TAB = 'millwright-course'

declare global {
  interface Window {
    /** The session of this window, for a window that is opened from it. */
    millwrightCourse?: () => string | null
  }
}

/**
 * A window of its own that a frame opened, for a headset, remembers nothing of what the frame does where
 * that is in a page of another site: it asks the frame.
 */
function openersSession(): string | null {
  try {
    return (window.opener as Window | null)?.millwrightCourse?.() ?? null
  } catch {
    // Somebody else's window: what is in it is not ours to see.
    return null
  }
}

/**
 * The session of this tab, where a reload left it; null for a launch that is another one. From now on
 * a window that this one opens can ask for it.
 */
export function keptSession(fetchAddress: string): CourseSession | null {
  window.millwrightCourse = () => tabMemory.get(TAB)
  const text = tabMemory.get(TAB) ?? openersSession()
  if (text === null) return null
  const session = JSON.parse(text) as CourseSession
  return session.course.parameters.fetch === fetchAddress ? session : null
}

/** Keeps the session for as long as the tab is there: a platform gives its token once. */
export const keepSession = (session: CourseSession): void =>
  tabMemory.set(TAB, JSON.stringify(session))

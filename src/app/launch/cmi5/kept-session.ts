import { tabMemory } from '../../storage/tab-memory.ts'
import type { CourseSession } from './open-course.ts'

const TAB = 'millwright-course'

/** The session of this tab, where a reload left it; null for a launch that is another one. */
export function keptSession(fetchAddress: string): CourseSession | null {
  const text = tabMemory.get(TAB)
  if (text === null) return null
  const session = JSON.parse(text) as CourseSession
  return session.course.parameters.fetch === fetchAddress ? session : null
}

/** Keeps the session for as long as the tab is there: a platform gives its token once. */
export const keepSession = (session: CourseSession): void =>
  tabMemory.set(TAB, JSON.stringify(session))

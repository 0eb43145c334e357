import { create } from 'zustand'
import { watchIdle } from '../learners/idle.ts'
import { useSession } from '../learners/session.ts'
import type { AssessorKeyRow } from '../storage/shelves.ts'
import { type OpenAssessor, openAssessorKey } from './assessor-key.ts'

/** Who can sign in this tab now: nobody, until an assessor has opened their key. */
export const useAssessor = create<{ readonly open: OpenAssessor | null }>(() => ({ open: null }))

let stopWatching = (): void => undefined

/**
 * Opens a key until the assessor closes it, goes away, another learner sits down or the page is
 * loaded again; false where the passphrase is another one.
 */
export async function openAssessor(row: AssessorKeyRow, passphrase: string): Promise<boolean> {
  const open = await openAssessorKey(row, passphrase)
  if (!open) return false
  closeAssessor()
  const stopIdle = watchIdle(closeAssessor)
  const stopLearner = useSession.subscribe((now, before) => {
    if (now.learner?.id !== before.learner?.id) closeAssessor()
  })
  stopWatching = () => {
    stopIdle()
    stopLearner()
  }
  useAssessor.setState({ open })
  return true
}

/** Nobody signs in this tab any longer. */
export function closeAssessor(): void {
  stopWatching()
  stopWatching = () => undefined
  useAssessor.setState({ open: null })
}

import { useEffect, useState } from 'react'
import { go } from '../address.ts'
import { holdUpdates } from '../offline/service-worker.ts'
import { useSettings } from '../settings/store.ts'
import { shelves } from '../storage/current.ts'
import { askToKeep } from '../storage/storage.ts'
import { followLink } from './follow-link.ts'
import { type NotOpened, type OpenAttempt, openAttempt } from './open-attempt.ts'
import type { Visit } from './visit.ts'

export type AttemptState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' | Exclude<NotOpened, 'over'>; readonly again: () => void }
  | { readonly status: 'open'; readonly attempt: OpenAttempt }

/**
 * Opens the attempt that a visit asks for, tells of it, and lets go of it when the visit ends.
 */
export function useAttempt(
  visit: Visit,
  learner: string,
  onOpen: (attempt: OpenAttempt) => void,
): AttemptState {
  const [state, setState] = useState<AttemptState>({ status: 'loading' })
  const [round, setRound] = useState(0)
  useEffect(() => {
    const { job, choices } = visit
    const again = (): void => {
      setState({ status: 'loading' })
      setRound((before) => before + 1)
    }
    let left = false
    let letGo = (): void => undefined
    const open = async (): Promise<void> => {
      if (round === 0) followLink(choices)
      const on = await shelves()
      const way = choices.interface ?? 'text'
      const settings = useSettings.getState()
      const found = await openAttempt(on, { job, way, choices, learner, settings })
      if (found === 'over')
        return left ? undefined : go(`/attempt/${choices.attempt}`, { replace: true })
      if (typeof found === 'string') return setState({ status: found, again })
      if (left) return void found.release()
      const letUpdates = holdUpdates()
      letGo = () => {
        found.session.pause('asked')
        void found.release().then(letUpdates)
      }
      void askToKeep()
      onOpen(found)
      setState({ status: 'open', attempt: found })
    }
    open().catch(() => setState({ status: 'failed', again }))
    return () => {
      left = true
      letGo()
    }
  }, [visit, learner, onOpen, round])
  return state
}

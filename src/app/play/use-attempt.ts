import { useEffect, useState } from 'react'
import { go, type LinkChoices } from '../address.ts'
import { holdUpdates } from '../offline/service-worker.ts'
import { useSettings } from '../settings/store.ts'
import { shelves } from '../storage/current.ts'
import { askToKeep } from '../storage/storage.ts'
import { followLink, playAddress } from './follow-link.ts'
import { type NotOpened, type OpenAttempt, openAttempt } from './open-attempt.ts'

export type AttemptState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly again: () => void }
  | { readonly status: Exclude<NotOpened, 'over'> }
  | { readonly status: 'open'; readonly attempt: OpenAttempt }

/**
 * Opens the attempt that the address asked for when the page was entered, and lets go of it when
 * the page is left. The address then names the attempt, so that a reload carries on with it.
 */
export function useAttempt(job: string, learner: string, choices: LinkChoices): AttemptState {
  const [state, setState] = useState<AttemptState>({ status: 'loading' })
  const [asked] = useState(choices)
  const [round, setRound] = useState(0)
  useEffect(() => {
    let left = false
    let opened: OpenAttempt | undefined
    const open = async (): Promise<void> => {
      if (round === 0) followLink(asked)
      const on = await shelves()
      const way = asked.interface ?? 'text'
      const settings = useSettings.getState()
      const found = await openAttempt(on, { job, way, choices: asked, learner, settings })
      if (found === 'over') return left ? undefined : go(debriefingOf(asked), { replace: true })
      if (typeof found === 'string') return setState({ status: found })
      if (left) return found.release()
      opened = found
      void askToKeep()
      holdUpdates(true)
      go(playAddress(job, found.row.id, way), { replace: true })
      setState({ status: 'open', attempt: found })
    }
    open().catch(() =>
      setState({ status: 'failed', again: () => setRound((before) => before + 1) }),
    )
    return () => {
      left = true
      holdUpdates(false)
      opened?.session.pause('asked')
      opened?.release()
    }
  }, [job, learner, asked, round])
  return state
}

const debriefingOf = ({ attempt }: LinkChoices): string => `/attempt/${attempt}`

import { useCallback, useEffect, useState } from 'react'
import { useSession } from './learners/session.ts'
import { type AttemptRow, jobOf } from './storage/attempt-rows.ts'
import { attemptsOf } from './storage/attempts.ts'
import { shelves } from './storage/current.ts'

interface Attempts {
  readonly attempts: readonly AttemptRow[]
  readonly loaded: boolean
  /** Looks again after something was changed. */
  readonly reload: () => void
}

/** The attempts of whoever is practising, the latest first; nobody else's. */
export function useAttempts(): Attempts {
  const learner = useSession((session) => session.learner?.id)
  const [state, setState] = useState<Omit<Attempts, 'reload'>>({ attempts: [], loaded: false })
  const reload = useCallback(() => {
    if (learner === undefined) return setState({ attempts: [], loaded: true })
    void shelves()
      .then((on) => attemptsOf(on, learner))
      .then((attempts) => setState({ attempts, loaded: true }))
  }, [learner])
  useEffect(reload, [reload])
  return { ...state, reload }
}

/** `attempt 3, 1 abandoned`: which one it is, and how many before it were given up. */
export function countTries(
  attempts: readonly AttemptRow[],
  attempt: AttemptRow,
): { readonly number: number; readonly abandoned: number } {
  const earlier = attempts.filter(
    (other) => jobOf(other) === jobOf(attempt) && other.startedAt < attempt.startedAt,
  )
  return {
    number: earlier.length + 1,
    abandoned: earlier.filter((other) => other.state === 'abandoned').length,
  }
}

import { useEffect, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { go, type LinkChoices, useChoices, useQuery } from '../address.ts'
import type { Interface } from '../catalogue.ts'
import { playAddress } from './follow-link.ts'
import type { OpenAttempt } from './open-attempt.ts'

/** One coming to the play page: what its address asked for then. */
export interface Visit {
  readonly job: string
  readonly choices: LinkChoices
  readonly address: string
}

/** Where somebody is on the play page, while addresses change around it. */
export interface Place {
  /** Grows with every visit: each is set up afresh, as in a tab of its own. */
  readonly n: number
  readonly visit: Visit
  readonly open: OpenAttempt | null
  /** What the visit goes by now: once its attempt is open, the address names it for a reload. */
  readonly address: string
  /** The link that waits until the person has said that they leave their assessment. */
  readonly wanted: Visit | null
}

export const enter = (visit: Visit, n = 0): Place => ({
  n,
  visit,
  open: null,
  address: visit.address,
  wanted: null,
})

/** The attempt of the visit is open, and played in this way: its address is the attempt's own. */
export const opened = (place: Place, open: OpenAttempt, way: Interface): Place => ({
  ...place,
  open,
  address: playAddress(place.visit.job, open.row.id, way),
})

/**
 * Another address has come into the same tab: a link that was pasted, or back and forward. It is
 * followed as in a fresh tab. To leave an assessment is a pause in its record, so that asks first.
 */
export function arrive(place: Place, visit: Visit): Place {
  if (visit.address === place.address) return place.wanted ? { ...place, wanted: null } : place
  return leavesAssessment(place, visit) ? { ...place, wanted: visit } : enter(visit, place.n + 1)
}

const leavesAssessment = ({ open }: Place, { choices }: Visit): boolean =>
  open !== null &&
  open.row.purpose === 'assessment' &&
  open.session.run.ending === null &&
  choices.attempt !== open.row.id

/** Keeps the place, and the address with it. Not a state of React: addresses do not wait for it. */
function keepPlace(first: Visit) {
  const store = createStore(() => enter(first))
  const rename = (): void => go(store.getState().address, { replace: true })
  return {
    store,
    onOpen(open: OpenAttempt): void {
      store.setState((place) => opened(place, open, place.visit.choices.interface ?? 'text'))
      rename()
    },
    /** Back to the attempt that is open, its address too. */
    stay: rename,
    /** Follows the link that waits. */
    follow: (): void =>
      store.setState(({ wanted, n }) => (wanted === null ? {} : enter(wanted, n + 1))),
  }
}

/** What the play page is there for, by its address and by what has come of it so far. */
export function useVisit() {
  const { id: job } = useParams<{ id: string }>()
  const choices = useChoices()
  const address = `${useLocation()[0]}?${useQuery()}`
  const [keeper] = useState(() => keepPlace({ job, choices, address }))
  const { store } = keeper
  useEffect(
    () => store.setState((place) => arrive(place, { job, choices, address })),
    [store, job, choices, address],
  )
  return { ...keeper, ...useStore(store) }
}

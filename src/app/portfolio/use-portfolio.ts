import { useCallback, useEffect, useState } from 'react'
import {
  type CompetencyOverTime,
  overTime,
  sightingsInAttempt,
  sightingsInWorkplace,
} from '../../records/portfolio/over-time.ts'
import type { Piece } from '../../records/portfolio/piece.ts'
import { useSession } from '../learners/session.ts'
import type { AttemptRow } from '../storage/attempt-rows.ts'
import { attemptsOf, fileOf } from '../storage/attempts.ts'
import { shelves } from '../storage/current.ts'
import type { Shelves } from '../storage/shelves.ts'
import { readKept } from './read-kept.ts'
import { piecesOf } from './shelf.ts'

export interface Portfolio {
  readonly attempts: readonly AttemptRow[]
  readonly pieces: readonly Piece[]
  readonly competencies: readonly CompetencyOverTime[]
}

interface PortfolioState {
  /** Undefined until it was read. */
  readonly portfolio: Portfolio | undefined
  /** Looks again after something was changed. */
  readonly reload: () => Promise<void>
}

/** Everything of whoever is here, and of nobody else. */
export function usePortfolio(): PortfolioState {
  const learner = useSession((session) => session.learner?.id)
  const [portfolio, setPortfolio] = useState<Portfolio>()
  const reload = useCallback(async () => {
    if (learner !== undefined) setPortfolio(await readPortfolio(await shelves(), learner))
  }, [learner])
  useEffect(() => {
    void reload()
  }, [reload])
  return { portfolio, reload }
}

async function readPortfolio(on: Shelves, learner: string): Promise<Portfolio> {
  const [attempts, pieces] = await Promise.all([attemptsOf(on, learner), piecesOf(on, learner)])
  const sightings = pieces.flatMap((piece) =>
    piece.kind === 'workplace' ? sightingsInWorkplace(piece) : [],
  )
  const shown: (typeof sightings)[number][] = []
  // One file after the other: together they may not fit into memory.
  for (const { id } of attempts.filter(({ state }) => state === 'finished')) {
    const attempt = readKept((await fileOf(on, id))?.json)
    if (attempt) shown.push(...sightingsInAttempt(attempt))
  }
  return { attempts, pieces, competencies: overTime([...shown, ...sightings]) }
}

import { useEffect, useState } from 'react'
import type { FinishedAttempt } from '../../records/story/attempt.ts'
import { useSession } from '../learners/session.ts'
import type { AttemptRow, FileRow } from '../storage/attempt-rows.ts'
import { fileOf, findAttempt } from '../storage/attempts.ts'
import { shelves } from '../storage/current.ts'

export interface Kept {
  readonly row: AttemptRow
  readonly file: FileRow
  readonly attempt: FinishedAttempt
}

/** The record of a finished attempt of whoever is here: undefined while it is looked for. */
export function useKept(id: string): Kept | null | undefined {
  const learner = useSession((session) => session.learner?.id)
  const [kept, setKept] = useState<Kept | null>()
  useEffect(() => {
    let wanted = true
    setKept(undefined)
    void find(id, learner).then((found) => wanted && setKept(found))
    return () => {
      wanted = false
    }
  }, [id, learner])
  return kept
}

async function find(id: string, learner: string | undefined): Promise<Kept | null> {
  const on = await shelves()
  const [row, file] = await Promise.all([findAttempt(on, id), fileOf(on, id)])
  if (!row || !file || row.learner !== learner) return null
  const attempt = readKept(file.json)
  return attempt && { row, file, attempt }
}

/** Our own file from our own shelf: enough is checked that a damaged one is said to be missing. */
function readKept(json: string): FinishedAttempt | null {
  try {
    const attempt = JSON.parse(json) as FinishedAttempt
    return attempt.format === 'millwright-attempt/1' && attempt.result ? attempt : null
  } catch {
    return null
  }
}

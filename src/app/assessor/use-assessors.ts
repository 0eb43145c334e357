import { useCallback, useEffect, useState } from 'react'
import { listAssessors } from '../keys/assessor-key.ts'
import { shelves } from '../storage/current.ts'
import type { AssessorKeyRow } from '../storage/shelves.ts'

interface Assessors {
  /** Undefined while they are looked for. */
  readonly assessors: readonly AssessorKeyRow[] | undefined
  /** Looks again after something was changed. */
  readonly again: () => Promise<void>
}

/** The assessors with a key on this device. */
export function useAssessors(): Assessors {
  const [assessors, setAssessors] = useState<readonly AssessorKeyRow[]>()
  const again = useCallback(async () => setAssessors(await listAssessors(await shelves())), [])
  useEffect(() => {
    void again()
  }, [again])
  return { assessors, again }
}

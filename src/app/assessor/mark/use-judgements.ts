import { useEffect, useState } from 'react'
import type { JudgementFinding } from '../../../records/judgement/check-judgements.ts'
import type { FinishedAttempt } from '../../../records/story/attempt.ts'
import { findJudgements } from './judge-again.ts'

const NONE: readonly JudgementFinding[] = []

/** What assessors judged of an attempt, once every signature has been opened. */
export function useJudgements(attempt: FinishedAttempt): readonly JudgementFinding[] {
  const [found, setFound] = useState(NONE)
  useEffect(() => {
    let wanted = true
    setFound(NONE)
    if (attempt.judgements) void findJudgements(attempt).then((all) => wanted && setFound(all))
    return () => {
      wanted = false
    }
  }, [attempt])
  return found
}

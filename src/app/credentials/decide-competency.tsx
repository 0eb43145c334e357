import { useState } from 'react'
import type { Weighing } from '../../records/credentials/weigh.ts'
import type { OpenAssessor } from '../keys/assessor-key.ts'
import type { Evidence } from './evidence.ts'
import { RefuseCompetency } from './refuse-competency.tsx'
import { SignCompetency } from './sign-competency.tsx'

interface DecideProps {
  readonly weighing: Weighing
  readonly evidence: Evidence
  readonly assessor: OpenAssessor | null
  readonly onIssued: () => void
}

/** Yes or no to a competency: once one is signed, the other is no longer offered on the same tries. */
export function DecideCompetency({ onIssued, ...about }: DecideProps) {
  const [decided, setDecided] = useState<'issued' | 'refused'>()
  return (
    <>
      {decided !== 'refused' && (
        <SignCompetency
          {...about}
          onIssued={() => {
            setDecided('issued')
            onIssued()
          }}
        />
      )}
      {decided !== 'issued' && (
        <RefuseCompetency {...about} onRefused={() => setDecided('refused')} />
      )}
    </>
  )
}

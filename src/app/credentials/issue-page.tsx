import { useState } from 'react'
import { Link } from 'wouter'
import { OpenKey } from '../assessor/open-key.tsx'
import { useAssessors } from '../assessor/use-assessors.ts'
import { useAssessor } from '../keys/assessor-session.ts'
import layout from '../ui/layout.module.css'
import { Note } from '../ui/note.tsx'
import { Page } from '../ui/page.tsx'
import { useWords } from '../words/use-words.ts'
import { BringEvidence } from './bring-evidence.tsx'
import type { Evidence } from './evidence.ts'
import { IssuedSheet } from './issued-sheet.tsx'
import { VouchSheet } from './vouch-sheet.tsx'
import { WeighSheet } from './weigh-sheet.tsx'
import './words.ts'

interface Brought {
  readonly evidence: Evidence | undefined
  readonly turn: number
}

/** Where an assessor signs that a competency was shown, and takes back what they signed. */
export function IssuePage() {
  const { t } = useWords('credentials')
  const { assessors } = useAssessors()
  const open = useAssessor((state) => state.open)
  // Counted, so that what was decided on one person's tries does not stand under the next person's.
  const [{ evidence, turn }, setBrought] = useState<Brought>({ evidence: undefined, turn: 0 })
  const [issued, setIssued] = useState(0)
  return (
    <Page
      title={t('issue.title')}
      lead={t('issue.lead')}
      back={{ to: '/assessor', label: t('issue.back') }}
    >
      <div className={layout.stackWide}>
        {assessors && <OpenKey assessors={assessors} />}
        <p>
          <Link href="/assessor/rules" className={layout.touch}>
            {t('issue.rules')}
          </Link>
        </p>
        <BringEvidence
          onEvidence={(next) => setBrought((last) => ({ evidence: next, turn: last.turn + 1 }))}
        />
        {evidence && (
          <WeighSheet
            key={turn}
            evidence={evidence}
            assessor={open}
            onIssued={() => setIssued((count) => count + 1)}
          />
        )}
        {open && <IssuedSheet key={open.id} assessor={open} issued={issued} />}
        {open && <VouchSheet key={`vouch-${open.id}`} centre={open} />}
        <Note title={t('issue.limits')}>
          <p>{t('issue.limitsText')}</p>
        </Note>
      </div>
    </Page>
  )
}

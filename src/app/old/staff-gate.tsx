import { type ReactNode, useEffect, useState } from 'react'
import { canKeepPin } from '../learners/pin.ts'
import { useSession } from '../learners/session.ts'
import { shelves } from '../storage/current.ts'
import layout from '../ui/layout.module.css'
import { Note } from '../ui/note.tsx'
import { useWords } from '../words/use-words.ts'
import { type StaffLock, staffLock } from './staff.ts'
import { StaffForm } from './staff-form.tsx'

/**
 * What is behind it is for staff where several people use the device. It is shut again when the page
 * is left, or another learner sits down.
 */
export function StaffGate({ children }: { readonly children: ReactNode }) {
  const learner = useSession((session) => session.learner?.id)
  return <Gate key={learner}>{children}</Gate>
}

function Gate({ children }: { readonly children: ReactNode }) {
  const { t } = useWords('old')
  const [lock, setLock] = useState<StaffLock>()
  useEffect(() => {
    let wanted = true
    void shelves()
      .then(staffLock)
      .then((found) => wanted && setLock(found))
    return () => {
      wanted = false
    }
  }, [])
  if (lock === undefined) return <div aria-busy="true" />
  if (lock === 'open') return children
  if (!canKeepPin()) return <Note title={t('staff.noKeys')} />
  return (
    <div className={layout.stackTight}>
      <p>{t(`staff.${lock}`)}</p>
      <StaffForm first={lock === 'unset'} onIn={() => setLock('open')} />
    </div>
  )
}

import { useState } from 'react'
import { type JobRef, PIECE_BOUNDS } from '../../../records/portfolio/piece.ts'
import { useSession } from '../../learners/session.ts'
import { keepPiece } from '../../portfolio/shelf.ts'
import { shelves } from '../../storage/current.ts'
import { TextArea } from '../../ui/field.tsx'
import { uuid } from '../../uuid.ts'
import { useWords } from '../../words/use-words.ts'
import { type FormProps, JobChoice, jobsIn } from './job-choice.tsx'
import { PieceDialog } from './piece-dialog.tsx'

/** A text of the learner's own. */
export function AddReflection({ portfolio, onKept, onClose }: FormProps) {
  const { t } = useWords('portfolio')
  const learner = useSession((session) => session.learner?.id)
  const [job, setJob] = useState<JobRef | null>(null)
  const [text, setText] = useState('')
  const [fault, setFault] = useState<string>()
  const keep = async () => {
    if (text.trim() === '') return setFault(t('add.required'))
    if (learner === undefined) return
    const at = new Date().toISOString()
    const piece = { kind: 'reflection', id: uuid(), at, job, text: text.trim() } as const
    await keepPiece(await shelves(), learner, piece)
    await onKept()
  }
  return (
    <PieceDialog title={t('reflection.title')} onKeep={() => void keep()} onClose={onClose}>
      <JobChoice jobs={jobsIn(portfolio)} value={job} onChoose={setJob} />
      <TextArea
        label={t('reflection.text')}
        help={t('reflection.help')}
        fault={fault}
        rows={6}
        dir="auto"
        maxLength={PIECE_BOUNDS.text}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </PieceDialog>
  )
}

import { useState } from 'react'
import { type JobRef, PIECE_BOUNDS } from '../../../records/portfolio/piece.ts'
import { useSession } from '../../learners/session.ts'
import { keepPiece } from '../../portfolio/shelf.ts'
import { shelves } from '../../storage/current.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextArea } from '../../ui/field.tsx'
import layout from '../../ui/layout.module.css'
import { uuid } from '../../uuid.ts'
import { useWords } from '../../words/use-words.ts'
import { type FormProps, JobChoice, jobsIn } from './job-choice.tsx'

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
    <Dialog title={t('reflection.title')} onClose={onClose}>
      <form
        className={layout.stack}
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
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
        <div>
          <Button look="main" type="submit">
            {t('add.keep')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

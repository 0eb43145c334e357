import { useState } from 'react'
import { isDay } from '../../../records/portfolio/field-checks.ts'
import { type JobRef, PIECE_BOUNDS } from '../../../records/portfolio/piece.ts'
import { useSession } from '../../learners/session.ts'
import { keepPiece } from '../../portfolio/shelf.ts'
import { today } from '../../portfolio/today.ts'
import { shelves } from '../../storage/current.ts'
import { TextArea, TextField, Tick } from '../../ui/field.tsx'
import { Note } from '../../ui/note.tsx'
import { uuid } from '../../uuid.ts'
import { useWords } from '../../words/use-words.ts'
import { type FormProps, JobChoice, jobsIn } from './job-choice.tsx'
import { PieceDialog } from './piece-dialog.tsx'

/** What somebody saw in the real workplace; nothing is kept without their agreement. */
export function AddWitness({ portfolio, onKept, onClose }: FormProps) {
  const { t } = useWords('portfolio')
  const learner = useSession((session) => session.learner?.id)
  const [job, setJob] = useState<JobRef | null>(null)
  const [said, setSaid] = useState({ who: '', role: '', on: today(), text: '' })
  const [agreed, setAgreed] = useState(false)
  const [tried, setTried] = useState(false)
  const faultOf = (name: keyof typeof said): string | undefined => {
    if (!tried) return undefined
    if (said[name].trim() === '') return t('add.required')
    return name === 'on' && !isDay(said.on.trim()) ? t('witness.dayFault') : undefined
  }
  const keep = async () => {
    setTried(true)
    const tidy = {
      who: said.who.trim(),
      role: said.role.trim(),
      on: said.on.trim(),
      text: said.text.trim(),
    }
    const whole = Object.values(tidy).every((text) => text !== '') && isDay(tidy.on)
    if (!whole || !agreed || learner === undefined) return
    const at = new Date().toISOString()
    const piece = { kind: 'witness', id: uuid(), at, job, ...tidy, agreed: true } as const
    await keepPiece(await shelves(), learner, piece)
    await onKept()
  }
  const field = (name: keyof typeof said) => ({
    value: said[name],
    dir: 'auto',
    fault: faultOf(name),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      const { value } = event.currentTarget
      setSaid((before) => ({ ...before, [name]: value }))
    },
  })
  return (
    <PieceDialog title={t('witness.title')} onKeep={() => void keep()} onClose={onClose}>
      <Note meaning="must" icon="users" title={t('witness.consent')} />
      <TextField label={t('witness.who')} maxLength={PIECE_BOUNDS.line} {...field('who')} />
      <TextField
        label={t('witness.role')}
        help={t('witness.roleHelp')}
        maxLength={PIECE_BOUNDS.line}
        {...field('role')}
      />
      <TextField label={t('witness.on')} help={t('witness.dayHelp')} {...field('on')} />
      <JobChoice jobs={jobsIn(portfolio)} value={job} onChoose={setJob} />
      <TextArea
        label={t('witness.text')}
        rows={4}
        maxLength={PIECE_BOUNDS.text}
        {...field('text')}
      />
      <Tick
        label={t('witness.agreed')}
        checked={agreed}
        onChange={(event) => setAgreed(event.currentTarget.checked)}
      />
      {tried && !agreed && <Note meaning="harm" title={t('witness.notAgreed')} live />}
    </PieceDialog>
  )
}

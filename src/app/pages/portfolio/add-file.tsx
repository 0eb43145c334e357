import { useState } from 'react'
import { FILE_TYPES, type JobRef, PIECE_BOUNDS } from '../../../records/portfolio/piece.ts'
import { formatBytes } from '../../formats.ts'
import { useSession } from '../../learners/session.ts'
import { redrawPhoto } from '../../portfolio/redraw-photo.ts'
import { keepPiece } from '../../portfolio/shelf.ts'
import { takeFile } from '../../portfolio/take-file.ts'
import { shelves } from '../../storage/current.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField, Tick } from '../../ui/field.tsx'
import { FileButton } from '../../ui/file-button.tsx'
import layout from '../../ui/layout.module.css'
import { Note } from '../../ui/note.tsx'
import { useWords } from '../../words/use-words.ts'
import { type FormProps, JobChoice, jobsIn } from './job-choice.tsx'

const ACCEPT = ['.jpeg', ...Object.keys(FILE_TYPES).map((type) => `.${type}`)].join(',')

/** A photo, film or document, once whoever is in it has agreed. */
export function AddFile({ portfolio, onKept, onClose }: FormProps) {
  const { t, language } = useWords('portfolio')
  const learner = useSession((session) => session.learner?.id)
  const [job, setJob] = useState<JobRef | null>(null)
  const [caption, setCaption] = useState('')
  const [agreed, setAgreed] = useState(false)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string>()
  const take = async (file: File) => {
    if (busy || learner === undefined) return
    setBusy(true)
    setFault(undefined)
    const { pieces } = portfolio
    const wish = { file, caption: caption.trim(), job, pieces, redraw: redrawPhoto }
    const taken = await takeFile(wish)
    if ('refused' in taken) {
      const most = taken.refused === 'many' ? String(taken.most) : formatBytes(taken.most, language)
      setFault(t(`file.refused.${taken.refused}`, { most }))
      return setBusy(false)
    }
    await keepPiece(await shelves(), learner, taken.piece, taken.bytes)
    await onKept()
  }
  return (
    <Dialog title={t('file.title')} onClose={onClose}>
      <div className={layout.stack}>
        <Note meaning="must" icon="users" title={t('file.consent')}>
          <p>{t('file.photo')}</p>
        </Note>
        <JobChoice jobs={jobsIn(portfolio)} value={job} onChoose={setJob} />
        <TextField
          label={t('file.caption')}
          dir="auto"
          maxLength={PIECE_BOUNDS.line}
          value={caption}
          onChange={(event) => setCaption(event.currentTarget.value)}
        />
        <Tick
          label={t('file.agreed')}
          checked={agreed}
          onChange={(event) => setAgreed(event.currentTarget.checked)}
        />
        <div>
          <FileButton
            look="main"
            accept={ACCEPT}
            busy={busy}
            unavailable={agreed ? undefined : t('file.consent')}
            onFiles={([file]) => file && void take(file)}
          >
            {t('file.choose')}
          </FileButton>
        </div>
        <div role="status">
          {busy && <Note title={t('file.busy')} />}
          {fault && <Note meaning="harm" title={fault} />}
        </div>
      </div>
    </Dialog>
  )
}

import { useState } from 'react'
import type { Piece } from '../../records/portfolio/piece.ts'
import { useSession } from '../learners/session.ts'
import { saveFile } from '../save-file.ts'
import type { AttemptRow } from '../storage/attempt-rows.ts'
import { shelves } from '../storage/current.ts'
import { Button } from '../ui/button.tsx'
import { Note } from '../ui/note.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { useWords } from '../words/use-words.ts'

interface PackProps {
  readonly job: string
  /** All attempts of the learner, so that each keeps its number. */
  readonly all: readonly AttemptRow[]
  readonly attempts: readonly AttemptRow[]
  readonly pieces: readonly Piece[]
}

/** What an assessor needs to sign one job, as one zip, and nothing else. */
export function PackSheet({ job, all, attempts, pieces }: PackProps) {
  const { t, language } = useWords('prior')
  const learner = useSession((session) => session.learner?.name ?? null)
  const [saved, setSaved] = useState<string>()
  const chosen = attempts.filter(
    ({ purpose, state }) => purpose === 'assessment' && state === 'finished',
  )
  const save = async () => {
    const { zipPortfolio } = await import('../portfolio/zip.ts')
    const bytes = await zipPortfolio(await shelves(), {
      purpose: 'evidence',
      learner,
      language,
      attempts: all,
      chosen,
      pieces,
      credentials: [],
      withTracks: false,
    })
    const name = `evidence-${job.replace(/[^\w-]/g, '-')}-${new Date().toISOString().slice(0, 10)}.zip`
    saveFile(name, bytes, 'application/zip')
    setSaved(name)
  }
  return (
    <Sheet aria-labelledby="prior-pack">
      <h2 id="prior-pack">{t('pack.title')}</h2>
      <p>{t('pack.text')}</p>
      <div>
        <Button
          look="glove"
          icon="download"
          unavailable={chosen.length === 0 ? t('pack.nothing') : undefined}
          onClick={() => void save()}
        >
          {t('pack.go')}
        </Button>
      </div>
      <div role="status">{saved && <Note title={t('pack.saved', { name: saved })} />}</div>
    </Sheet>
  )
}

import { useState } from 'react'
import { credentialsOf } from '../../credentials/shelf.ts'
import { useSession } from '../../learners/session.ts'
import type { Portfolio } from '../../portfolio/use-portfolio.ts'
import { saveFile } from '../../save-file.ts'
import { shelves } from '../../storage/current.ts'
import { Button } from '../../ui/button.tsx'
import { Tick } from '../../ui/field.tsx'
import { Note } from '../../ui/note.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { useWords } from '../../words/use-words.ts'

/** The whole portfolio as one zip. */
export function TakeSheet({ portfolio }: { readonly portfolio: Portfolio }) {
  const { t, language } = useWords('portfolio')
  const learner = useSession((session) => session.learner)
  const [tracks, setTracks] = useState(false)
  const [saved, setSaved] = useState<string>()
  const { attempts, pieces } = portfolio
  const save = async () => {
    const { zipPortfolio } = await import('../../portfolio/zip.ts')
    const on = await shelves()
    const bytes = await zipPortfolio(on, {
      purpose: 'portfolio',
      learner: learner?.name ?? null,
      language,
      attempts,
      chosen: attempts.filter(({ state }) => state === 'finished'),
      pieces,
      credentials: learner ? (await credentialsOf(on, learner.id)).map(({ jws }) => jws) : [],
      withTracks: tracks,
    })
    const name = `portfolio-${new Date().toISOString().slice(0, 10)}.zip`
    saveFile(name, bytes, 'application/zip')
    setSaved(name)
  }
  return (
    <Sheet aria-labelledby="take">
      <h2 id="take">{t('take.title')}</h2>
      <p>{t('take.text')}</p>
      <Tick
        label={t('take.tracks')}
        checked={tracks}
        onChange={(event) => setTracks(event.currentTarget.checked)}
      />
      <div>
        <Button look="glove" icon="download" onClick={() => void save()}>
          {t('take.go')}
        </Button>
      </div>
      <div role="status">{saved && <Note title={t('take.saved', { name: saved })} />}</div>
    </Sheet>
  )
}

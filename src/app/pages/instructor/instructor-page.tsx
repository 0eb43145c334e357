import { useEffect, useState } from 'react'
import { useParams } from 'wouter'
import type { InstructorNotes } from '../../../scenario/notes.ts'
import type { CatalogueEntry } from '../../catalogue.ts'
import { useSay } from '../../formats.ts'
import { PackageSheet } from '../../packing/package-sheet.tsx'
import layout from '../../ui/layout.module.css'
import { Note } from '../../ui/note.tsx'
import { Page } from '../../ui/page.tsx'
import { Rows, Sheet } from '../../ui/sheet.tsx'
import { findJob, useCatalogue } from '../../use-catalogue.ts'
import { useWords } from '../../words/use-words.ts'
import { LostPage } from '../lost-page.tsx'
import { VariantsSheet } from './variants-sheet.tsx'

/** What the person who runs the training should know about a job. It gives the answers away. */
export function InstructorPage() {
  const { t } = useWords()
  const { id } = useParams<{ id: string }>()
  const state = useCatalogue()
  if (state.status === 'loading') return <Page title={t('job.loading')}>{null}</Page>
  const entry = state.status === 'ready' ? findJob(state.catalogue, id) : undefined
  return entry ? <Instructions entry={entry} /> : <LostPage />
}

function Instructions({ entry }: { readonly entry: CatalogueEntry }) {
  const { t } = useWords()
  const say = useSay()
  const fetched = useNotes(entry.notes)
  const notes = entry.brought?.notes ?? fetched
  return (
    <Page
      title={t('instructor.title', { job: say(entry.title) })}
      lead={t('instructor.lead')}
      back={{ to: `/job/${entry.id}`, label: say(entry.title) }}
    >
      <div className={layout.stackWide}>
        <Note icon="school" title={t('instructor.spoiler')} />
        {notes?.sections.map(({ heading, paragraphs }) => (
          <Sheet key={say(heading)}>
            <h2>{say(heading)}</h2>
            {paragraphs.map((paragraph) => (
              <p key={say(paragraph)}>{say(paragraph)}</p>
            ))}
          </Sheet>
        ))}
        <Sheet>
          <h2>{t('instructor.running.title')}</h2>
          <Rows>
            {(['how', 'before', 'after', 'decide'] as const).map((point) => (
              <li key={point}>{t(`instructor.running.${point}`)}</li>
            ))}
          </Rows>
        </Sheet>
        <VariantsSheet entry={entry} />
        <PackageSheet entry={entry} />
        <p className={layout.small}>
          {t('instructor.version', { version: entry.version })}{' '}
          <bdi>{entry.sha256.slice(0, 12)}</bdi>
        </p>
      </div>
    </Page>
  )
}

/** The notes once they are fetched; nothing when there are none or no network. */
function useNotes(url: string | undefined): InstructorNotes | undefined {
  const [notes, setNotes] = useState<InstructorNotes>()
  useEffect(() => {
    if (!url) return
    const stop = new AbortController()
    fetch(url, { signal: stop.signal })
      .then(async (response) =>
        response.ok ? ((await response.json()) as InstructorNotes) : undefined,
      )
      .then(setNotes)
      .catch(() => undefined)
    return () => stop.abort()
  }, [url])
  return notes
}

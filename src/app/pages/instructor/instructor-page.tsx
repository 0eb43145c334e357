import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'wouter'
import type { CatalogueEntry } from '../../catalogue.ts'
import { useSay } from '../../formats.ts'
import { Icon } from '../../ui/icon.tsx'
import layout from '../../ui/layout.module.css'
import { Note } from '../../ui/note.tsx'
import { Page } from '../../ui/page.tsx'
import { Rows, Sheet } from '../../ui/sheet.tsx'
import { findJob, useCatalogue } from '../../use-catalogue.ts'
import { LostPage } from '../lost-page.tsx'
import { Markdown } from './markdown.tsx'

/** What the person who runs the training should know about a job. It gives the answers away. */
export function InstructorPage() {
  const { t } = useTranslation()
  const { id } = useParams<{ id: string }>()
  const state = useCatalogue()
  if (state.status === 'loading') return <Page title={t('job.loading')}>{null}</Page>
  const entry = state.status === 'ready' ? findJob(state.catalogue, id) : undefined
  return entry ? <Notes entry={entry} /> : <LostPage />
}

function Notes({ entry }: { readonly entry: CatalogueEntry }) {
  const { t } = useTranslation()
  const say = useSay()
  const notes = useNotes(say(entry.notes))
  const fixed = ['how', 'before', 'after', 'decide'] as const
  return (
    <Page
      title={t('instructor.title', { job: say(entry.title) })}
      lead={t('instructor.lead')}
      back={{ to: `/job/${entry.id}`, label: say(entry.title) }}
    >
      <div className={layout.stackWide}>
        <Note icon="school" title={t('instructor.spoiler')} />
        {notes && (
          <Sheet>
            <Markdown source={notes} />
          </Sheet>
        )}
        <Sheet>
          <h2>{t('instructor.running.title')}</h2>
          <Rows>
            {fixed.map((point) => (
              <li key={point}>{t(`instructor.running.${point}`)}</li>
            ))}
          </Rows>
        </Sheet>
        {(entry.variants ?? []).length > 0 && (
          <Sheet>
            <h2>{t('instructor.variants')}</h2>
            <Rows>
              {entry.variants?.map(({ id, title }) => (
                <li key={id} className={layout.line}>
                  <Icon name="route" />
                  <span>{say(title)}</span>
                </li>
              ))}
            </Rows>
          </Sheet>
        )}
        <p className={layout.small}>
          {t('instructor.version', { version: entry.version })}{' '}
          <bdi>{entry.sha256.slice(0, 12)}</bdi>
        </p>
      </div>
    </Page>
  )
}

/** The notes once they are fetched; nothing when there are none or no network. */
function useNotes(url: string): string | undefined {
  const [notes, setNotes] = useState<string>()
  useEffect(() => {
    if (!url) return
    const stop = new AbortController()
    fetch(url, { signal: stop.signal })
      .then((response) => (response.ok ? response.text() : undefined))
      .then(setNotes)
      .catch(() => undefined)
    return () => stop.abort()
  }, [url])
  return notes
}

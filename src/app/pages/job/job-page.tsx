import { lazy, Suspense, useEffect } from 'react'
import { useParams } from 'wouter'
import { cameFrom } from '../../came-from.ts'
import type { Catalogue, CatalogueEntry } from '../../catalogue.ts'
import { useSay } from '../../formats.ts'
import { JobFacts } from '../../job-facts.tsx'
import { FrameNote, PlatformNote } from '../../launch/platform-note.tsx'
import { isWholeSite } from '../../launch/whole-site.ts'
import { keepText } from '../../offline/keep-text.ts'
import layout from '../../ui/layout.module.css'
import { Page } from '../../ui/page.tsx'
import { findJob, useCatalogue } from '../../use-catalogue.ts'
import { useWords } from '../../words/use-words.ts'
import { LostPage } from '../lost-page.tsx'
import { Choices } from './choices.tsx'
import { Competencies, KeptAndMeant, Passing, RulesAndWear } from './facts-of-job.tsx'
import { FromFile } from './from-file.tsx'
import { ReadyOffline } from './ready-offline.tsx'
import { StartAtFoot, StartSheet } from './start.tsx'
import { useJobChoices } from './use-job-choices.ts'

/** Apart from the page, as packages go without it: they have no jobs from files. */
const Recheck = lazy(async () => ({ default: (await import('./recheck.tsx')).Recheck }))
const SessionCode = lazy(async () => ({
  default: (await import('./session-code.tsx')).SessionCode,
}))

/** The briefing: the job, what counts, how to do it, and the way in. */
export function JobPage() {
  const { t } = useWords()
  const { id } = useParams<{ id: string }>()
  const state = useCatalogue()
  if (state.status === 'loading') return <Page title={t('job.loading')}>{null}</Page>
  const entry = state.status === 'ready' ? findJob(state.catalogue, id) : undefined
  if (state.status === 'failed' || !entry) return <LostPage />
  if (entry.brought && entry.brought.checkedBy !== __VERSION__)
    return (
      <Suspense fallback={<Page title={t('job.loading')}>{null}</Page>}>
        <Recheck row={entry.brought} onGood={state.reload} />
      </Suspense>
    )
  return <Briefing catalogue={state.catalogue} entry={entry} />
}

interface BriefingProps {
  readonly catalogue: Catalogue
  readonly entry: CatalogueEntry
}

function Briefing({ catalogue, entry }: BriefingProps) {
  const { t, language } = useWords()
  const say = useSay()
  const choices = useJobChoices(entry)
  const packaged = !isWholeSite()
  useEffect(() => {
    // Without a network, or without room, it was no more than a convenience.
    if (!packaged) keepText(entry, language).catch(() => undefined)
  }, [entry, packaged, language])
  useEffect(() => cameFrom(entry), [entry])
  const exercise = catalogue.scenarios.find((other) => other.exercise)
  return (
    <Page
      title={say(entry.title)}
      lead={say(entry.briefing ?? entry.summary)}
      back={{ to: '/', label: t('job.back') }}
      facts={<JobFacts entry={entry} />}
    >
      <div className={layout.split}>
        <div>
          <Competencies entry={entry} />
          <Choices entry={entry} choices={choices} />
          {choices.purpose === 'assessment' && (
            <Suspense>
              <SessionCode job={entry.id} />
            </Suspense>
          )}
          <KeptAndMeant />
          {packaged || <ReadyOffline entry={entry} />}
        </div>
        <aside className={layout.stackWide} aria-label={t('job.aside')}>
          {entry.picture && (
            <img
              className={layout.picture}
              src={entry.picture}
              alt={say(entry.pictureAlt)}
              width={640}
              height={360}
            />
          )}
          <PlatformNote />
          <FrameNote />
          <StartSheet entry={entry} choices={choices} exercise={exercise}>
            <Passing entry={entry} />
          </StartSheet>
          <RulesAndWear entry={entry} />
          {entry.brought && <FromFile row={entry.brought} />}
        </aside>
      </div>
      <StartAtFoot entry={entry} choices={choices} />
    </Page>
  )
}

import { useEffect, useState } from 'react'
import { useParams } from 'wouter'
import type { Scenario } from '../../../scenario/schema.ts'
import type { CatalogueEntry } from '../../catalogue.ts'
import { useSay } from '../../formats.ts'
import { loadScenario } from '../../load-scenario.ts'
import '../../portfolio/words.ts'
import { Note } from '../../ui/note.tsx'
import { Page } from '../../ui/page.tsx'
import { findJob, useCatalogue } from '../../use-catalogue.ts'
import { useWords } from '../../words/use-words.ts'
import { LostPage } from '../lost-page.tsx'
import { ChecklistForm } from './checklist-form.tsx'

/** The criteria of a job for the real task: on paper, and then entered as a second source. */
export function ChecklistPage() {
  const { t } = useWords()
  const { id } = useParams<{ id: string }>()
  const state = useCatalogue()
  if (state.status === 'loading') return <Page title={t('job.loading')}>{null}</Page>
  const entry = state.status === 'ready' ? findJob(state.catalogue, id) : undefined
  return entry ? <Checklist entry={entry} /> : <LostPage />
}

function Checklist({ entry }: { readonly entry: CatalogueEntry }) {
  const { t } = useWords('portfolio')
  const say = useSay()
  const [scenario, setScenario] = useState<Scenario | null>()
  useEffect(() => {
    loadScenario(entry.id).then(setScenario, () => setScenario(null))
  }, [entry.id])
  const job = say(entry.title)
  return (
    <Page
      title={t('checklist.title', { job })}
      lead={t('checklist.lead')}
      back={{ to: `/job/${entry.id}`, label: job }}
    >
      {scenario && <ChecklistForm scenario={scenario} sha256={entry.sha256} />}
      {scenario === null && <Note icon="cloud-off" title={t('checklist.missing')} />}
      {scenario === undefined && <div aria-busy="true" />}
    </Page>
  )
}

import { useState } from 'react'
import type { CatalogueEntry } from '../../catalogue.ts'
import { isWholeSite } from '../../launch/whole-site.ts'
import { jobOf } from '../../storage/attempt-rows.ts'
import { Button } from '../../ui/button.tsx'
import layout from '../../ui/layout.module.css'
import { Note } from '../../ui/note.tsx'
import { Page } from '../../ui/page.tsx'
import { Empty } from '../../ui/sheet.tsx'
import { useAttempts } from '../../use-attempts.ts'
import { useCatalogue } from '../../use-catalogue.ts'
import { useWords } from '../../words/use-words.ts'
import { CarryOn } from './carry-on.tsx'
import { FilterBar } from './filter-bar.tsx'
import { chooseJobs, noFilters } from './filters.ts'
import { JobCard } from './job-card.tsx'
import styles from './library.module.css'
import { OpenFile } from './open-file.tsx'

/** The first page: carry on, find a job, choose one. */
export function LibraryPage() {
  const { t } = useWords()
  const state = useCatalogue()
  return (
    <Page title={t('library.title')} lead={t('library.lead')}>
      <CarryOn />
      {state.status === 'failed' && (
        <Note icon="cloud-off" title={t('library.failed.title')} live>
          <p>{t('library.failed.text')}</p>
          <p>
            <Button icon="refresh" onClick={state.again}>
              {t('common.again')}
            </Button>
          </p>
        </Note>
      )}
      {state.status === 'ready' && <Jobs entries={state.catalogue.scenarios} />}
      {isWholeSite() && <OpenFile />}
    </Page>
  )
}

function Jobs({ entries }: { readonly entries: readonly CatalogueEntry[] }) {
  const { t, language } = useWords()
  const [filters, setFilters] = useState(noFilters)
  const { attempts } = useAttempts()
  const chosen = chooseJobs(entries, filters, language)
  return (
    <>
      <h2 className={layout.hidden}>{t('library.all')}</h2>
      <FilterBar entries={entries} filters={filters} onChange={setFilters} />
      <p className={`${layout.soft} ${styles.count}`} role="status">
        {t('library.count', { count: chosen.length })}
      </p>
      {chosen.length === 0 && (
        <Empty title={t('library.none.title')}>
          <p>{t('library.none.text')}</p>
          <p>
            <Button onClick={() => setFilters(noFilters)}>{t('library.none.clear')}</Button>
          </p>
        </Empty>
      )}
      <ul className={styles.cards}>
        {chosen.map((entry) => (
          <JobCard
            key={entry.id}
            entry={entry}
            last={attempts.find((row) => jobOf(row) === entry.id && row.verdict !== null)}
            open={attempts.find((row) => jobOf(row) === entry.id && row.state === 'running')}
          />
        ))}
      </ul>
    </>
  )
}

import { useEffect, useState } from 'react'
import { USUAL_RULE } from '../../records/credentials/rule.ts'
import { rulesHere } from '../credentials/rules.ts'
import { useSay } from '../formats.ts'
import { usePortfolio } from '../portfolio/use-portfolio.ts'
import { jobOf } from '../storage/attempt-rows.ts'
import { shelves } from '../storage/current.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Select } from '../ui/field.tsx'
import layout from '../ui/layout.module.css'
import { Page } from '../ui/page.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { useCatalogue } from '../use-catalogue.ts'
import { useWords } from '../words/use-words.ts'
import { PackSheet } from './pack-sheet.tsx'
import { ShowSheet } from './show-sheet.tsx'
import './words.ts'

/** The way of somebody who does a job already: assessments, evidence, and a person who signs. */
export function PriorPage() {
  const { t } = useWords('prior')
  const say = useSay()
  const state = useCatalogue()
  const { portfolio } = usePortfolio()
  const [chosen, setChosen] = useState<string>()
  const [passes, setPasses] = useState(USUAL_RULE.passes)
  useEffect(() => {
    void shelves()
      .then(rulesHere)
      .then(({ usual }) => setPasses(usual.passes))
  }, [])
  const jobs =
    state.status === 'ready'
      ? state.catalogue.scenarios.filter(
          ({ exercise, purposes }) => !exercise && purposes.includes('assessment'),
        )
      : []
  const job = jobs.find(({ id }) => id === chosen) ?? jobs[0]
  const attempts = portfolio?.attempts.filter((row) => job && jobOf(row) === job.id) ?? []
  const scenario = job?.brought?.scenario.id ?? job?.id
  const pieces = portfolio?.pieces.filter((piece) => piece.job?.id === scenario) ?? []
  return (
    <Page title={t('title')} lead={t('lead')} back={{ to: '/portfolio', label: t('back') }}>
      {job && portfolio ? (
        <div className={layout.stackWide}>
          <Sheet>
            <Select
              label={t('job')}
              value={job.id}
              options={jobs.map(({ id, title }) => ({ value: id, label: say(title) }))}
              onChange={(event) => setChosen(event.currentTarget.value)}
            />
          </Sheet>
          <ShowSheet key={`show-${job.id}`} job={job.id} attempts={attempts} passes={passes} />
          <Sheet aria-labelledby="prior-bring">
            <h2 id="prior-bring">{t('bring.title')}</h2>
            <p>{t('bring.text')}</p>
            <p>{t('bring.count', { count: pieces.length })}</p>
            <div className={layout.row}>
              <ButtonLink icon="books" to="/portfolio">
                {t('bring.go')}
              </ButtonLink>
            </div>
          </Sheet>
          <PackSheet
            key={`pack-${job.id}`}
            job={job.id}
            all={portfolio.attempts}
            attempts={attempts}
            pieces={pieces}
          />
          <Sheet aria-labelledby="prior-sign">
            <h2 id="prior-sign">{t('sign.title')}</h2>
            <p>{t('sign.text')}</p>
          </Sheet>
        </div>
      ) : (
        <div aria-busy="true" />
      )}
    </Page>
  )
}

import { lazy, Suspense, useState } from 'react'
import { Link } from 'wouter'
import { formatDate, useSay } from '../../formats.ts'
import { useSession } from '../../learners/session.ts'
import type { Portfolio } from '../../portfolio/use-portfolio.ts'
import { usePortfolio } from '../../portfolio/use-portfolio.ts'
import '../../portfolio/words.ts'
import layout from '../../ui/layout.module.css'
import { OutcomeTag } from '../../ui/outcome-tag.tsx'
import { Page } from '../../ui/page.tsx'
import { Rows, Sheet } from '../../ui/sheet.tsx'
import { useWords } from '../../words/use-words.ts'
import { AddSheet } from './add-sheet.tsx'
import { BringSheet } from './bring-sheet.tsx'
import { CompetencySheet } from './competency-sheet.tsx'
import { PiecesSheet } from './pieces-sheet.tsx'
import { TakeSheet } from './take-sheet.tsx'

/** Opening signatures takes code of its own: it comes after the page. */
const MyCredentials = lazy(async () => ({
  default: (await import('../../credentials/my-credentials.tsx')).MyCredentials,
}))

/** What belongs to the learner: tries, competencies, own evidence, and the way out with all of it. */
export function PortfolioPage() {
  const { t } = useWords('portfolio')
  const { t: words } = useWords()
  const { portfolio, reload } = usePortfolio()
  const learner = useSession((session) => session.learner?.id)
  const [brought, setBrought] = useState(0)
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      back={{ to: '/records', label: words('records.title') }}
      facts={
        <Link href="/prior-learning" className={layout.touch}>
          {t('prior')}
        </Link>
      }
    >
      {portfolio ? (
        <div className={layout.stackWide}>
          <AddSheet portfolio={portfolio} onKept={reload} />
          <CompetencySheet competencies={portfolio.competencies} />
          <Suspense fallback={<div aria-busy="true" />}>
            {learner !== undefined && <MyCredentials {...{ learner, brought }} onPiece={reload} />}
          </Suspense>
          <PiecesSheet pieces={portfolio.pieces} onErased={reload} />
          <AttemptsSheet portfolio={portfolio} />
          <TakeSheet portfolio={portfolio} />
          <BringSheet
            onKept={async () => {
              await reload()
              setBrought((count) => count + 1)
            }}
          />
        </div>
      ) : (
        <div aria-busy="true" />
      )}
    </Page>
  )
}

function AttemptsSheet({ portfolio }: { readonly portfolio: Portfolio }) {
  const { t, language } = useWords('portfolio')
  const say = useSay()
  const finished = portfolio.attempts.filter(({ state }) => state === 'finished')
  return (
    <Sheet aria-labelledby="portfolio-attempts">
      <h2 id="portfolio-attempts">{t('attempts.title')}</h2>
      {finished.length === 0 && <p>{t('attempts.none')}</p>}
      <Rows>
        {finished.map(({ id, scenario, startedAt, verdict }) => (
          <li key={id} className={layout.row}>
            <span>
              <Link href={`/attempt/${id}`} className={layout.touch}>
                {say(scenario.title)}
              </Link>
              <span className={layout.soft}> {formatDate(startedAt, language)}</span>
            </span>
            {verdict && <OutcomeTag outcome={verdict.outcome} />}
          </li>
        ))}
      </Rows>
      <p>
        <Link href="/records" className={layout.touch}>
          {t('attempts.all')}
        </Link>
      </p>
    </Sheet>
  )
}

import { useCallback, useMemo, useRef, useState } from 'react'
import { useParams } from 'wouter'
import { shownOutcome } from '../../records/shown-outcome.ts'
import { JudgementsSection } from '../assessor/mark/judgements-section.tsx'
import { useJudgements } from '../assessor/mark/use-judgements.ts'
import { useSay } from '../formats.ts'
import { PlatformNote } from '../launch/platform-note.tsx'
import { jobOf } from '../storage/attempt-rows.ts'
import { ButtonLink } from '../ui/button.tsx'
import layout from '../ui/layout.module.css'
import { OutcomeTag } from '../ui/outcome-tag.tsx'
import { Page } from '../ui/page.tsx'
import { Empty } from '../ui/sheet.tsx'
import { useWords } from '../words/use-words.ts'
import { FilmSection } from './film/film-section.tsx'
import { keepAnswers, knowledgeIn } from './knowledge-file.ts'
import { type Kept, useKept } from './load.ts'
import { ChainSection } from './parts/chain-section.tsx'
import { Competencies } from './parts/competencies.tsx'
import { Facts, Why } from './parts/head.tsx'
import { MarksSection } from './parts/marks-section.tsx'
import { NextSheet } from './parts/next-sheet.tsx'
import { NumbersSheet } from './parts/numbers-sheet.tsx'
import { Questions } from './parts/questions.tsx'
import { SkilledNote } from './parts/skilled-note.tsx'
import { StepsSection } from './parts/steps-section.tsx'
import { OnPaper, TakeAway } from './parts/take-away.tsx'
import { UnkeptNote } from './parts/unkept-note.tsx'
import { useStory } from './use-story.ts'
import { WhatIfSection } from './what-if/what-if-section.tsx'
import './words.ts'

/** How an attempt went: what to do next first, then the film, the chain, the numbers, the marks. */
export function DebriefingPage() {
  const { t } = useWords('debriefing')
  const { id } = useParams<{ id: string }>()
  const kept = useKept(id)
  if (kept === undefined) return <Page title={t('loading')}>{null}</Page>
  if (kept === null) return <NoFile />
  return <Debriefing key={id} kept={kept} />
}

function NoFile() {
  const { t } = useWords('debriefing')
  return (
    <Page title={t('noFile.title')}>
      <Empty title={t('noFile.text')}>
        <p>
          <ButtonLink look="main" to="/records">
            {t('noFile.go')}
          </ButtonLink>
        </p>
      </Empty>
    </Page>
  )
}

function Debriefing({ kept }: { readonly kept: Kept }) {
  const { t } = useWords('debriefing')
  const say = useSay()
  const story = useStory(kept.attempt)
  const { attempt, worst } = story
  const [file, setFile] = useState(kept.file)
  const knowledge = useMemo(() => knowledgeIn(file.json), [file])
  const [tick, setTick] = useState(() => worst?.tick ?? 0)
  const judgements = useJudgements(attempt)
  const film = useRef<HTMLElement>(null)
  const show = useCallback((moment: number) => {
    setTick(moment)
    film.current?.scrollIntoView({ block: 'start' })
    film.current?.focus({ preventScroll: true })
  }, [])
  const job = say(attempt.scenario.document.title)
  return (
    <Page
      title={t('title', { job })}
      over={job}
      heading={<OutcomeTag outcome={shownOutcome(attempt.result)} large />}
      lead={<Why story={story} />}
      back={{ to: '/', label: t('back') }}
      facts={<Facts attempt={attempt} />}
    >
      <div className={layout.stackWide}>
        <UnkeptNote file={file} attempt={attempt} />
        <PlatformNote />
        <NextSheet job={jobOf(kept.row)} story={story} />
        <div className={layout.split}>
          <div>
            <FilmSection
              job={jobOf(kept.row)}
              story={story}
              tick={tick}
              onTick={setTick}
              place={film}
            />
            <ChainSection story={story} />
            <WhatIfSection story={story} tick={tick} />
          </div>
          <aside className={layout.stackWide} aria-label={t('competencies.title')}>
            {worst && <NumbersSheet event={worst} />}
            <SkilledNote story={story} />
            <Competencies story={story} knowledge={knowledge} />
          </aside>
        </div>
        <Questions
          attempt={attempt}
          knowledge={knowledge}
          onAnswer={async (next) => setFile(await keepAnswers(file, next))}
        />
        <MarksSection story={story} onShow={show} />
        <JudgementsSection story={story} judgements={judgements} />
        <StepsSection story={story} onShow={show} />
        <TakeAway row={kept.row} file={file} attempt={attempt} />
        <OnPaper attempt={attempt} />
      </div>
    </Page>
  )
}

import { Suspense, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { PictureIndex } from '../../modes/shared/pictures.ts'
import { PiecesProvider } from '../../modes/shared/pieces.tsx'
import { go } from '../address.ts'
import type { Interface } from '../catalogue.ts'
import { useSay } from '../formats.ts'
import { noteActivity } from '../learners/idle.ts'
import { useSession } from '../learners/session.ts'
import { page } from '../page.ts'
import { changeSettings, useSettings } from '../settings/store.ts'
import { reachesDisk, useStorage } from '../storage/storage.ts'
import { StorageNote } from '../storage/storage-note.tsx'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Note } from '../ui/note.tsx'
import { Page } from '../ui/page.tsx'
import { useLanguage } from '../words/words.ts'
import { FinishDialog, LeaveDialog, PauseDialog, StopDialog } from './dialogs.tsx'
import { playAddress } from './follow-link.ts'
import { modes } from './interfaces.ts'
import type { OpenAttempt } from './open-attempt.ts'
import { NO_PICTURES, picturesOf } from './pictures-of.ts'
import { pieces } from './pieces.ts'
import { usePlayWords } from './play-words.ts'
import { useAttempt } from './use-attempt.ts'
import { usePauses } from './use-pauses.ts'
import { useVisit, type Visit } from './visit.ts'

/** A job being played: sets the attempt up and shows it through the chosen interface. */
export function PlayPage() {
  const learner = useSession((session) => session.learner?.id)
  const { n, visit, wanted, onOpen, stay, follow } = useVisit()
  if (learner === undefined) return null
  const leaving = wanted ? { stay, follow } : null
  // Each visit is set up afresh; another interface is one too, since it has another clock.
  return <Attempt key={`${n} ${learner}`} {...{ visit, learner, onOpen, leaving }} />
}

const UsedPage = page(() => import('./used-page.tsx'), 'UsedPage')

interface AttemptProps extends Pick<PlayingProps, 'visit' | 'leaving'> {
  readonly learner: string
  readonly onOpen: (attempt: OpenAttempt) => void
}

function Attempt({ visit, learner, onOpen, leaving }: AttemptProps) {
  const words = usePlayWords()
  const { job } = visit
  const state = useAttempt(visit, learner, onOpen)
  switch (state.status) {
    case 'loading':
      return <Waiting />
    case 'failed':
      return (
        <Page title={words('failed')}>
          <Note icon="cloud-off" title={words('failedHelp')}>
            <p>
              <Button icon="refresh" onClick={state.again}>
                {words('again')}
              </Button>
              <ButtonLink to="/">{words('toLibrary')}</ButtonLink>
            </p>
          </Note>
        </Page>
      )
    case 'used':
      return (
        <Suspense fallback={<main id="main" tabIndex={-1} aria-busy="true" />}>
          <UsedPage />
        </Suspense>
      )
    case 'elsewhere':
    case 'unknown':
      return (
        <Page title={words(state.status)}>
          <Note title={words(`${state.status}Help`)}>
            <p>
              {state.status === 'elsewhere' ? (
                <>
                  <Button icon="refresh" onClick={state.again}>
                    {words('again')}
                  </Button>
                  <ButtonLink to="/">{words('toLibrary')}</ButtonLink>
                </>
              ) : (
                <ButtonLink to={`/job/${job}`}>{words('toJob')}</ButtonLink>
              )}
            </p>
          </Note>
        </Page>
      )
    case 'open':
      return <Playing attempt={state.attempt} visit={visit} leaving={leaving} />
  }
}

/** Said to the eyes too, where it takes its time. */
function Waiting() {
  const words = usePlayWords()
  return <main id="main" tabIndex={-1} aria-busy="true" aria-label={words('loading')} />
}

interface PlayingProps {
  readonly attempt: OpenAttempt
  readonly visit: Visit
  /** A link has come that leads away from an assessment: to it, or not. */
  readonly leaving: { readonly stay: () => void; readonly follow: () => void } | null
}

function Playing({ attempt, visit, leaving }: PlayingProps) {
  const { job, choices } = visit
  const { session, scenario, row } = attempt
  const words = usePlayWords()
  const say = useSay()
  const settings = useSettings()
  const pictures = usePictures(job)
  const unkept = useStorage((state) => !reachesDisk(state.keeping))
  const status = useStore(session.state, (state) => state.status)
  const [asking, setAsking] = useState<'stop' | 'finish' | null>(null)
  const toDebriefing = (): void => go(`/attempt/${row.id}`, { replace: true })
  usePauses(session)
  const way = choices.interface ?? 'text'
  const { pace } = settings
  useEffect(() => session.setPace(pace), [session, pace])
  useEffect(() => {
    document.title = `${say(scenario.title)} – Millwright`
  }, [say, scenario])
  // Whoever was hurt reads on by themselves, and nobody is taken out of a headset; any other job
  // handed in goes straight to how it went.
  const leaves = status === 'kept' && session.run.ending !== 'danger' && way !== 'vr'
  useEffect(() => {
    if (leaves) go(`/attempt/${row.id}`, { replace: true })
  }, [leaves, row])
  // The one whose words have come: a thing that is told before that would be told in English.
  const language = useLanguage()
  const Mode = modes[way]
  const switchTo = (to: Interface): void => go(playAddress(job, row.id, to), { replace: true })
  return (
    <PiecesProvider value={pieces}>
      {way === 'text' && <StorageNote />}
      {Mode ? (
        <Suspense fallback={<Waiting />}>
          <Mode
            session={session}
            title={scenario.title}
            language={language}
            settings={settings}
            pictures={pictures}
            notice={unkept ? <StorageNote /> : null}
            onChange={changeSettings}
            onPause={() => session.pause('asked')}
            onStop={() => setAsking('stop')}
            onFinish={() => setAsking('finish')}
            onPresent={noteActivity}
            onLeave={toDebriefing}
            onSwitch={switchTo}
          />
        </Suspense>
      ) : (
        <Page title={words('noInterface')}>
          <Button look="main" onClick={() => switchTo('text')}>
            {words('asText')}
          </Button>
        </Page>
      )}
      {leaving && <LeaveDialog session={session} onStay={leaving.stay} onLeave={leaving.follow} />}
      {status === 'paused' && !leaving && <PauseDialog session={session} inText={way === 'text'} />}
      {asking === 'stop' && <StopDialog session={session} onClose={() => setAsking(null)} />}
      {asking === 'finish' && <FinishDialog session={session} onClose={() => setAsking(null)} />}
    </PiecesProvider>
  )
}

function usePictures(job: string): PictureIndex {
  const [pictures, setPictures] = useState(NO_PICTURES)
  useEffect(() => {
    picturesOf(job).then(setPictures, () => setPictures(NO_PICTURES))
  }, [job])
  return pictures
}

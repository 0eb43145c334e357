import { type FunctionComponent, lazy, Suspense, useEffect, useState } from 'react'
import { Router, useLocation } from 'wouter'
import { useAddress } from './address.ts'
import { noteActivity, watchIdle } from './learners/idle.ts'
import { leave, useSession, watchErased } from './learners/session.ts'
import { Routes } from './routes.tsx'

/** Where the question does not arrive, nobody is asked, and what was done is kept all the same. */
type Question = FunctionComponent<{ readonly onAnswer: () => void }>
const Nobody: Question = () => null

/** Few ever see it, so that it is fetched when it is asked. */
const StillHere = lazy(() =>
  import('./learners/still-here.tsx').then(
    ({ StillHere: Asked }): { default: Question } => ({ default: Asked }),
    () => ({ default: Nobody }),
  ),
)

/** The whole app, once storage, session and words are there. */
export function App() {
  return (
    <Router hook={useAddress}>
      <Doorkeeper />
      <Routes />
    </Router>
  )
}

/** Pages that need nobody to be signed in. */
const open: ReadonlySet<string> = new Set([
  'who',
  'settings',
  'device',
  'guide',
  'calculators',
  'credits',
  'verify',
  'connections',
  'class',
  'assessor',
  'mark',
])

/** Asks who is practising where that matters, and signs out a learner who has gone away and does not answer. */
function Doorkeeper() {
  const [path, goTo] = useLocation()
  const learner = useSession((session) => session.learner)
  const shut = learner === null && !open.has(path.split('/')[1] ?? '')
  useEffect(() => {
    if (shut) goTo('/who', { replace: true })
  }, [shut, goTo])
  useEffect(watchErased, [])
  const named = learner !== null && learner.name !== null
  const [asked, setAsked] = useState(false)
  useEffect(() => (named ? watchIdle(() => void leave(), setAsked) : undefined), [named])
  if (!asked) return null
  return (
    <Suspense>
      <StillHere
        onAnswer={() => {
          noteActivity()
          setAsked(false)
        }}
      />
    </Suspense>
  )
}

import { useEffect, useState } from 'react'
import { Router, useLocation } from 'wouter'
import { useAddress } from './address.ts'
import { noteActivity, watchIdle } from './learners/idle.ts'
import { leave, useSession } from './learners/session.ts'
import { StillHere } from './learners/still-here.tsx'
import { Routes } from './routes.tsx'

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
  const named = learner !== null && learner.name !== null
  const [asked, setAsked] = useState(false)
  useEffect(() => (named ? watchIdle(() => void leave(), setAsked) : undefined), [named])
  if (!asked) return null
  return (
    <StillHere
      onAnswer={() => {
        noteActivity()
        setAsked(false)
      }}
    />
  )
}

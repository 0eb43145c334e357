import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { readLaunch } from './launch/launch.ts'
import { restoreSession } from './learners/session.ts'
import { registerServiceWorker } from './offline/service-worker.ts'
import { followSettings } from './settings/store.ts'
import './ui/tokens.css'
import './ui/base.css'

const root = document.getElementById('root')
if (!root) throw new Error('main: index.html has no element with the id "root".')

const launch = readLaunch()
if (launch) await (await import('./launch/begin.ts')).begin(launch)
else await restoreSession()
followSettings()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
// A package is the platform's to keep and to renew.
if (!launch) void registerServiceWorker()

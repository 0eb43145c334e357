import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { readLaunch } from './launch/launch.ts'
import { restoreSession } from './learners/session.ts'
import { watchPictures } from './offline/pictures-again.ts'
import { registerServiceWorker } from './offline/service-worker.ts'
import { isConnected } from './outbox/is-connected.ts'
import { followSettings } from './settings/store.ts'
import { shelves } from './storage/current.ts'
import './ui/tokens.css'
import './ui/base.css'

const root = document.getElementById('root')
if (!root) throw new Error('main: index.html has no element with the id "root".')

// Everything but play stands in a frame, which comes while the app finds out who is here; where it does
// not come, the page that needs it says so.
if (!location.hash.startsWith('#/play/')) import('./framed-pages.tsx').catch(() => undefined)
const launch = readLaunch()
if (launch) await (await import('./launch/begin.ts')).begin(launch)
else await restoreSession()
followSettings()
watchPictures()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
whenIdle(() => void sendRecords())
// A package is the platform's to keep and to renew.
if (!launch) void registerServiceWorker()

/** Records go out when the page is there already, and only where somebody has said where to. */
async function sendRecords(): Promise<void> {
  if (await isConnected(await shelves())) await (await import('./outbox/start.ts')).startOutbox()
}

/** Safari has no `requestIdleCallback`. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 5000 })
  else setTimeout(work, 1000)
}

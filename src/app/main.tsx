import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { restoreSession } from './learners/session.ts'
import { registerServiceWorker } from './offline/service-worker.ts'
import { followSettings } from './settings/store.ts'
import './ui/tokens.css'
import './ui/base.css'

const root = document.getElementById('root')
if (!root) throw new Error('main: index.html has no element with the id "root".')

await restoreSession()
followSettings()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
void registerServiceWorker()

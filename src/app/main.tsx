import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

const root = document.getElementById('root')
if (!root) throw new Error('main: index.html has no element with the id "root".')

createRoot(root).render(
  <StrictMode>
    <main>
      <h1>Millwright</h1>
      <p>Practise a dangerous job before doing it for real.</p>
    </main>
  </StrictMode>,
)

import { Suspense } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { Arrival } from './arrival.tsx'
import { page } from './page.ts'

const PlayPage = page(() => import('./play/play-page.tsx'), 'PlayPage')
const FramedPages = page(() => import('./framed-pages.tsx'), 'FramedPages')

/** Which address shows which page. Whoever comes to play fetches nothing of the other pages. */
export function Routes() {
  const [room] = useLocation()
  const isPlay = room.startsWith('/play/')
  return (
    <Arrival key={isPlay ? 'play' : 'framed'} room={room}>
      <Suspense fallback={<main id="main" tabIndex={-1} aria-busy="true" />}>
        <Switch>
          <Route path="/play/:id" component={PlayPage} />
          <Route component={FramedPages} />
        </Switch>
      </Suspense>
    </Arrival>
  )
}

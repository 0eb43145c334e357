import { Suspense } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { Arrival } from './arrival.tsx'
import { Frame } from './frame.tsx'
import { isWholeSite } from './launch/whole-site.ts'
import { page } from './page.ts'
import './words/page-words.ts'

const LibraryPage = page(() => import('./pages/library/library-page.tsx'), 'LibraryPage')
const WhoPage = page(() => import('./pages/who/who-page.tsx'), 'WhoPage')
const DevicePage = page(() => import('./pages/device/device-page.tsx'), 'DevicePage')
const JobPage = page(() => import('./pages/job/job-page.tsx'), 'JobPage')
const DebriefingPage = page(() => import('./debriefing/debriefing-page.tsx'), 'DebriefingPage')
const RecordsPage = page(() => import('./pages/records/records-page.tsx'), 'RecordsPage')
const SettingsPage = page(() => import('./pages/settings/settings-page.tsx'), 'SettingsPage')
const GuidePage = page(() => import('./pages/guide/guide-page.tsx'), 'GuidePage')
const CreditsPage = page(() => import('./pages/credits/credits-page.tsx'), 'CreditsPage')
const SitePages = page(() => import('./site-pages.tsx'), 'SitePages')
const LostPage = page(() => import('./pages/lost-page.tsx'), 'LostPage')

/** Every page but play, in the frame of the app. */
export function FramedPages() {
  const [room] = useLocation()
  return (
    <Frame>
      <Arrival key={room} room={room}>
        <Suspense fallback={<main id="main" tabIndex={-1} aria-busy="true" />}>
          <Switch>
            <Route path="/" component={LibraryPage} />
            <Route path="/who" component={WhoPage} />
            <Route path="/device" component={DevicePage} />
            <Route path="/job/:id" component={JobPage} />
            <Route path="/attempt/:id" component={DebriefingPage} />
            <Route path="/records" component={RecordsPage} />
            <Route path="/settings" component={SettingsPage} />
            <Route path="/guide" component={GuidePage} />
            <Route path="/credits" component={CreditsPage} />
            <Route component={isWholeSite() ? SitePages : LostPage} />
          </Switch>
        </Suspense>
      </Arrival>
    </Frame>
  )
}

import { Suspense } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { Arrival } from './arrival.tsx'
import { Frame } from './frame.tsx'
import { page } from './page.ts'
import './words/page-words.ts'

const LibraryPage = page(() => import('./pages/library/library-page.tsx'), 'LibraryPage')
const WhoPage = page(() => import('./pages/who/who-page.tsx'), 'WhoPage')
const DevicePage = page(() => import('./pages/device/device-page.tsx'), 'DevicePage')
const JobPage = page(() => import('./pages/job/job-page.tsx'), 'JobPage')
const OpenPage = page(() => import('./pages/open/open-page.tsx'), 'OpenPage')
const InstructorPage = page(
  () => import('./pages/instructor/instructor-page.tsx'),
  'InstructorPage',
)
const ChecklistPage = page(() => import('./pages/checklist/checklist-page.tsx'), 'ChecklistPage')
const DebriefingPage = page(() => import('./debriefing/debriefing-page.tsx'), 'DebriefingPage')
const VerifyPage = page(() => import('./debriefing/verify/verify-page.tsx'), 'VerifyPage')
const RecordsPage = page(() => import('./pages/records/records-page.tsx'), 'RecordsPage')
const AssessorPage = page(() => import('./assessor/assessor-page.tsx'), 'AssessorPage')
const IssuePage = page(() => import('./credentials/issue-page.tsx'), 'IssuePage')
const RulesPage = page(() => import('./credentials/rules-page.tsx'), 'RulesPage')
const CertificatePage = page(() => import('./credentials/certificate-page.tsx'), 'CertificatePage')
const MarkPage = page(() => import('./assessor/mark/mark-page.tsx'), 'MarkPage')
const PortfolioPage = page(() => import('./pages/portfolio/portfolio-page.tsx'), 'PortfolioPage')
const PriorPage = page(() => import('./prior/prior-page.tsx'), 'PriorPage')
const SessionPage = page(() => import('./assessor/session/session-page.tsx'), 'SessionPage')
const ClassPage = page(() => import('./pages/class/class-page.tsx'), 'ClassPage')
const ConnectionsPage = page(
  () => import('./pages/connections/connections-page.tsx'),
  'ConnectionsPage',
)
const SettingsPage = page(() => import('./pages/settings/settings-page.tsx'), 'SettingsPage')
const GuidePage = page(() => import('./pages/guide/guide-page.tsx'), 'GuidePage')
const CalculatorsPage = page(
  () => import('./pages/calculators/calculators-page.tsx'),
  'CalculatorsPage',
)
const CalculatorPage = page(
  () => import('./pages/calculators/calculator-page.tsx'),
  'CalculatorPage',
)
const CreditsPage = page(() => import('./pages/credits/credits-page.tsx'), 'CreditsPage')
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
            <Route path="/open" component={OpenPage} />
            <Route path="/job/:id" component={JobPage} />
            <Route path="/job/:id/instructor" component={InstructorPage} />
            <Route path="/job/:id/checklist" component={ChecklistPage} />
            <Route path="/attempt/:id" component={DebriefingPage} />
            <Route path="/verify" component={VerifyPage} />
            <Route path="/records" component={RecordsPage} />
            <Route path="/portfolio" component={PortfolioPage} />
            <Route path="/prior-learning" component={PriorPage} />
            <Route path="/class" component={ClassPage} />
            <Route path="/attempt/:id/mark" component={MarkPage} />
            <Route path="/mark" component={MarkPage} />
            <Route path="/assessor/session" component={SessionPage} />
            <Route path="/assessor/credentials" component={IssuePage} />
            <Route path="/assessor/rules" component={RulesPage} />
            <Route path="/credential/:id" component={CertificatePage} />
            <Route path="/assessor" component={AssessorPage} />
            <Route path="/connections" component={ConnectionsPage} />
            <Route path="/settings" component={SettingsPage} />
            <Route path="/guide" component={GuidePage} />
            <Route path="/calculators" component={CalculatorsPage} />
            <Route path="/calculators/:id" component={CalculatorPage} />
            <Route path="/credits" component={CreditsPage} />
            <Route component={LostPage} />
          </Switch>
        </Suspense>
      </Arrival>
    </Frame>
  )
}

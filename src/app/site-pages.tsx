import { Route, Switch } from 'wouter'
import { page } from './page.ts'

const OpenPage = page(() => import('./pages/open/open-page.tsx'), 'OpenPage')
const InstructorPage = page(
  () => import('./pages/instructor/instructor-page.tsx'),
  'InstructorPage',
)
const ChecklistPage = page(() => import('./pages/checklist/checklist-page.tsx'), 'ChecklistPage')
const VerifyPage = page(() => import('./debriefing/verify/verify-page.tsx'), 'VerifyPage')
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
const CalculatorsPage = page(
  () => import('./pages/calculators/calculators-page.tsx'),
  'CalculatorsPage',
)
const CalculatorPage = page(
  () => import('./pages/calculators/calculator-page.tsx'),
  'CalculatorPage',
)
const LostPage = page(() => import('./pages/lost-page.tsx'), 'LostPage')

/**
 * The pages that only the whole site has: for teachers, assessors and authors, and what a learner keeps
 * from one job to the next. The build leaves what nothing else needs out of packages of one job, so no
 * page of such a package may link to them.
 */
export function SitePages() {
  return (
    <Switch>
      <Route path="/open" component={OpenPage} />
      <Route path="/job/:id/instructor" component={InstructorPage} />
      <Route path="/job/:id/checklist" component={ChecklistPage} />
      <Route path="/verify" component={VerifyPage} />
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
      <Route path="/calculators" component={CalculatorsPage} />
      <Route path="/calculators/:id" component={CalculatorPage} />
      <Route component={LostPage} />
    </Switch>
  )
}

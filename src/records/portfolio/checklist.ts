import type { Scenario } from '../../scenario/schema.ts'
import type { MarkedCriterion, WorkplaceChecklist } from './piece.ts'

/** The criteria of a scenario as points that a person can mark on the real task: nothing seen yet. */
export const pointsOf = ({ assessment }: Scenario): readonly MarkedCriterion[] =>
  assessment.criteria.map(({ id, title, competency, critical }) => ({
    id,
    title: title ?? { en: id.replaceAll('_', ' ') },
    competency: competency ?? null,
    critical: critical ?? false,
    verdict: 'not-observed',
    note: '',
  }))

type Marked = Pick<WorkplaceChecklist, 'id' | 'at' | 'who' | 'role' | 'on' | 'place' | 'criteria'>

/** A marked checklist, as the second source beside the simulator. */
export const workplaceChecklist = (
  scenario: Scenario,
  sha256: string,
  marked: Marked,
): WorkplaceChecklist => ({
  kind: 'workplace',
  source: 'workplace',
  ...marked,
  job: { id: scenario.id, title: scenario.title },
  scenario: { version: scenario.version, sha256 },
  competencies: Object.fromEntries(
    Object.entries(scenario.competencies ?? {}).map(([id, { title, iri }]) => [
      id,
      { title, ...(iri !== undefined && { iri }) },
    ]),
  ),
})

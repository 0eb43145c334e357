import type { Scenario } from './schema.ts'
import type { Text } from './text.ts'

/** What the library and the briefing say of a job without its whole scenario. */
export function summaryOf(scenario: Scenario) {
  const { id, version, title, about = {}, competencies = {}, assessment, briefing } = scenario
  const reviewers = new Map(about.reviewed?.map(({ language, by }) => [language, by]))
  return {
    id,
    version,
    title,
    summary: about.summary ?? {},
    trade: about.trade ?? {},
    ...(about.minutes !== undefined && { minutes: about.minutes }),
    level: about.level ?? {},
    languages: Object.keys(title).map((tag) => ({ tag, reviewedBy: reviewers.get(tag) ?? null })),
    // Whatever an author places can be done in every one of them.
    interfaces: ['text', 'desktop', 'touch', 'vr'] as const,
    competencies: Object.entries(competencies).map(([name, competency]) => ({
      id: name,
      title: competency.title,
      ...(competency.iri !== undefined && { iri: competency.iri }),
    })),
    standards: about.standards ?? [],
    ppe: about.protection ?? [],
    ...(assessment.mastery !== undefined && { mastery: assessment.mastery }),
    ...(briefing && { briefing: briefingOf(briefing) }),
    purposes: ['guided', 'practice', 'assessment'] as const,
  }
}

/** What the trainee is told of the job: the text itself, or the part of it that is called so. */
const briefingOf = (briefing: NonNullable<Scenario['briefing']>): Text =>
  (typeof briefing.job === 'object' ? briefing.job : briefing) as Text

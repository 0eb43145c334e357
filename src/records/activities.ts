import type { Scenario } from '../scenario/schema.ts'
import type { Text } from '../scenario/text.ts'
import { PROFILE_BASE, TYPES } from './names.ts'
import { own } from './own.ts'
import type { Activity, ActivityDefinition, LanguageMap } from './statement.ts'

const TAG = /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/

/** A scenario's text as xAPI takes it; nothing where it has no usable language. */
function languageMap(text: Text | undefined): LanguageMap | null {
  const entries = Object.entries(text ?? {}).filter(([tag]) => TAG.test(tag))
  return entries.length > 0 ? Object.fromEntries(entries) : null
}

/** One segment of an IRI; half a surrogate pair, which no IRI can carry, becomes U+FFFD. */
const segment = (id: string): string => encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'))

/** The course that a scenario is the one unit of, in packages and in statements alike. */
export const courseIri = (scenario: string): string =>
  `${PROFILE_BASE}/courses/${segment(scenario)}`

export function activity(
  id: string,
  definition: ActivityDefinition,
  name?: Text | undefined,
): Activity {
  const map = languageMap(name)
  return {
    objectType: 'Activity',
    id,
    definition: map ? { ...definition, name: map } : definition,
  }
}

/** The same object for the same id: many statements of an attempt are about one thing. */
function once(make: (id: string) => Activity): (id: string) => Activity {
  const made = new Map<string, Activity>()
  return (id) => {
    const known = made.get(id)
    if (known) return known
    const fresh = make(id)
    made.set(id, fresh)
    return fresh
  }
}

/** The things of one scenario that statements are about, each under the scenario's own IRI. */
export interface Activities {
  readonly scenario: Activity
  readonly version: Activity
  /** The course that packages of this scenario belong to. */
  readonly course: Activity
  /** The procedure as a whole: what becomes of each step, and the order in which they come. */
  readonly performance: Activity
  readonly sequencing: Activity
  readonly step: (id: string) => Activity
  readonly criterion: (id: string) => Activity
  readonly question: (id: string) => Activity
  readonly reportOn: (about: string) => Activity
  readonly interruption: (id: string) => Activity
  readonly exposure: (model: string) => Activity
  readonly competency: (id: string) => Activity
  /** Equipment, a place or a simulated person; the scenario itself where the id names none. */
  readonly thing: (id: string) => Activity
}

export function activitiesOf(scenario: Scenario): Activities {
  const base = `${PROFILE_BASE}/scenarios/${segment(scenario.id)}`
  const under = (room: string, id: string): string => `${base}/${room}/${segment(id)}`
  const whole = activity(
    base,
    { type: TYPES.simulation, ...described(scenario.about?.summary) },
    scenario.title,
  )
  const step = (id: string): Activity => {
    const document = scenario.procedure.find((known) => known.id === id)
    return activity(under('steps', id), { type: TYPES.step }, document?.text)
  }
  const criterion = (id: string): Activity => {
    const document = scenario.assessment.criteria.find((known) => known.id === id)
    return activity(under('criteria', id), { type: TYPES.criterion }, document?.title)
  }
  const interruption = (id: string): Activity => {
    const document = scenario.interruptions?.find((known) => known.id === id)
    return activity(under('interruptions', id), { type: TYPES.interruption }, document?.text)
  }
  const competency = (id: string): Activity => {
    const document = own(scenario.competencies, id)
    const iri = document?.iri ?? under('competencies', id)
    return activity(iri, { type: TYPES.competency }, document?.title)
  }
  const thing = (id: string): Activity => {
    const equipment = own(scenario.equipment, id)
    if (equipment) return activity(under('equipment', id), { type: TYPES.item }, equipment.name)
    const zone = own(scenario.zones, id)
    if (zone) return activity(under('zones', id), { type: TYPES.zone }, zone.title)
    const person = own(scenario.people, id)
    if (person) return activity(under('people', id), { type: TYPES.person }, person.name)
    return whole
  }
  const steps = scenario.procedure.map(({ id, text }) => ({ id, ...described(text) }))
  return {
    scenario: whole,
    course: activity(courseIri(scenario.id), { type: TYPES.course }, scenario.title),
    performance: activity(
      under('procedure', 'performance'),
      { type: TYPES.interaction, interactionType: 'performance', steps },
      scenario.title,
    ),
    sequencing: activity(
      under('procedure', 'sequencing'),
      { type: TYPES.interaction, interactionType: 'sequencing', choices: steps },
      scenario.title,
    ),
    version: activity(under('versions', scenario.version), { type: TYPES.version }, scenario.title),
    step: once(step),
    criterion: once(criterion),
    interruption: once(interruption),
    competency: once(competency),
    thing: once(thing),
    question: once((id) => questionActivity(scenario, id, under('questions', id))),
    reportOn: once((about) =>
      activity(
        under('reports', about),
        { type: TYPES.interaction, interactionType: 'fill-in' },
        own(scenario.equipment, about)?.name ?? own(scenario.zones, about)?.title,
      ),
    ),
    exposure: once((model) => activity(under('exposures', model), { type: TYPES.exposure })),
  }
}

function described(text: Text | undefined): Pick<ActivityDefinition, 'description'> {
  const description = languageMap(text)
  return description ? { description } : {}
}

/** A knowledge check with its choices; each right choice is a pattern of its own. */
function questionActivity(scenario: Scenario, id: string, iri: string): Activity {
  const question = own(scenario.questions, id)
  const type = { type: TYPES.interaction, interactionType: 'choice' } as const
  if (!question) return activity(iri, type)
  return activity(
    iri,
    {
      ...type,
      ...described(question.text),
      correctResponsesPattern: [question.right].flat(),
      choices: Object.entries(question.choices).map(([choice, text]) => ({
        id: choice,
        ...described(text),
      })),
    },
    question.text,
  )
}

import type { Result } from '../../assessment/result.ts'
import type { Attempt, Interface } from '../../engine/attempt/attempt.ts'
import type { Purpose } from '../../engine/run.ts'
import type { Text } from '../../scenario/text.ts'
import { own } from '../own.ts'
import type { JobRef, MarkedCriterion, WorkplaceChecklist } from './piece.ts'

/** How far a competency was shown on one occasion. */
export type Showing = 'shown' | 'in-part' | 'not-shown' | 'not-seen'

/** One occasion on which a competency could be shown, and who says so: the simulator or a person. */
export interface Occasion {
  /** The attempt or the checklist. */
  readonly id: string
  readonly source: 'simulation' | 'workplace'
  /** ISO 8601; of a checklist the day of the task. */
  readonly at: string
  readonly job: JobRef
  readonly showing: Showing
  /** How it was played; null in the workplace. */
  readonly played: { readonly purpose: Purpose; readonly interface: Interface } | null
  /** Who marked it in the workplace; null for the simulator. */
  readonly who: string | null
}

/** A competency and every occasion for it, the first one first. */
export interface CompetencyOverTime {
  /** The same competency in two jobs has one name where their authors gave it one IRI. */
  readonly key: string
  readonly title: Text
  readonly occasions: readonly Occasion[]
}

interface Sighting {
  readonly key: string
  readonly title: Text
  readonly occasion: Occasion
}

/** What a competency is called across jobs: by its IRI, else by job and id. */
export const competencyKey = (job: string, id: string, iri: string | undefined): string =>
  iri ?? `${job}/${id}`

/** What of an attempt file the portfolio reads. */
export type ShownAttempt = Pick<
  Attempt<Result>,
  'id' | 'startedAt' | 'scenario' | 'result' | 'purpose' | 'interface'
>

/** What an attempt says about each competency of its scenario. */
export function sightingsInAttempt(attempt: ShownAttempt): readonly Sighting[] {
  const { scenario, result, purpose } = attempt
  const job = { id: scenario.id, title: scenario.document.title }
  return Object.entries(scenario.document.competencies ?? {}).map(([id, { title, iri }]) => {
    const found = result.competencies.find((each) => each.id === id)
    const showing: Showing = !found
      ? 'not-seen'
      : found.met
        ? 'shown'
        : found.scaled > 0
          ? 'in-part'
          : 'not-shown'
    return {
      key: competencyKey(job.id, id, iri),
      title,
      occasion: {
        id: attempt.id,
        source: 'simulation',
        at: attempt.startedAt,
        job,
        showing,
        played: { purpose, interface: attempt.interface },
        who: null,
      },
    }
  })
}

/** What a checklist from the real workplace says about each competency. */
export const sightingsInWorkplace = (piece: WorkplaceChecklist): readonly Sighting[] =>
  [...new Set(piece.criteria.flatMap(({ competency }) => competency ?? []))].map((id) => {
    const named = own(piece.competencies, id)
    return {
      key: competencyKey(piece.job.id, id, named?.iri),
      title: named?.title ?? {},
      occasion: {
        id: piece.id,
        source: 'workplace',
        at: `${piece.on}T00:00:00Z`,
        job: piece.job,
        showing: showingOf(piece.criteria.filter(({ competency }) => competency === id)),
        played: null,
        who: piece.who,
      },
    }
  })

/** Shown is what was seen in whole: a point that nobody saw, or that was missed, leaves a part open. */
function showingOf(criteria: readonly MarkedCriterion[]): Showing {
  const seen = criteria.filter(({ verdict }) => verdict !== 'not-observed')
  const met = seen.filter(({ verdict }) => verdict === 'met')
  if (seen.length === 0) return 'not-seen'
  if (met.length === criteria.length) return 'shown'
  return met.length > 0 ? 'in-part' : 'not-shown'
}

const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

/** Everything known about each competency, in the order of time, whatever order it came in. */
export function overTime(sightings: readonly Sighting[]): readonly CompetencyOverTime[] {
  const inTime = sightings.toSorted(
    (a, b) => byText(a.occasion.at, b.occasion.at) || byText(a.occasion.id, b.occasion.id),
  )
  const keys = [...new Set(inTime.map(({ key }) => key))].toSorted(byText)
  return keys.map((key) => {
    const ofKey = inTime.filter((sighting) => sighting.key === key)
    return {
      key,
      // The newest wording is the one in use.
      title: ofKey.at(-1)?.title ?? {},
      occasions: ofKey.map(({ occasion }) => occasion),
    }
  })
}

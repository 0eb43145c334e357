import type { CriterionResult, Result, Verdict } from '../../assessment/result.ts'
import { parseInstant } from '../../core/civil-time.ts'
import { canonicalJson } from '../../core/json.ts'
import type { Attempt } from '../../engine/attempt/attempt.ts'
import type { Text } from '../../scenario/text.ts'
import type { HeldJudgement } from '../judgement/check-judgements.ts'
import { competencyKey } from '../portfolio/over-time.ts'
import { addMonths } from './months.ts'
import { type MasteryRule, PLAYED_INTERFACES } from './rule.ts'

/** An attempt that an assessor has before them, and what was found out about its file. */
export interface Candidate {
  readonly attempt: Attempt<Result>
  /** Its parts belong together, and its signatures and judgements hold. */
  readonly whole: boolean
  /** What assessors judged of it, in their order: those that hold. */
  readonly judgements: readonly HeldJudgement[]
  /** An assessor whose key is known signed its end in a supervised session. */
  readonly supervised: boolean
  /** One of its judges is nobody known here: anybody can make a key, and judge their own try. */
  readonly byStranger: boolean
}

/** Why an attempt does not count towards a competency. */
export type NotCounted =
  | 'changed'
  | 'scripted'
  | 'purpose'
  | 'redo'
  | 'undated'
  | 'too-old'
  | 'interface'
  | 'stranger'
  | 'not-passed'
  | 'not-shown'
  | 'help'
  | 'twice'
  | 'same-variant'

export interface Weighed {
  readonly candidate: Candidate
  /** Null where it counts. */
  readonly why: NotCounted | null
}

/** One thing that the rule asks for, and how far it is there. */
export interface RulePoint {
  readonly asks: 'passes' | 'critical' | 'supervised'
  readonly ok: boolean
  readonly have: number
  readonly want: number
}

/** A criterion of the competency that no counted attempt shows. */
export interface OpenCriterion {
  readonly job: string
  readonly id: string
  readonly title: Text
  readonly critical: boolean
  readonly verdict: Exclude<Verdict, 'met'>
}

export interface Competency {
  readonly key: string
  readonly title: Text
  readonly iri?: string
}

/** Whether the rule lets a competency be signed, and every reason for it. */
export interface Weighing {
  readonly competency: Competency
  readonly rule: MasteryRule
  readonly may: boolean
  readonly points: readonly RulePoint[]
  /** Every attempt at a job with this competency, the first one first. */
  readonly weighed: readonly Weighed[]
  readonly open: readonly OpenCriterion[]
}

/** The competencies that the attempts are about, each once, under the wording of the latest. */
export function competenciesIn(candidates: readonly Candidate[]): readonly Competency[] {
  const found = new Map<string, Competency>()
  for (const { attempt } of inTime(candidates))
    for (const [id, { title, iri }] of Object.entries(attempt.scenario.document.competencies ?? {}))
      found.set(keyIn(attempt, id, iri), {
        key: keyIn(attempt, id, iri),
        title,
        ...(iri !== undefined && { iri }),
      })
  return [...found.values()]
}

/** Holds the attempts against a rule, at a moment (milliseconds since 1970). */
export function weigh(
  competency: Competency,
  candidates: readonly Candidate[],
  rule: MasteryRule,
  now: number,
): Weighing {
  const seen = { digests: new Set<string>(), variants: new Set<string>() }
  const weighed = inTime(candidates).flatMap((candidate): Weighed[] => {
    const id = idIn(candidate.attempt, competency.key)
    if (id === null) return []
    const why =
      whyNot(candidate, id, rule, now) ?? whyAgain(candidate.attempt, rule.differentVariants, seen)
    if (why === null) {
      seen.digests.add(candidate.attempt.digest)
      seen.variants.add(variantOf(candidate.attempt))
    }
    return [{ candidate, why }]
  })
  const counted = weighed.filter(({ why }) => why === null).map(({ candidate }) => candidate)
  const criteria = counted.flatMap((candidate) => criteriaOf(candidate, competency.key))
  const open = openIn(criteria)
  const critical = new Set(criteria.filter((each) => each.critical).map(nameOf))
  const openCritical = open.filter((each) => each.critical).length
  const supervised = counted.filter((each) => each.supervised).length
  const points: readonly RulePoint[] = [
    point('passes', counted.length, rule.passes),
    ...(rule.everyCritical ? [point('critical', critical.size - openCritical, critical.size)] : []),
    ...(rule.supervised > 0 ? [point('supervised', supervised, rule.supervised)] : []),
  ]
  return { competency, rule, may: points.every(({ ok }) => ok), points, weighed, open }
}

/** The attempts of a weighing that count. */
export const countedIn = ({ weighed }: Weighing): readonly Candidate[] =>
  weighed.filter(({ why }) => why === null).map(({ candidate }) => candidate)

const point = (asks: RulePoint['asks'], have: number, want: number): RulePoint => ({
  asks,
  ok: have >= want,
  have,
  want,
})

const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

/** By the clock of whoever played, then by id, whatever order they came in; none of them twice. */
function inTime(candidates: readonly Candidate[]): readonly Candidate[] {
  const once = new Map(candidates.map((each) => [each.attempt.id, each]))
  const at = ({ attempt }: Candidate): number => parseInstant(attempt.startedAt) ?? 0
  return [...once.values()].toSorted((a, b) => at(a) - at(b) || byText(a.attempt.id, b.attempt.id))
}

const keyIn = ({ scenario }: Attempt<Result>, id: string, iri: string | undefined): string =>
  competencyKey(scenario.id, id, iri)

/** What the job of an attempt calls a competency; null where it has none of that key. */
function idIn(attempt: Attempt<Result>, key: string): string | null {
  const all = Object.entries(attempt.scenario.document.competencies ?? {})
  return all.find(([id, { iri }]) => keyIn(attempt, id, iri) === key)?.[0] ?? null
}

/** Two attempts are on one variant where the same was drawn for the same job. */
const variantOf = ({ scenario, parameters }: Attempt<Result>): string =>
  canonicalJson([scenario.id, parameters])

function whyNot(
  { attempt, whole, judgements, byStranger }: Candidate,
  id: string,
  rule: MasteryRule,
  now: number,
): NotCounted | null {
  const at = parseInstant(attempt.startedAt)
  if (!whole) return 'changed'
  if (attempt.scripted) return 'scripted'
  if (attempt.purpose !== 'assessment') return 'purpose'
  if (attempt.parent !== null) return 'redo'
  if (at === null || at > now) return 'undated'
  if (at < addMonths(now, -rule.withinMonths)) return 'too-old'
  const ways: readonly string[] = rule.interfaces.length > 0 ? rule.interfaces : PLAYED_INTERFACES
  if (!ways.includes(attempt.interface)) return 'interface'
  if (byStranger) return 'stranger'
  // Where people judged it, their word stands in the place of the machine's: all of them.
  const results = judgements.length > 0 ? judgements.map(({ result }) => result) : [attempt.result]
  if (!results.every(({ passed }) => passed)) return 'not-passed'
  const isShown = ({ competencies }: Pick<Result, 'competencies'>): boolean =>
    competencies.some((each) => each.id === id && each.met)
  // By a mastery of 0 a competency is met without a single mark: that shows nothing.
  if (attempt.result.mastery <= 0 || !results.every(isShown)) return 'not-shown'
  return rule.withoutHelp && wasHelped(attempt) ? 'help' : null
}

const wasHelped = ({ result, actions }: Attempt<Result>): boolean =>
  result.hints > 0 || actions.some((action) => action.do === 'advise')

function whyAgain(
  attempt: Attempt<Result>,
  differentVariants: boolean,
  { digests, variants }: Readonly<Record<'digests' | 'variants', ReadonlySet<string>>>,
): NotCounted | null {
  if (digests.has(attempt.digest)) return 'twice'
  return differentVariants && variants.has(variantOf(attempt)) ? 'same-variant' : null
}

type Named = Omit<OpenCriterion, 'verdict'> & { readonly verdict: Verdict }

const nameOf = ({ job, id }: Pick<OpenCriterion, 'job' | 'id'>): string => `${job}/${id}`

/** The criteria that a competency rests on, those of the whole job with them, as they were judged. */
function criteriaOf({ attempt, judgements }: Candidate, key: string): readonly Named[] {
  const { scenario, result } = attempt
  const id = idIn(attempt, key)
  const judged = judgements.at(-1)?.criteria
  const verdictOf = (criterion: CriterionResult): Verdict =>
    judged?.find((each) => each.id === criterion.id)?.verdict ?? criterion.verdict
  return result.criteria
    .filter(({ competency, critical }) => competency === id || (competency === null && critical))
    .map((criterion) => ({
      job: scenario.id,
      id: criterion.id,
      title: scenario.document.assessment.criteria.find((each) => each.id === criterion.id)
        ?.title ?? { en: criterion.id.replaceAll('_', ' ') },
      critical: criterion.critical,
      verdict: verdictOf(criterion),
    }))
}

/** What was met nowhere: not met where it was seen at all, else not observed. */
function openIn(criteria: readonly Named[]): readonly OpenCriterion[] {
  const names = [...new Set(criteria.map(nameOf))]
  return names.flatMap((name) => {
    const all = criteria.filter((each) => nameOf(each) === name)
    const last = all.at(-1)
    if (!last || all.some(({ verdict }) => verdict === 'met')) return []
    const missed = all.some(({ verdict }) => verdict === 'not-met')
    return [{ ...last, verdict: missed ? 'not-met' : 'not-observed' }]
  })
}

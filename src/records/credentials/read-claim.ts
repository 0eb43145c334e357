import { isIri, isRecord, isUuid } from '../check-parts.ts'
import { isDay, isLocalText } from '../portfolio/field-checks.ts'
import { isText, type Shape, shapeFaults } from '../shape.ts'
import type { Claim, ClaimedAttempt } from './claim.ts'
import { PLAYED_INTERFACES, ruleFaults } from './rule.ts'
import { variantsIn } from './says.ts'

const oneOf =
  (...words: readonly string[]) =>
  (value: unknown): boolean =>
    words.some((word) => word === value)
const isFlag = (value: unknown): boolean => typeof value === 'boolean'
const isHash = (value: unknown): boolean =>
  typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)

const MOST_LISTED = 400

/** A list of things that each have a shape, with their places in it. */
function listFaults(
  value: unknown,
  path: string,
  each: (entry: unknown, path: string) => readonly string[],
): readonly string[] {
  if (!Array.isArray(value) || value.length > MOST_LISTED)
    return [`${path} must be a list of at most ${MOST_LISTED}.`]
  return value.flatMap((entry: unknown, i) => each(entry, `${path}/${i}`))
}

const shaped =
  (shape: Shape) =>
  (value: unknown, path: string): readonly string[] =>
    isRecord(value) ? shapeFaults(value, shape, path) : [`${path} must be an object.`]

const TITLE = [isLocalText, 'a text in languages'] as const

const JOB: Shape = {
  id: [isText, 'a text'],
  version: [isText, 'a text'],
  sha256: [isHash, 'a SHA-256 in hex'],
  title: TITLE,
}

const ATTEMPT: Shape = {
  id: [isUuid, 'a UUID'],
  digest: [isHash, 'a SHA-256 in hex'],
  job: [isText, 'a text'],
  interface: [oneOf(...PLAYED_INTERFACES), PLAYED_INTERFACES.join(', ')],
  variant: [
    (value) =>
      isRecord(value) &&
      Number.isSafeInteger(value.seed) &&
      isRecord(value.parameters) &&
      Object.keys(value).length === 2,
    'a seed and parameters',
  ],
  on: [isDay, 'a day such as 2026-03-01'],
  supervised: [isFlag, 'true or false'],
  markedBy: [oneOf('machine', 'assessor'), 'machine or assessor'],
}

const OPEN: Shape = {
  job: [isText, 'a text'],
  id: [isText, 'a text'],
  title: TITLE,
  critical: [isFlag, 'true or false'],
  verdict: [oneOf('not-met', 'not-observed'), 'not-met or not-observed'],
}

const HEAD: Shape = {
  format: [oneOf('millwright-credential/1'), '"millwright-credential/1"'],
  setting: [oneOf('simulation'), '"simulation"'],
}

const COMPETENCY: Shape = { key: [isText, 'a text'], title: TITLE }

function competencyFaults(value: unknown, path: string): readonly string[] {
  if (!isRecord(value)) return [`${path} must be an object.`]
  const { iri, ...rest } = value
  const faults = shapeFaults(rest, COMPETENCY, path)
  return iri === undefined || isIri(iri) ? faults : [...faults, `${path}/iri must be an IRI.`]
}

export type ClaimRead =
  | { readonly claim: Claim; readonly faults: readonly [] }
  | { readonly claim: null; readonly faults: readonly string[] }

/** Reads what a credential says, or names every fault with its place. */
export function readClaim(value: unknown, path: string): ClaimRead {
  if (!isRecord(value)) return { claim: null, faults: [`${path} must be an object.`] }
  const { competency, jobs, attempts, open, rule, ...head } = value
  const faults = [
    ...shapeFaults(head, HEAD, path),
    ...competencyFaults(competency, `${path}/competency`),
    ...listFaults(jobs, `${path}/jobs`, shaped(JOB)),
    ...listFaults(attempts, `${path}/attempts`, shaped(ATTEMPT)),
    ...listFaults(open, `${path}/open`, shaped(OPEN)),
    ...ruleFaults(rule, `${path}/rule`),
  ]
  if (faults.length > 0) return { claim: null, faults }
  // The shape has been checked key by key; the type only says what was found.
  const claim = value as unknown as Claim
  const broken = brokenRule(claim)
  return broken === null
    ? { claim, faults: [] }
    : { claim: null, faults: [`${path}/${broken} is not what its own rule asks for.`] }
}

/** The first part of a claim that its own rule would never have let anybody sign; null where none is. */
function brokenRule(claim: Claim): 'attempts' | 'open' | null {
  const { jobs, attempts, open, rule } = claim
  const supervised = attempts.filter((attempt) => attempt.supervised).length
  const isIn = (way: ClaimedAttempt['interface']): boolean =>
    rule.interfaces.length === 0 || rule.interfaces.includes(way)
  const enough =
    attempts.length >= rule.passes &&
    supervised >= rule.supervised &&
    attempts.every(({ job, interface: way }) => isIn(way) && jobs.some(({ id }) => id === job)) &&
    (!rule.differentVariants || variantsIn(claim) === attempts.length)
  if (!enough) return 'attempts'
  return rule.everyCritical && open.some(({ critical }) => critical) ? 'open' : null
}

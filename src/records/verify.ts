import type { Result } from '../assessment/result.ts'
import { sha256Hex } from '../core/hash.ts'
import { canonicalJson } from '../core/json.ts'
import {
  type Attempt,
  digestOf,
  evidenceOfAttempt,
  trackWithheld,
} from '../engine/attempt/attempt.ts'
import { decodeTrack, digestOfTrack } from '../engine/people/pose-track.ts'
import { isPose, poseOf } from '../engine/people/poses.ts'

export interface Check {
  readonly name: 'scenario' | 'digest' | 'chain' | 'track' | 'result'
  readonly ok: boolean
  /** What was compared, or the first thing that does not match. */
  readonly detail: string
}

export interface Verification {
  readonly ok: boolean
  readonly checks: readonly Check[]
  /** What an attempt file alone can say about nothing but itself: no check covers it. */
  readonly notCovered: readonly string[]
}

/** Values beside the evidence: whoever has the file could have written them. */
const NOT_COVERED = [
  'id',
  'parent',
  'scripted',
  'interface',
  'language',
  'startedAt',
  'endedAt',
] as const

export interface VerifyOptions {
  /** Marks the recorded evidence again; without it the result is not checked. */
  readonly mark?: (attempt: Attempt<Result>) => Result
}

/**
 * Whether the parts of an attempt still belong together. It shows accidental or careless change; a
 * person who changes everything to fit is found out by a replay or a signature alone.
 */
export function verifyAttempt(
  attempt: Attempt<Result>,
  { mark }: VerifyOptions = {},
): Verification {
  const scenario = checkScenario(attempt)
  const chain = checkChain(attempt)
  const checks = [
    scenario,
    chain,
    checkDigest(attempt, scenario.ok && chain.ok),
    ...checkTrack(attempt),
    ...(mark ? [checkResult(attempt, mark(attempt))] : []),
  ]
  return { ok: checks.every(({ ok }) => ok), checks, notCovered: NOT_COVERED }
}

function checkScenario({ scenario }: Attempt): Check {
  const { document } = scenario
  const name = 'scenario'
  if (sha256Hex(canonicalJson(document)) !== scenario.sha256)
    return { name, ok: false, detail: 'The scenario inside is not the one that was played.' }
  if (document.id !== scenario.id || document.version !== scenario.version)
    return { name, ok: false, detail: 'The scenario inside has another id or version.' }
  return { name, ok: true, detail: `${scenario.id} ${scenario.version}` }
}

/** Where the scenario and every link fit, only what the digest alone covers can have been changed. */
function checkDigest(attempt: Attempt, restFits: boolean): Check {
  const name = 'digest'
  if (digestOf(evidenceOfAttempt(attempt)) === attempt.digest)
    return { name, ok: true, detail: attempt.digest }
  const detail = restFits
    ? 'The engine, seed, parameters or purpose was changed, or the digest itself: scenario, actions and events are as they were.'
    : 'Scenario, engine, seed, parameters, purpose, actions and events do not give this digest.'
  return { name, ok: false, detail }
}

/** Each link is taken over the recorded one before it, so that the first that differs is the place. */
function checkChain({ actions, events, chain, session }: Attempt): Check {
  const name = 'chain'
  const entries = [...actions, ...events]
  const placeOf = (i: number): string =>
    i < actions.length ? `action ${i}` : `event ${i - actions.length}`
  let before = session?.opening ?? ''
  for (const [i, entry] of entries.entries()) {
    const link = chain.links[i]
    if (link === undefined) return { name, ok: false, detail: `${placeOf(i)} has no link.` }
    if (sha256Hex(before + canonicalJson(entry)) !== link) {
      const taken = takenOut(entries, chain.links, i)
      const isOfActions =
        i < actions.length || (i === actions.length && asksForMore(actions, events))
      const detail =
        taken === 0
          ? `${placeOf(i)} does not match.`
          : isOfActions
            ? missing('action', i, taken)
            : missing('event', i - actions.length, taken)
      return { name, ok: false, detail }
    }
    before = link
  }
  const extra = chain.links.length - entries.length
  if (extra > 0)
    return {
      name,
      ok: false,
      detail: missing('event', events.length, extra),
    }
  return { name, ok: true, detail: `${entries.length} links` }
}

/** How many entries were taken out before this one: it fits so many links later; 0 where it fits nowhere. */
function takenOut(entries: readonly unknown[], links: readonly string[], i: number): number {
  const fewer = links.length - entries.length
  if (fewer <= 0) return 0
  const before = links[i + fewer - 1] ?? ''
  return sha256Hex(before + canonicalJson(entries[i])) === links[i + fewer] ? fewer : 0
}

/** Whether events name an action behind the last one that is there. */
const asksForMore = (actions: Attempt['actions'], events: Attempt['events']): boolean =>
  events.some(({ cause }) => cause !== null && 'action' in cause && cause.action >= actions.length)

const missing = (what: string, n: number, many: number): string =>
  many === 1
    ? `${what} ${n} is missing: it was taken out of the file.`
    : `${what}s ${n} to ${n + many - 1} are missing: they were taken out of the file.`

/** The track against its own digest and against the poses in the log; nothing where none was kept. */
function checkTrack({ tracks, events }: Attempt): readonly Check[] {
  const name = 'track'
  if (tracks === null)
    return trackWithheld({ tracks, events }) ? [{ name, ok: true, detail: 'track withheld' }] : []
  const { poses } = tracks
  const { samples, fault } = decodeTrack(poses)
  const broken = (detail: string): readonly Check[] => [{ name, ok: false, detail }]
  if (fault !== null) return broken(`pose ${fault} cannot be read.`)
  if (digestOfTrack(poses) !== poses.digest) return broken('The poses do not give their digest.')
  for (const event of events.filter(isPose)) {
    const sample = samples.findLast(({ tick }) => tick <= event.tick)
    if (!sample || canonicalJson(sample.pose) !== canonicalJson(poseOf(event)))
      return broken(`event ${event.n} tells another pose than the track.`)
  }
  return [{ name, ok: true, detail: `${samples.length} poses` }]
}

function checkResult({ result }: Attempt<Result>, again: Result): Check {
  const place = firstDifference(result, again, '')
  return {
    name: 'result',
    ok: place === null,
    detail: place === null ? result.outcome : `${place.slice(1)} is not what the events give.`,
  }
}

/** The path of the first value of `a` that differs from that of `b`; null where none does. */
function firstDifference(a: unknown, b: unknown, path: string): string | null {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null)
    return a === b ? null : path
  const left = new Map(Object.entries(a))
  const right = new Map(Object.entries(b))
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const found = firstDifference(left.get(key), right.get(key), `${path}/${key}`)
    if (found !== null) return found
  }
  return null
}

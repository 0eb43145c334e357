import type { Json } from '../../core/json.ts'
import { isIri, isRecord, isUuid } from '../check-parts.ts'

/** What a platform puts into the address of the job (cmi5 Quartz, 8.1). */
export interface LaunchParameters {
  /** Of the record store; ends in a slash. */
  readonly endpoint: string
  /** Gives the token, once. */
  readonly fetch: string
  /** Exactly as it came: every statement says it again. */
  readonly actor: Json
  readonly registration: string
  readonly activityId: string
}

const NAMES = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'] as const
type Name = (typeof NAMES)[number]

/** What an address holds after its question mark, decoded, in its order. */
export type Query = Iterable<readonly [name: string, value: string]>

/** Longer than any platform makes one: a text of somebody else's in an address has an end. */
const MOST_CHARACTERS = 10_000

/**
 * Reads the address of a launch; names in any order, others may stand between.
 * @returns null where none of them is there, so that nobody launched this; the names of those that
 * are missing, there twice or cannot be used.
 */
export function readLaunchParameters(
  query: Query,
): LaunchParameters | { readonly faulty: readonly Name[] } | null {
  const given = [...query]
  const all = NAMES.map((name) => given.filter(([key]) => key === name).map(([, value]) => value))
  if (all.every((values) => values.length === 0)) return null
  const [endpoint, fetch, actor, registration, activityId] = all.map((values) =>
    values.length === 1 ? (values[0] ?? '').slice(0, MOST_CHARACTERS) : '',
  ) as [string, string, string, string, string]
  const person = personIn(actor)
  const sound: Readonly<Record<Name, boolean>> = {
    endpoint: isWebAddress(endpoint),
    fetch: isWebAddress(fetch),
    actor: person !== null,
    registration: isUuid(registration),
    activityId: isIri(activityId),
  }
  const faulty = NAMES.filter((name) => !sound[name])
  if (faulty.length > 0) return { faulty }
  return {
    endpoint: endpoint.endsWith('/') ? endpoint : `${endpoint}/`,
    fetch,
    actor: person,
    registration,
    activityId,
  }
}

/** An address that a page may be sent to or ask: never a script. */
export const isWebAddress = (text: string): boolean =>
  /^https?:\/\/[^\s/?#@]+(?:[/?#]|$)/i.test(text)

/** An agent by account, as cmi5 asks for (9.2); nothing else is read from it. */
function personIn(text: string): Json {
  try {
    const value: unknown = JSON.parse(text)
    if (!isRecord(value) || !isRecord(value.account)) return null
    const { homePage, name } = value.account
    return isIri(homePage) && typeof name === 'string' ? (value as Json) : null
  } catch {
    return null
  }
}

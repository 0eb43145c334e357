import { parseInstant } from '../../core/civil-time.ts'
import { canonicalJson } from '../../core/json.ts'
import { type Checked, isRecord } from '../check-parts.ts'

/**
 * Whether a store's statement is the one that we sent (the comparison requirements of xAPI 1.0.3):
 * what a store adds, words for people and how a time is written do not count.
 */
export function isSameStatement(ours: string, theirs: string): boolean {
  try {
    return essence(JSON.parse(ours)) === essence(JSON.parse(theirs))
  } catch {
    return false
  }
}

function essence(statement: unknown): string {
  if (!isRecord(statement)) throw new Error('essence: this is no statement.')
  const { id, actor, verb, object, result, context, timestamp } = statement
  const { contextActivities, ...around } = isRecord(context) ? context : {}
  return canonicalJson({
    id: String(id).toLowerCase(),
    actor: isRecord(actor) ? { account: actor.account ?? null, mbox: actor.mbox ?? null } : null,
    verb: idOf(verb),
    object: idOf(object),
    result: result ?? {},
    context: around,
    related: relatedOf(contextActivities),
    timestamp: typeof timestamp === 'string' ? parseInstant(timestamp) : null,
  })
}

const idOf = (value: unknown): unknown => (isRecord(value) ? (value.id ?? null) : null)

const relatedOf = (value: unknown): Checked =>
  Object.fromEntries(
    Object.entries(isRecord(value) ? value : {}).map(([kind, list]) => [
      kind,
      [list].flat().map(idOf),
    ]),
  )

import { canonicalJson, type Json } from '../../core/json.ts'
import { type Checked, isRecord } from '../check-parts.ts'

/** A statement with its place in a list. */
export interface Member {
  readonly at: number
  readonly statement: Checked
}

/** What is wrong with a statement beside an earlier one of the list. */
interface Clash extends Member {
  readonly earlier: number
}

/** Statements with the id of an earlier one: a store keeps one of them, or refuses both. */
export function sameIds(list: readonly unknown[]): readonly Clash[] {
  const first = new Map<string, number>()
  return list.flatMap((statement, at) => {
    if (!isRecord(statement) || typeof statement.id !== 'string') return []
    const id = statement.id.toLowerCase()
    const earlier = first.get(id)
    if (earlier === undefined) first.set(id, at)
    return earlier === undefined ? [] : [{ at, statement, earlier }]
  })
}

/** What a store tells two people apart by, whatever else it has noted of them. */
function identityOf(actor: unknown): string {
  const { mbox, mbox_sha1sum: sum, openid, account } = isRecord(actor) ? actor : {}
  return canonicalJson([mbox ?? null, sum ?? null, openid ?? null, account ?? null] as Json)
}

/** The statement of an attempt whose actor is another one than that of its first; null for one actor. */
export function otherActor([first, ...members]: readonly Member[]): Clash | null {
  if (!first) return null
  const is = identityOf(first.statement.actor)
  const other = members.find(({ statement }) => identityOf(statement.actor) !== is)
  return other ? { ...other, earlier: first.at } : null
}

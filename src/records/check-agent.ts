import { type Faults, isIri, isText, isUuid, part } from './check-parts.ts'

const IDENTIFIERS = ['mbox', 'mbox_sha1sum', 'openid', 'account'] as const

/** The actor of a statement that we send: an agent with an account, and never a mail address. */
export function checkOwnActor(value: unknown, faults: Faults): void {
  const actor = part(value, 'actor', ['objectType', 'name', 'account'], faults)
  if (!actor) return
  if (actor.objectType !== undefined && actor.objectType !== 'Agent')
    faults.push('actor.objectType must be Agent.')
  if (actor.name !== undefined && !isText(actor.name)) faults.push('actor.name must be a text.')
  checkAccount(actor.account, 'actor.account', faults)
}

/** Any agent or group: xAPI 1.0.3, Data 2.4.2. Exactly one identifier, or an anonymous group. */
export function checkAgent(value: unknown, path: string, faults: Faults): void {
  const agent = part(value, path, ['objectType', 'name', 'member', ...IDENTIFIERS], faults)
  if (!agent) return
  const isGroup = agent.objectType === 'Group'
  if (!isGroup && agent.objectType !== undefined && agent.objectType !== 'Agent')
    faults.push(`${path}.objectType must be Agent or Group.`)
  if (agent.name !== undefined && !isText(agent.name)) faults.push(`${path}.name must be a text.`)
  const given = IDENTIFIERS.filter((key) => agent[key] !== undefined)
  if (given.length > 1 || (given.length === 0 && !isGroup))
    faults.push(`${path} must have exactly one of ${IDENTIFIERS.join(', ')}.`)
  if (given.length === 0 && isGroup && !Array.isArray(agent.member))
    faults.push(`${path}.member must be a list where a group has no identifier.`)
  const { mbox, mbox_sha1sum: sha1, openid, account, member } = agent
  if (mbox !== undefined && !/^mailto:[^@\s]+@[^@\s]+$/.test(String(mbox)))
    faults.push(`${path}.mbox must be a mailto IRI.`)
  if (sha1 !== undefined && !/^[0-9a-f]{40}$/i.test(String(sha1)))
    faults.push(`${path}.mbox_sha1sum must be a SHA-1 in hex.`)
  if (openid !== undefined && !isIri(openid)) faults.push(`${path}.openid must be a URI.`)
  if (account !== undefined) checkAccount(account, `${path}.account`, faults)
  if (member === undefined) return
  if (!isGroup || !Array.isArray(member))
    faults.push(`${path}.member belongs to a group, as a list.`)
  else
    for (const [i, one] of member.entries()) {
      if (typeof one === 'object' && one !== null && 'member' in one)
        faults.push(`${path}.member[${i}] may not be a group.`)
      else checkAgent(one, `${path}.member[${i}]`, faults)
    }
}

function checkAccount(value: unknown, path: string, faults: Faults): void {
  const account = part(value, path, ['homePage', 'name'], faults)
  if (!account) return
  if (!isIri(account.homePage)) faults.push(`${path}.homePage must be an IRI.`)
  if (!isText(account.name) || account.name === '') faults.push(`${path}.name must be a text.`)
}

/** A pointer to another statement: Data 2.4.4.3. */
export function checkReference(value: unknown, path: string, faults: Faults): void {
  const reference = part(value, path, ['objectType', 'id'], faults)
  if (!reference) return
  if (reference.objectType !== 'StatementRef')
    faults.push(`${path}.objectType must be StatementRef.`)
  if (!isUuid(reference.id)) faults.push(`${path}.id must be a UUID.`)
}

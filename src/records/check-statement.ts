import { parseInstant } from '../core/civil-time.ts'
import { checkActivity } from './check-activity.ts'
import { checkAgent, checkOwnActor, checkReference } from './check-agent.ts'
import {
  type Checked,
  checkExtensions,
  checkLanguageMap,
  checkOnce,
  checkScore,
  type Faults,
  isDuration,
  isIri,
  isRecord,
  isTag,
  isText,
  isUuid,
  optional,
  part,
  type Right,
} from './check-parts.ts'

const isFlag = (value: unknown): boolean => typeof value === 'boolean'
/** Data 4.5: an offset of -00:00, which says that the zone is not known, is refused. */
const isInstant = (value: unknown): boolean =>
  typeof value === 'string' && !value.endsWith('-00:00') && parseInstant(value) !== null
const isWhole = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0

/**
 * `sent`: the kind of statement we send, an agent with an account and an activity as object, with
 * nothing that a store adds. `received`: anything that xAPI 1.0.x or 2.0 allows.
 */
export type Origin = 'sent' | 'received'

const KEYS = ['id', 'actor', 'verb', 'object', 'result', 'context', 'timestamp', 'version']
const MORE_KEYS = ['stored', 'authority', 'attachments']

/**
 * Holds a value to the rules of xAPI (Data, section 2). Faults are sentences with paths. Whoever checks
 * many that share objects, and changes none of them meanwhile, hands in what was found `right` so far.
 */
export function checkStatement(
  value: unknown,
  from: Origin = 'sent',
  right?: Right,
): readonly string[] {
  const faults: Faults = []
  const keys = from === 'sent' ? KEYS : [...KEYS, ...MORE_KEYS]
  const statement = part(value, 'statement', keys, faults)
  if (!statement) return faults
  const { id, timestamp, version } = statement
  const must = from === 'sent'
  if ((must || id !== undefined) && !isUuid(id)) faults.push('id must be a UUID.')
  if ((must || timestamp !== undefined) && !isInstant(timestamp))
    faults.push('timestamp must be an ISO 8601 time with a zone.')
  const versions = must ? /^1\.0\.\d+$/ : /^(1\.0|2\.0)(\.\d+)?$/
  if ((must || version !== undefined) && !versions.test(String(version)))
    faults.push(must ? 'version must be 1.0.x.' : 'version must be 1.0.x or 2.0.x.')
  checkSaid(statement, from, faults, right)
  checkAdded(statement, faults)
  if (!must) checkNewer(statement, faults)
  return faults
}

/** What came with xAPI 2.0 belongs to statements that say that they are of it. */
function checkNewer({ version, context, object }: Checked, faults: Faults): void {
  if (String(version).startsWith('2.0')) return
  const inside = isRecord(object) && object.objectType === 'SubStatement' ? object.context : null
  for (const [path, place] of [
    ['context', context],
    ['object.context', inside],
  ] as const)
    for (const key of NEW_CONTEXT)
      if (isRecord(place) && place[key] !== undefined)
        faults.push(`${path}.${key} came with xAPI 2.0: version must be 2.0.x.`)
}

/** Who did what, with what result: what a statement and a statement inside one have alike. */
function checkSaid(statement: Checked, from: Origin, faults: Faults, right?: Right): void {
  const { actor, verb, object, result, context } = statement
  if (from === 'sent') checkOnce(actor, right, faults, () => checkOwnActor(actor, faults))
  else checkAgent(actor, 'actor', faults)
  checkOnce(verb, right, faults, () => checkVerb(verb, from, faults))
  if (from === 'sent') checkActivity(object, 'object', faults, right)
  else checkObject(object, faults)
  if (result !== undefined) checkResult(result, faults, right)
  if (context !== undefined) checkContext(context, from, faults, right)
}

function checkVerb(verb: unknown, from: Origin, faults: Faults): void {
  const said = part(verb, 'verb', ['id', 'display'], faults)
  if (said && !isIri(said.id)) faults.push('verb.id must be an IRI.')
  if (said && (from === 'sent' || said.display !== undefined))
    checkLanguageMap(said.display, 'verb.display', faults)
}

/** Data 2.4.4: an activity, an agent or group, another statement, or one that exists only inside. */
function checkObject(value: unknown, faults: Faults): void {
  const type = isRecord(value) ? value.objectType : undefined
  if (type === 'Agent' || type === 'Group') checkAgent(value, 'object', faults)
  else if (type === 'StatementRef') checkReference(value, 'object', faults)
  else if (type === 'SubStatement') checkInside(value, faults)
  else checkActivity(value, 'object', faults)
}

function checkInside(value: unknown, faults: Faults): void {
  const keys = ['objectType', 'actor', 'verb', 'object', 'result', 'context', 'timestamp']
  const inside: Faults = []
  const statement = part(value, 'statement', [...keys, 'attachments'], inside)
  if (statement && isRecord(statement.object) && statement.object.objectType === 'SubStatement')
    inside.push('object may not be a SubStatement again.')
  else if (statement) checkSaid(statement, 'received', inside)
  faults.push(...inside.map((fault) => `object.${fault}`))
}

/** What a store or another sender adds: Data 2.4.8, 2.4.9 and 2.4.11. */
function checkAdded({ stored, authority, attachments }: Checked, faults: Faults): void {
  optional(stored, isInstant, 'stored must be an ISO 8601 time with a zone.', faults)
  if (authority !== undefined) checkAgent(authority, 'authority', faults)
  if (attachments === undefined) return
  if (!Array.isArray(attachments)) faults.push('attachments must be a list.')
  else
    for (const [i, one] of attachments.entries()) checkAttachment(one, `attachments[${i}]`, faults)
}

const ATTACHMENT = [
  'usageType',
  'display',
  'description',
  'contentType',
  'length',
  'sha2',
  'fileUrl',
]

function checkAttachment(value: unknown, path: string, faults: Faults): void {
  const attachment = part(value, path, ATTACHMENT, faults)
  if (!attachment) return
  const { usageType, display, description, contentType, length, sha2, fileUrl } = attachment
  if (!isIri(usageType)) faults.push(`${path}.usageType must be an IRI.`)
  checkLanguageMap(display, `${path}.display`, faults)
  if (description !== undefined) checkLanguageMap(description, `${path}.description`, faults)
  if (!isText(contentType)) faults.push(`${path}.contentType must be a text.`)
  if (!isWhole(length)) faults.push(`${path}.length must be a whole number of octets.`)
  if (!isText(sha2) || !/^[0-9a-f]{56,128}$/i.test(sha2))
    faults.push(`${path}.sha2 must be a SHA-2 in hex.`)
  optional(fileUrl, isIri, `${path}.fileUrl must be an IRL.`, faults)
}

const RESULT = ['score', 'success', 'completion', 'response', 'duration', 'extensions']

/** Data 2.4.5. */
function checkResult(value: unknown, faults: Faults, right?: Right): void {
  const result = part(value, 'result', RESULT, faults)
  if (!result) return
  if (result.score !== undefined) checkScore(result.score, 'result.score', faults)
  if (result.extensions !== undefined)
    checkExtensions(result.extensions, 'result.extensions', faults, right)
  for (const key of ['success', 'completion'])
    optional(result[key], isFlag, `result.${key} must be true or false.`, faults)
  optional(result.response, isText, 'result.response must be a text.', faults)
  optional(result.duration, isDuration, 'result.duration must be an ISO 8601 duration.', faults)
}

const CONTEXT = [
  'registration',
  'contextActivities',
  'revision',
  'platform',
  'language',
  'instructor',
  'extensions',
]
const NEW_CONTEXT = ['contextAgents', 'contextGroups'] as const
/** What others put into a context as well. */
const MORE_CONTEXT = ['team', 'statement', ...NEW_CONTEXT]

function checkContext(value: unknown, from: Origin, faults: Faults, right?: Right): void {
  const received = from === 'received'
  const context = part(value, 'context', received ? [...CONTEXT, ...MORE_CONTEXT] : CONTEXT, faults)
  if (!context) return
  optional(context.registration, isUuid, 'context.registration must be a UUID.', faults)
  optional(context.revision, isText, 'context.revision must be a text.', faults)
  optional(context.platform, isText, 'context.platform must be a text.', faults)
  optional(context.language, isTag, 'context.language must be a language tag.', faults)
  if (context.extensions !== undefined)
    checkExtensions(context.extensions, 'context.extensions', faults, right)
  for (const key of ['instructor', 'team'])
    if (context[key] !== undefined) checkAgent(context[key], `context.${key}`, faults)
  if (context.statement !== undefined)
    checkReference(context.statement, 'context.statement', faults)
  for (const [key, who] of [
    ['contextAgents', 'agent'],
    ['contextGroups', 'group'],
  ] as const)
    if (context[key] !== undefined) checkAround(context[key], `context.${key}`, who, faults)
  const related = context.contextActivities
  if (related !== undefined)
    checkOnce(related, right, faults, () => checkRelated(related, received, faults, right))
}

/** IEEE 9274.1.1, 4.2.4.2: agents and groups that a statement concerns, with what they are in it. */
function checkAround(value: unknown, path: string, who: 'agent' | 'group', faults: Faults): void {
  if (!Array.isArray(value)) {
    faults.push(`${path} must be a list.`)
    return
  }
  const type = who === 'agent' ? 'contextAgent' : 'contextGroup'
  for (const [n, each] of value.entries()) {
    const at = `${path}[${n}]`
    const entry = part(each, at, ['objectType', who, 'relevantTypes'], faults)
    if (!entry) continue
    if (entry.objectType !== type) faults.push(`${at}.objectType must be ${type}.`)
    checkAgent(entry[who], `${at}.${who}`, faults)
    const { relevantTypes: types } = entry
    const listed = Array.isArray(types) && types.length > 0 && types.every(isIri)
    if (types !== undefined && !listed)
      faults.push(`${at}.relevantTypes must be a list of IRIs that is not empty.`)
    const isGroup = isRecord(entry[who]) && entry[who].objectType === 'Group'
    if (isRecord(entry[who]) && isGroup !== (who === 'group'))
      faults.push(`${at}.${who}.objectType must be ${who === 'group' ? 'Group' : 'Agent'}.`)
  }
}

function checkRelated(value: unknown, received: boolean, faults: Faults, right?: Right): void {
  const kinds = ['parent', 'grouping', 'category', 'other']
  const related = part(value, 'context.contextActivities', kinds, faults)
  for (const [kind, given] of Object.entries(related ?? {})) {
    const path = `context.contextActivities.${kind}`
    // Data 2.4.6.2: a single activity is allowed on the way in; we always send a list.
    const list = received && isRecord(given) ? [given] : given
    if (!Array.isArray(list) || !list.every(isRecord)) faults.push(`${path} must be a list.`)
    else
      for (const [n, activity] of list.entries())
        checkActivity(activity, `${path}[${n}]`, faults, right)
  }
}

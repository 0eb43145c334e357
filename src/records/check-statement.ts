import { parseInstant } from '../core/civil-time.ts'
import {
  checkExtensions,
  checkLanguageMap,
  checkScore,
  type Faults,
  isDuration,
  isIri,
  isRecord,
  isTag,
  optional,
  part,
  UUID,
} from './check-parts.ts'
import { TYPES } from './names.ts'

const isText = (value: unknown): boolean => typeof value === 'string'
const isFlag = (value: unknown): boolean => typeof value === 'boolean'

/**
 * Holds a value to the rules of xAPI 1.0.3 (Data, section 2) for the kind of statement we send: an
 * agent with an account, an activity as object, no attachments. Faults are sentences with paths.
 */
export function checkStatement(value: unknown): readonly string[] {
  const faults: Faults = []
  const keys = ['id', 'actor', 'verb', 'object', 'result', 'context', 'timestamp', 'version']
  const statement = part(value, 'statement', keys, faults)
  if (!statement) return faults
  const { id, verb, object, result, context, timestamp, version } = statement
  if (typeof id !== 'string' || !UUID.test(id)) faults.push('id must be a UUID.')
  if (typeof timestamp !== 'string' || parseInstant(timestamp) === null)
    faults.push('timestamp must be an ISO 8601 time with a zone.')
  if (typeof version !== 'string' || !/^1\.0\.\d+$/.test(version))
    faults.push('version must be 1.0.x.')
  checkActor(statement.actor, faults)
  const said = part(verb, 'verb', ['id', 'display'], faults)
  if (said && !isIri(said.id)) faults.push('verb.id must be an IRI.')
  if (said) checkLanguageMap(said.display, 'verb.display', faults)
  checkActivity(object, 'object', faults)
  if (result !== undefined) checkResult(result, faults)
  if (context !== undefined) checkContext(context, faults)
  return faults
}

function checkActor(value: unknown, faults: Faults): void {
  const actor = part(value, 'actor', ['objectType', 'name', 'account'], faults)
  if (!actor) return
  optional(actor.objectType, (type) => type === 'Agent', 'actor.objectType must be Agent.', faults)
  optional(actor.name, isText, 'actor.name must be a text.', faults)
  const account = part(actor.account, 'actor.account', ['homePage', 'name'], faults)
  if (!account) return
  if (!isIri(account.homePage)) faults.push('actor.account.homePage must be an IRI.')
  if (typeof account.name !== 'string' || account.name === '')
    faults.push('actor.account.name must be a text.')
}

const DEFINITION = [
  'type',
  'name',
  'description',
  'moreInfo',
  'interactionType',
  'correctResponsesPattern',
  'choices',
  'extensions',
]

function checkActivity(value: unknown, path: string, faults: Faults): void {
  const activity = part(value, path, ['objectType', 'id', 'definition'], faults)
  if (!activity) return
  if (!isIri(activity.id)) faults.push(`${path}.id must be an IRI.`)
  optional(
    activity.objectType,
    (type) => type === 'Activity',
    `${path}.objectType must be Activity.`,
    faults,
  )
  if (activity.definition === undefined) return
  const here = `${path}.definition`
  const definition = part(activity.definition, here, DEFINITION, faults)
  if (!definition) return
  for (const key of ['type', 'moreInfo'])
    optional(definition[key], isIri, `${here}.${key} must be an IRI.`, faults)
  for (const key of ['name', 'description'])
    if (definition[key] !== undefined) checkLanguageMap(definition[key], `${here}.${key}`, faults)
  if (definition.extensions !== undefined)
    checkExtensions(definition.extensions, `${here}.extensions`, faults)
  checkInteraction(definition, here, faults)
}

const INTERACTIONS: readonly unknown[] = [
  'true-false',
  'choice',
  'fill-in',
  'long-fill-in',
  'matching',
  'performance',
  'sequencing',
  'likert',
  'numeric',
  'other',
]

/** Data 4.1: an interaction's parts go with its type; ids of choices differ and hold no blanks. */
function checkInteraction(
  definition: Readonly<Record<string, unknown>>,
  path: string,
  faults: Faults,
): void {
  const { type, interactionType, correctResponsesPattern: pattern, choices } = definition
  const parts = [interactionType, pattern, choices]
  if (type === TYPES.interaction || parts.some((value) => value !== undefined)) {
    if (!INTERACTIONS.includes(interactionType))
      faults.push(`${path}.interactionType must be one of xAPI’s ten.`)
  }
  optional(
    pattern,
    (list) => Array.isArray(list) && list.every(isText),
    `${path}.correctResponsesPattern must be a list of texts.`,
    faults,
  )
  if (choices === undefined) return
  if (interactionType !== 'choice' && interactionType !== 'sequencing')
    faults.push(`${path}.choices belong to a choice or sequencing.`)
  if (!Array.isArray(choices)) {
    faults.push(`${path}.choices must be a list.`)
    return
  }
  const ids = new Set<unknown>()
  for (const choice of choices) {
    const entry = part(choice, `${path}.choices`, ['id', 'description'], faults)
    if (!entry) continue
    if (typeof entry.id !== 'string' || !/^[^\s,[\]]+$/.test(entry.id) || ids.has(entry.id))
      faults.push(`${path}.choices must have ids of their own, without blanks.`)
    ids.add(entry.id)
    if (entry.description !== undefined)
      checkLanguageMap(entry.description, `${path}.choices.description`, faults)
  }
}

const RESULT = ['score', 'success', 'completion', 'response', 'duration', 'extensions']

function checkResult(value: unknown, faults: Faults): void {
  const result = part(value, 'result', RESULT, faults)
  if (!result) return
  if (result.score !== undefined) checkScore(result.score, 'result.score', faults)
  if (result.extensions !== undefined)
    checkExtensions(result.extensions, 'result.extensions', faults)
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
  'extensions',
]

function checkContext(value: unknown, faults: Faults): void {
  const context = part(value, 'context', CONTEXT, faults)
  if (!context) return
  const isUuid = (id: unknown): boolean => typeof id === 'string' && UUID.test(id)
  optional(context.registration, isUuid, 'context.registration must be a UUID.', faults)
  optional(context.revision, isText, 'context.revision must be a text.', faults)
  optional(context.platform, isText, 'context.platform must be a text.', faults)
  optional(context.language, isTag, 'context.language must be a language tag.', faults)
  if (context.extensions !== undefined)
    checkExtensions(context.extensions, 'context.extensions', faults)
  if (context.contextActivities === undefined) return
  const kinds = ['parent', 'grouping', 'category', 'other']
  const related = part(context.contextActivities, 'context.contextActivities', kinds, faults)
  for (const [kind, list] of Object.entries(related ?? {})) {
    const path = `context.contextActivities.${kind}`
    if (!Array.isArray(list) || !list.every(isRecord)) faults.push(`${path} must be a list.`)
    else for (const activity of list) checkActivity(activity, path, faults)
  }
}

import {
  checkExtensions,
  checkLanguageMap,
  checkOnce,
  type Faults,
  isIri,
  isText,
  optional,
  part,
  type Right,
} from './check-parts.ts'
import { TYPES } from './names.ts'

const DEFINITION = [
  'type',
  'name',
  'description',
  'moreInfo',
  'interactionType',
  'correctResponsesPattern',
  'choices',
  'scale',
  'source',
  'target',
  'steps',
  'extensions',
]

/** An activity and what defines it: xAPI 1.0.3, Data 2.4.4.1. */
export function checkActivity(value: unknown, path: string, faults: Faults, right?: Right): void {
  checkOnce(value, right, faults, () => checkFresh(value, path, faults))
}

function checkFresh(value: unknown, path: string, faults: Faults): void {
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

/** The lists of components, and the interactions that have them. */
const COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  choices: ['choice', 'sequencing'],
  scale: ['likert'],
  source: ['matching'],
  target: ['matching'],
  steps: ['performance'],
}

/** Data 4.1: an interaction's parts go with its type; ids of choices differ and hold no blanks. */
function checkInteraction(
  definition: Readonly<Record<string, unknown>>,
  path: string,
  faults: Faults,
): void {
  const { type, interactionType, correctResponsesPattern: pattern } = definition
  const parts = [interactionType, pattern, ...Object.keys(COMPONENTS).map((key) => definition[key])]
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
  for (const [list, types] of Object.entries(COMPONENTS)) {
    if (definition[list] === undefined) continue
    if (!types.includes(String(interactionType)))
      faults.push(`${path}.${list} belong to ${types.join(' or ')}.`)
    checkComponents(definition[list], `${path}.${list}`, faults)
  }
}

/** Data 4.1, interaction components: each list has ids of its own, without blanks. */
function checkComponents(list: unknown, path: string, faults: Faults): void {
  if (!Array.isArray(list)) {
    faults.push(`${path} must be a list.`)
    return
  }
  const ids = new Set<unknown>()
  for (const component of list) {
    const entry = part(component, path, ['id', 'description'], faults)
    if (!entry) continue
    if (typeof entry.id !== 'string' || !/^[^\s,[\]]+$/.test(entry.id) || ids.has(entry.id))
      faults.push(`${path} must have ids of their own, without blanks.`)
    ids.add(entry.id)
    if (entry.description !== undefined)
      checkLanguageMap(entry.description, `${path}.description`, faults)
  }
}

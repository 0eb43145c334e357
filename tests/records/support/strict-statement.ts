/**
 * A second reader of statements, written from the text of xAPI alone (1.0.3: Data 2.2 to 4.6; 2.0:
 * IEEE 9274.1.1, 4.2) and sharing nothing with the one of the product: what both take, a store takes.
 * Stricter than a store has to be: exactly RFC 3339 in UTC, lists where one alone would do.
 */
type Loose = Readonly<Record<string, unknown>>
type Say = (path: string, wanted: string) => void

const isObject = (value: unknown): value is Loose =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

const UUID = /^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/
const RFC3339_UTC = /^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/
/** Of a day that there is: a day too many would come back as the next month's first. */
const isInstant = (text: string): boolean =>
  RFC3339_UTC.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text

/** 4.6: at most a hundredth of a second. */
const DURATION = /^P(?=\d|T\d)(\d+D)?(T(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/
/** RFC 5646 2.1: language, script, region. */
const TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/

const isIri = (value: unknown): boolean =>
  typeof value === 'string' && URL.canParse(value) && /^[a-z]+:\S+$/.test(value)

function keys(value: unknown, path: string, allowed: string, say: Say): value is Loose {
  if (!isObject(value)) {
    say(path, 'an object')
    return false
  }
  for (const key of Object.keys(value))
    if (!allowed.split(' ').includes(key)) say(`${path}.${key}`, 'not to be there')
  return true
}

function languageMap(value: unknown, path: string, say: Say): void {
  if (!isObject(value) || Object.keys(value).length === 0) {
    say(path, 'a language map')
    return
  }
  for (const [tag, text] of Object.entries(value)) {
    if (!TAG.test(tag)) say(`${path}.${tag}`, 'a tag of RFC 5646')
    if (typeof text !== 'string' || text.trim() === '') say(`${path}.${tag}`, 'a text')
  }
}

function extensions(value: unknown, path: string, say: Say): void {
  if (!isObject(value)) say(path, 'an object')
  else for (const key of Object.keys(value)) if (!isIri(key)) say(`${path}.${key}`, 'an IRI as key')
}

function agent(value: unknown, path: string, say: Say): void {
  if (!keys(value, path, 'objectType name account', say)) return
  if (value.objectType !== 'Agent') say(`${path}.objectType`, 'Agent')
  const { account } = value
  if (!keys(account, `${path}.account`, 'homePage name', say)) return
  if (!isIri(account.homePage)) say(`${path}.account.homePage`, 'an IRL')
  if (typeof account.name !== 'string' || account.name === '') say(`${path}.account.name`, 'a text')
}

const COMPONENTS: Readonly<Record<string, string>> = {
  choice: 'choices',
  sequencing: 'choices',
  likert: 'scale',
  matching: 'source target',
  performance: 'steps',
}

function interaction(definition: Loose, path: string, say: Say): readonly string[] {
  const { interactionType: type, correctResponsesPattern: pattern } = definition
  const types =
    'true-false choice fill-in long-fill-in matching performance sequencing likert numeric other'
  if (!types.split(' ').includes(String(type))) say(`${path}.interactionType`, types)
  const own = (COMPONENTS[String(type)] ?? '').split(' ').filter((name) => name !== '')
  for (const name of 'choices scale source target steps'.split(' ')) {
    if (definition[name] !== undefined && !own.includes(name))
      say(`${path}.${name}`, 'not to be there')
  }
  const ids: string[] = []
  for (const name of own) {
    const list = definition[name]
    if (list === undefined) continue
    if (!Array.isArray(list)) say(`${path}.${name}`, 'a list')
    else
      for (const [n, one] of list.entries()) {
        const at = `${path}.${name}[${n}]`
        if (!keys(one, at, 'id description', say)) continue
        if (typeof one.id !== 'string' || /[\s[\],:.]/.test(one.id) || ids.includes(one.id))
          say(`${at}.id`, 'an id of its own without blanks and delimiters')
        ids.push(String(one.id))
        if (one.description !== undefined) languageMap(one.description, `${at}.description`, say)
      }
  }
  if (pattern !== undefined) {
    if (!Array.isArray(pattern) || pattern.length === 0)
      say(`${path}.correctResponsesPattern`, 'a list')
    else if (type === 'choice')
      for (const right of pattern)
        for (const id of String(right).split('[,]'))
          if (!ids.includes(id)) say(`${path}.correctResponsesPattern`, 'ids of the choices')
  }
  return ids
}

/** The ids of its choices, where the activity is an interaction that has some. */
function activity(value: unknown, path: string, say: Say): readonly string[] {
  if (!keys(value, path, 'objectType id definition', say)) return []
  if (value.objectType !== 'Activity') say(`${path}.objectType`, 'Activity')
  if (!isIri(value.id)) say(`${path}.id`, 'an IRI')
  const { definition } = value
  if (definition === undefined) return []
  const at = `${path}.definition`
  const parts = 'name description type moreInfo extensions interactionType correctResponsesPattern'
  if (!keys(definition, at, `${parts} choices scale source target steps`, say)) return []
  if (!isIri(definition.type)) say(`${at}.type`, 'an IRI')
  for (const text of ['name', 'description'])
    if (definition[text] !== undefined) languageMap(definition[text], `${at}.${text}`, say)
  const asks = definition.type === 'http://adlnet.gov/expapi/activities/cmi.interaction'
  if (asks) return interaction(definition, at, say)
  if (definition.interactionType !== undefined) say(`${at}.interactionType`, 'not to be there')
  return []
}

function result(value: unknown, choices: readonly string[], say: Say): void {
  const parts = 'score success completion response duration extensions'
  if (!keys(value, 'result', parts, say)) return
  for (const flag of ['success', 'completion'])
    if (value[flag] !== undefined && typeof value[flag] !== 'boolean')
      say(`result.${flag}`, 'true or false')
  const { response, duration, score } = value
  if (response !== undefined && typeof response !== 'string') say('result.response', 'a text')
  const answers = String(response).split('[,]')
  const ids = answers.map((answer) => answer.split('[.]', 1).join(''))
  if (choices.length > 0 && response !== undefined && !ids.every((id) => choices.includes(id)))
    say('result.response', 'the id of a choice')
  if (duration !== undefined && !DURATION.test(String(duration)))
    say('result.duration', 'an ISO 8601 duration to the hundredth of a second')
  if (value.extensions !== undefined) extensions(value.extensions, 'result.extensions', say)
  if (score === undefined || !keys(score, 'result.score', 'scaled raw min max', say)) return
  const { scaled, raw, min, max } = score as Readonly<Record<string, number>>
  if (!(Number(scaled) >= -1 && Number(scaled) <= 1)) say('result.score.scaled', '-1 to 1')
  // Marks stand there with their range, or are left out of a try that did not pass.
  if (value.success === false && [raw, min, max].every((mark) => mark === undefined)) return
  if (!(Number(min) < Number(max))) say('result.score.min', 'less than max')
  if (!(Number(raw) >= Number(min) && Number(raw) <= Number(max)))
    say('result.score.raw', 'between min and max')
}

function context(value: unknown, say: Say): void {
  const parts = 'registration instructor contextActivities revision platform language extensions'
  if (!keys(value, 'context', parts, say)) return
  if (!UUID.test(String(value.registration))) say('context.registration', 'a UUID')
  for (const text of ['revision', 'platform'])
    if (typeof value[text] !== 'string' || value[text] === '') say(`context.${text}`, 'a text')
  if (!TAG.test(String(value.language))) say('context.language', 'a tag of RFC 5646')
  if (value.instructor !== undefined) agent(value.instructor, 'context.instructor', say)
  extensions(value.extensions, 'context.extensions', say)
  const related = value.contextActivities
  if (!keys(related, 'context.contextActivities', 'parent grouping category other', say)) return
  for (const [kind, list] of Object.entries(related)) {
    const path = `context.contextActivities.${kind}`
    if (!Array.isArray(list) || list.length === 0) say(path, 'a list that is not empty')
    else for (const [n, one] of list.entries()) activity(one, `${path}[${n}]`, say)
  }
}

/** Data 2.2: no null but in extensions, and no empty object where something is asked for. */
function noNulls(value: unknown, path: string, say: Say): void {
  if (value === null) say(path, 'not to be null')
  if (typeof value === 'number' && !Number.isFinite(value)) say(path, 'a finite number')
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value))
    if (key !== 'extensions') noNulls(inner, `${path}.${key}`, say)
}

/** Everything that a strict store of this version of xAPI could find wrong. */
export function strictFaults(statement: unknown, version: '1.0.3' | '2.0.0'): readonly string[] {
  const faults: string[] = []
  const say: Say = (path, wanted) => faults.push(`${path}: ${wanted}`)
  const parts = 'id actor verb object result context timestamp version'
  if (!keys(statement, 'statement', parts, say)) return faults
  noNulls(statement, 'statement', say)
  if (!UUID.test(String(statement.id))) say('id', 'a UUID in lower case')
  if (!isInstant(String(statement.timestamp)))
    say('timestamp', 'RFC 3339 in UTC, to the millisecond')
  if (statement.version !== version) say('version', version)
  agent(statement.actor, 'actor', say)
  if (keys(statement.verb, 'verb', 'id display', say)) {
    if (!isIri(statement.verb.id)) say('verb.id', 'an IRI')
    languageMap(statement.verb.display, 'verb.display', say)
  }
  const choices = activity(statement.object, 'object', say)
  if (statement.result !== undefined) result(statement.result, choices, say)
  context(statement.context, say)
  return faults
}

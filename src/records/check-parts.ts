/** Collects faults, each with the path of what is wrong. */
export type Faults = string[]

export type Checked = Readonly<Record<string, unknown>>

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i
/** An absolute IRI: a scheme and something after it, with no blanks, quotes or brackets. */
const IRI = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i
const TAG = /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/
/** ISO 8601 durations as xAPI takes them, to the hundredth of a second. */
const DURATION = /^P(?!$)(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/

/**
 * What was found right before: the statements of an attempt share most of their objects, and nearly
 * all of their identifiers.
 */
export interface Right {
  readonly objects: WeakSet<object>
  readonly iris: Set<string>
}

export const nothingRight = (): Right => ({ objects: new WeakSet(), iris: new Set() })

export const isRecord = (value: unknown): value is Checked =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isText = (value: unknown): value is string => typeof value === 'string'

export const isUuid = (value: unknown): boolean => typeof value === 'string' && UUID.test(value)

export const isIri = (value: unknown): value is string =>
  typeof value === 'string' && IRI.test(value)

export const isTag = (value: unknown): value is string =>
  typeof value === 'string' && TAG.test(value)

export const isDuration = (value: unknown): value is string =>
  typeof value === 'string' && DURATION.test(value)

/** An object with no other keys than these; null where the value is none. */
export function part(
  value: unknown,
  path: string,
  keys: readonly string[],
  faults: Faults,
): Checked | null {
  if (!isRecord(value)) {
    faults.push(`${path} must be an object.`)
    return null
  }
  for (const key of Object.keys(value))
    if (!keys.includes(key)) faults.push(`${path}.${key} is no property of a statement.`)
  return value
}

/** A value that need not be there, but must be right where it is. */
export function optional(
  value: unknown,
  right: (value: unknown) => boolean,
  fault: string,
  faults: Faults,
): void {
  if (value !== undefined && !right(value)) faults.push(fault)
}

export function checkLanguageMap(value: unknown, path: string, faults: Faults): void {
  if (!isRecord(value)) {
    faults.push(`${path} must be a language map.`)
    return
  }
  for (const [tag, text] of Object.entries(value))
    if (!isTag(tag) || typeof text !== 'string')
      faults.push(`${path}.${tag} must be a text under a language tag.`)
}

/** Checks a part that statements share, unless the same object was found right before. */
export function checkOnce(
  value: unknown,
  right: Right | undefined,
  faults: Faults,
  check: () => void,
): void {
  const shared = right && isRecord(value)
  if (shared && right.objects.has(value)) return
  const before = faults.length
  check()
  if (shared && faults.length === before) right.objects.add(value)
}

/** Extensions may hold anything that JSON can, nulls too; their keys are IRIs. */
export function checkExtensions(value: unknown, path: string, faults: Faults, right?: Right): void {
  if (!isRecord(value)) {
    faults.push(`${path} must be an object.`)
    return
  }
  for (const [key, content] of Object.entries(value)) {
    if (!right?.iris.has(key)) {
      if (isIri(key)) right?.iris.add(key)
      else faults.push(`${path}["${key}"] has a key that must be an IRI.`)
    }
    if (!isJson(content)) faults.push(`${path}["${key}"] has a value that JSON cannot hold.`)
  }
}

function isJson(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (Array.isArray(value)) return value.every(isJson)
  return isRecord(value) && Object.values(value).every(isJson)
}

/** xAPI 1.0.3, Data 2.4.5.1: scaled in -1..1; raw between min and max; min less than max. */
export function checkScore(value: unknown, path: string, faults: Faults): void {
  const score = part(value, path, ['scaled', 'raw', 'min', 'max'], faults)
  if (!score) return
  for (const [key, number] of Object.entries(score))
    if (typeof number !== 'number' || !Number.isFinite(number))
      faults.push(`${path}.${key} must be a finite number.`)
  const { scaled, raw, min, max } = score
  if (typeof scaled === 'number' && (scaled < -1 || scaled > 1))
    faults.push(`${path}.scaled must be between -1 and 1.`)
  if (typeof min === 'number' && typeof max === 'number' && min >= max)
    faults.push(`${path}.min must be less than max.`)
  if (typeof raw !== 'number') return
  if (typeof min === 'number' && raw < min) faults.push(`${path}.raw is below min.`)
  if (typeof max === 'number' && raw > max) faults.push(`${path}.raw is above max.`)
}

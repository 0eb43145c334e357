import { canonicalJson, type Json } from '../../core/json.ts'
import { type Checked, isRecord } from '../check-parts.ts'
import { RESULT } from '../names.ts'
import type { Profile, Rule, Template } from './profile.ts'

/** A rule that a statement does not keep. */
export interface BrokenRule {
  /** The template, or the extension, that has the rule. */
  readonly template: string
  readonly location: string
  /** What the rule asks for, in words. */
  readonly wanted: string
}

const child = (value: unknown, key: string): readonly unknown[] =>
  isRecord(value) && Object.hasOwn(value, key) ? [value[key]] : []

const children = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : []

/** What a location finds in a statement. A name that is missing finds nothing. */
export function valuesAt(statement: unknown, location: string): readonly unknown[] {
  let found: readonly unknown[] = [statement]
  for (const [, name, quoted] of location.matchAll(/\.(\w+)|\['([^']+)'\]|(?:\.|\[)\*\]?/g)) {
    const key = name ?? quoted
    found = found.flatMap((at) => (key === undefined ? children(at) : child(at, key)))
  }
  return found
}

const text = (value: unknown): string => canonicalJson(value as Json)

const among = (list: readonly unknown[], value: unknown): boolean => {
  const wanted = text(value)
  return list.some((one) => text(one) === wanted)
}

const names = (list: readonly unknown[]): string =>
  list.map((one) => JSON.stringify(one)).join(', ')

/** What a rule asks for and does not get; null where it is kept. */
function failing({ presence, any, all, none }: Rule, found: readonly unknown[]): string | null {
  if (presence === 'excluded') return found.length > 0 ? 'must be left out' : null
  if (presence === 'included' && found.length === 0) return 'must be there'
  if (found.length === 0) return null
  if (any && !found.some((value) => among(any, value))) return `must be one of ${names(any)}`
  if (all && !found.every((value) => among(all, value))) return `must only be ${names(all)}`
  if (none && found.some((value) => among(none, value))) return `must not be ${names(none)}`
  return null
}

export const brokenRules = (template: Template, statement: unknown): readonly BrokenRule[] =>
  template.rules.flatMap((rule) => {
    const wanted = failing(rule, valuesAt(statement, rule.location))
    return wanted === null ? [] : [{ template: template.id, location: rule.location, wanted }]
  })

const SCALED = '$.result.score.scaled'

/** What no template can say: who did not pass has a score below the mastery that stands beside it. */
export function readsAsPass(template: Template, statement: unknown): readonly BrokenRule[] {
  const [success] = valuesAt(statement, '$.result.success')
  const [scaled] = valuesAt(statement, SCALED)
  const [mastery] = valuesAt(statement, `$.result.extensions['${RESULT.mastery}']`)
  const isPass =
    typeof scaled === 'number' && typeof mastery === 'number' && mastery > 0 && scaled >= mastery
  return success === false && isPass
    ? [{ template: template.id, location: SCALED, wanted: `must be below the mastery, ${mastery}` }]
    : []
}

/** The templates that a statement's verb and type of object choose. */
export function templatesFor(profile: Profile, statement: Checked): readonly Template[] {
  const [verb] = valuesAt(statement, '$.verb.id')
  const [type] = valuesAt(statement, '$.object.definition.type')
  return profile.templates.filter(
    (template) => template.verb === verb && (template.objectActivityType ?? type) === type,
  )
}

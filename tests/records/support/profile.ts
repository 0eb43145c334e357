import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Concept {
  readonly id: string
  readonly type: string
  readonly inScheme: string
  readonly prefLabel: Readonly<Record<string, string>>
  readonly definition: Readonly<Record<string, string>>
  readonly inlineSchema?: string
  readonly recommendedVerbs?: readonly string[]
}

export interface Rule {
  readonly location: string
  readonly presence: 'included' | 'excluded'
  readonly any?: readonly unknown[]
}

export interface Template extends Omit<Concept, 'inlineSchema'> {
  readonly verb: string
  readonly objectActivityType?: string
  readonly rules: readonly Rule[]
}

export interface Pattern extends Omit<Concept, 'inlineSchema'> {
  readonly primary?: boolean
  readonly sequence?: readonly string[]
  readonly alternates?: readonly string[]
  readonly zeroOrMore?: string
  readonly optional?: string
}

export interface Profile {
  readonly id: string
  readonly conformsTo: string
  readonly versions: readonly { readonly id: string }[]
  readonly concepts: readonly Concept[]
  readonly templates: readonly Template[]
  readonly patterns: readonly Pattern[]
}

export const profile = JSON.parse(
  readFileSync(
    join(import.meta.dirname, '../../../public/profile/millwright-profile.jsonld'),
    'utf8',
  ),
) as Profile

/** What a rule's JSONPath finds: `$.a.b` and `$.a.b['an IRI']` are all that ours use. */
function valueAt(statement: unknown, location: string): unknown {
  let at: unknown = statement
  for (const [, name, iri] of location.matchAll(/\.(\w+)|\['([^']+)'\]/g)) {
    if (typeof at !== 'object' || at === null) return undefined
    at = (at as Readonly<Record<string, unknown>>)[name ?? iri ?? '']
  }
  return at
}

/** The rules of a template that a statement breaks. */
export const broken = (template: Template, statement: unknown): readonly string[] =>
  template.rules.flatMap(({ location, presence, any }) => {
    const value = valueAt(statement, location)
    const fits =
      presence === 'excluded'
        ? value === undefined
        : value !== undefined && (any === undefined || any.includes(value))
    return fits ? [] : [`${template.id}: ${location}`]
  })

interface Determined {
  readonly verb: { readonly id: string }
  readonly object: { readonly definition: { readonly type: string } }
}

/** The templates that a statement's verb and type of object choose. */
export const templatesFor = ({ verb, object }: Determined): readonly Template[] =>
  profile.templates.filter(
    (template) =>
      template.verb === verb.id &&
      (template.objectActivityType ?? object.definition.type) === object.definition.type,
  )

/** A pattern as a regular expression over template ids, each followed by a blank. */
function expression(id: string): string {
  const pattern = profile.patterns.find((known) => known.id === id)
  if (!pattern) return `(?:${id.replace(/[.]/g, '\\.')} )`
  if (pattern.sequence) return pattern.sequence.map(expression).join('')
  if (pattern.alternates) return `(?:${pattern.alternates.map(expression).join('|')})`
  if (pattern.zeroOrMore) return `(?:${expression(pattern.zeroOrMore)})*`
  return `(?:${expression(pattern.optional ?? '')})?`
}

/** The primary pattern that a whole sequence of templates follows. */
export const patternOf = (templates: readonly string[]): string | undefined =>
  profile.patterns.find(
    ({ id, primary }) =>
      primary === true &&
      new RegExp(`^${expression(id)}$`).test(templates.map((template) => `${template} `).join('')),
  )?.id

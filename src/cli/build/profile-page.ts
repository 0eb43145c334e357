import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Concept, Pattern, Profile, Rule, Template } from '../../records/profile/profile.ts'
import type { Schema } from '../../records/profile/schema-fit.ts'
import { root } from './freshness.js'
import { asHtml, capital, guidePage, row, table } from './guide-html.ts'

const FILE = 'profile/millwright-profile.jsonld'

const code = (text: string): string => `<code>${asHtml(text)}</code>`
const nameOf = (iri: string): string => iri.slice(iri.lastIndexOf('/') + 1)
const said = (words: Readonly<Record<string, string>>): string => asHtml(words.en ?? '')
const listed = (values: readonly unknown[]): string =>
  values.map((value) => code(JSON.stringify(value))).join(', ')

/** Whose word an identifier is, by how it begins. */
const OWNERS: readonly (readonly [start: string, owner: string])[] = [
  ['https://w3id.org/millwright/', 'Millwright'],
  ['http://adlnet.gov/', 'ADL'],
  ['https://xapi.elearn.rwth-aachen.de/', 'RWTH Aachen, virtual reality'],
  ['https://w3id.org/xapi/seriousgames/', 'ADL, serious games'],
  ['https://w3id.org/xapi/tla/', 'ADL, total learning architecture'],
]

export const ownerOf = (iri: string): string | undefined =>
  OWNERS.find(([start]) => iri.startsWith(start))?.[1]

const wordOf = (iri: string): string => `${code(nameOf(iri))} (${ownerOf(iri) ?? asHtml(iri)})`

/** A place in a statement, without what every reader can do without. */
const placeOf = (location: string): string =>
  code(
    location
      .replace(/^\$\./, '')
      .replace(/\['([^']+)'\]/g, (_, iri: string) => `.${nameOf(iri)}`)
      .replaceAll('[*]', ''),
  )

function ruleText({ location, presence, any, all, none }: Rule): string {
  const place = placeOf(location)
  if (presence === 'excluded') return `no ${place}`
  const allowed = any ?? all
  if (allowed) return `${place}: ${allowed.length > 1 ? 'one of ' : ''}${listed(allowed)}`
  return none ? `${place}: none of ${listed(none)}` : place
}

const ruleKey = (rule: Rule): string => JSON.stringify(rule)

/** What all of some templates ask for. */
function commonRules(templates: readonly Template[]): readonly Rule[] {
  const [first, ...others] = templates.map(({ rules }) => rules)
  return (first ?? []).filter((rule) =>
    others.every((rules) => rules.some((other) => ruleKey(other) === ruleKey(rule))),
  )
}

const without = (rules: readonly Rule[], known: readonly Rule[]): readonly Rule[] => {
  const keys = new Set(known.map(ruleKey))
  return rules.filter((rule) => !keys.has(ruleKey(rule)))
}

const ruleTexts = (rules: readonly Rule[]): string => rules.map(ruleText).join('; ')

/** Each template, and before them what all have, and what all have but the one that has least of it. */
function templatesPart(templates: readonly Template[]): string {
  const all = commonRules(templates)
  const othersOf = (one: Template | undefined): readonly Rule[] =>
    without(commonRules(templates.filter((each) => each !== one)), all)
  const [sparest] = templates.toSorted((a, b) => othersOf(b).length - othersOf(a).length)
  const most = othersOf(sparest)
  return `<p>All have: ${ruleTexts(all)}.</p>
<p>All but ${code(nameOf(sparest?.id ?? ''))} also have: ${ruleTexts(most)}.</p>
${table(
  'Templates: the kinds of statement',
  ['Template', 'What it tells', 'Has besides'],
  templates.map(({ id, definition, verb, objectActivityType, rules }) =>
    row([
      code(nameOf(id)),
      `${said(definition)}<br />Verb: ${wordOf(verb)}${objectActivityType === undefined ? '' : `, about: ${wordOf(objectActivityType)}`}`,
      ruleTexts(without(rules, [...all, ...most])) || 'nothing',
    ]),
  ),
)}`
}

/** What an extension holds, in words. */
export function schemaText(schema: Schema): string {
  const { type, enum: allowed, minimum, maximum, pattern, properties, items } = schema
  if (allowed) return `one of ${listed(allowed)}`
  const span = [
    minimum === undefined ? '' : ` from ${minimum}`,
    maximum === undefined ? '' : ` to ${maximum}`,
  ].join('')
  const parts = Object.entries(properties ?? {}).map(
    ([key, part]) => `${code(key)} ${schemaText(part)}`,
  )
  const inside = parts.length > 0 ? ` with ${parts.join(', ')}` : ''
  const of = items ? ` of ${schemaText(items)}` : ''
  const kind = [type ?? 'anything'].flat().join(' or ')
  return `${kind}${span}${of}${inside}${pattern === undefined ? '' : ` like ${code(pattern)}`}`
}

const conceptTable = (caption: string, concepts: readonly Concept[]): string => {
  const hasSchemas = concepts.some(({ inlineSchema }) => inlineSchema !== undefined)
  return table(
    caption,
    ['Name', 'What it means', ...(hasSchemas ? ['What it holds'] : [])],
    concepts.map(({ id, definition, inlineSchema }) =>
      row([
        code(nameOf(id)),
        said(definition),
        ...(hasSchemas ? [schemaText(JSON.parse(inlineSchema ?? '{}'))] : []),
      ]),
    ),
  )
}

function patternText({ sequence, alternates, optional, oneOrMore, zeroOrMore }: Pattern): string {
  const names = (iris: readonly string[]): string => iris.map((iri) => code(nameOf(iri))).join(', ')
  if (sequence) return sequence.length > 1 ? `in this order: ${names(sequence)}` : names(sequence)
  if (alternates) return `one of ${names(alternates)}`
  if (optional) return `${names([optional])}, or nothing`
  if (oneOrMore) return `${names([oneOrMore])}, once or more often`
  return `${names([zeroOrMore ?? ''])}, as often as it happened`
}

const patternTable = (patterns: readonly Pattern[]): string =>
  table(
    'Patterns: what follows what under one registration',
    ['Pattern', 'What it is', 'Made of'],
    patterns.map((pattern) =>
      row([
        `${code(nameOf(pattern.id))}${pattern.primary ? ', a whole' : ''}`,
        said(pattern.definition),
        capital(patternText(pattern)),
      ]),
    ),
  )

/** The guide's page about the xAPI profile, from the profile itself. */
export function profilePage(): string {
  const profile = JSON.parse(readFileSync(join(root, 'public', FILE), 'utf8')) as Profile
  const { concepts, templates, patterns } = profile
  const ofType = (...types: readonly string[]): readonly Concept[] =>
    concepts.filter(({ type }) => types.includes(type))
  return guidePage({
    file: 'profile.html',
    title: 'xAPI profile',
    beside: {
      'administrator.html': 'Administrator',
      'command-line.html': 'Command line',
    },
    body: `<p class="lead">What the statements of Millwright say, for whoever reads them in a record store. This page is made from the profile, <a href="../${FILE}">millwright-profile.jsonld</a> (JSON-LD, the shape of IEEE 9274.2.1).</p>
<ul>
<li>Every statement names the version of the profile that it follows in <code>context.contextActivities.category</code>: ${code(profile.versions[0]?.id ?? '')}.</li>
<li>A template is chosen by the verb and by what kind of thing it is about. The statement then has what the template asks for.</li>
<li>All statements of one try have one registration, the id of the try. In order of time they follow one of the patterns that are a whole.</li>
<li>Words of ADL come first, for hands those of RWTH Aachen’s registry, for things and places those of serious games. Own words are only for what none of them has.</li>
<li><code>npx millwright check-statements FILE</code> holds statements from anywhere to all this, and names the statement, the template, the rule and the path.</li>
</ul>
<h2>Kinds of statement</h2>
${templatesPart(templates)}
<h2>Order</h2>
${patternTable(patterns)}
<h2>Own words</h2>
${conceptTable('Verbs', ofType('Verb'))}
${conceptTable('Types of activities', ofType('ActivityType'))}
${conceptTable('Extensions of the context', ofType('ContextExtension'))}
${conceptTable('Extensions of the result', ofType('ResultExtension'))}`,
  })
}

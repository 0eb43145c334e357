import type { EquipmentKind } from '../../engine/kind.ts'
import { equipment } from '../../equipment/catalogue.ts'
import { BUILT_IN_VIEW } from '../../scenario/conditions/functions.ts'
import type { Field, PropField, StateField } from '../../scenario/facts.ts'
import { conditionsPart } from './conditions-part.ts'
import { asHtml, guidePage, row, table } from './guide-html.ts'
import { everyOf, type Found } from './kind-variants.ts'

const NAMED = {
  equipment: 'a thing of the scenario, or nothing',
  person: 'a person, or nothing',
  zone: 'a zone, or nothing',
  anything: 'a thing, a person or a zone, or nothing',
} as const

const titleOf = ({ kind, title }: EquipmentKind): string => title.en ?? kind
const code = (text: string): string => `<code>${asHtml(text)}</code>`
const codes = (words: readonly string[]): string => words.map(code).join(', ')

/** What a field may hold, in one cell: the words, or the range with its unit. */
function holds({ type, values, names, unit, min, max }: Field): string {
  if (type === 'boolean') return 'yes or no'
  if (names) return NAMED[names]
  if (values) return codes(values.map((value) => `'${value}'`))
  if (type !== 'number') return type === 'text' ? 'any text' : 'a word'
  const from = min === undefined ? '' : `from ${min}`
  const to = max === undefined ? '' : `to ${max}`
  const span = [from, to].filter((end) => end !== '').join(' ')
  const of = unit === undefined || unit === '1' ? '' : asHtml(unit)
  return ['a number', span, of].filter((part) => part !== '').join(' ')
}

function otherwise({ default: value }: PropField): string {
  if (value === undefined) return '<strong>must be given</strong>'
  return typeof value === 'number' ? String(value) : code(JSON.stringify(value))
}

const prop = ([name, field]: [string, PropField]): string =>
  row([
    code(name),
    field.list ? `a list; each ${holds(field)}` : holds(field),
    otherwise(field),
    asHtml(field.doc),
  ])

const SOMETIMES = ' Only with some properties.'
const doc = ({ it, always }: Found<{ readonly doc: string }>): string =>
  asHtml(it.doc) + (always ? '' : SOMETIMES)

const state = (found: Found<StateField>): string =>
  row([
    code(found.name),
    holds(found.it),
    doc(found) + (found.it.counter ? ' Only counts up; in a step, from when its turn came.' : ''),
  ])

const parts = (caption: string, heads: readonly string[], rows: readonly string[]): string =>
  rows.length === 0 ? '' : table(caption, heads, rows)

const none = (rows: string, sentence: string): string => rows || `<p>${sentence}</p>`

function controls(kind: EquipmentKind): string {
  const rows = everyOf(kind, kind.controls).map((found) => {
    const { values, seconds, needs } = found.it
    return row([
      code(found.name),
      values ? codes(values) : 'a press, or what it is given',
      `${seconds} s`,
      needs ? codes(needs) : 'nothing',
      doc(found),
    ])
  })
  return parts('Controls', ['Name', 'Values', 'Takes', 'Needs in the hand', 'What it is'], rows)
}

function sockets(kind: EquipmentKind): string {
  const rows = everyOf(kind, kind.sockets ?? (() => ({}))).map((found) => {
    const { accepts, capacity = 1 } = found.it
    return row([code(found.name), codes(accepts), String(capacity), doc(found)])
  })
  return parts('Sockets', ['Name', 'Takes', 'How many', 'What it is'], rows)
}

const ports = ({ ports: all = {} }: EquipmentKind): string =>
  parts(
    'Ports',
    ['Name', 'Energy', 'What it is'],
    Object.entries(all).map(([name, port]) =>
      row([code(name), [port.energy].flat().join(' or '), asHtml(port.doc)]),
    ),
  )

const places = ({ parts: all = {} }: EquipmentKind): string =>
  parts(
    'Parts that a hand or tool can reach',
    ['Name', 'What it is'],
    Object.entries(all).map(([name, part]) => row([code(name), asHtml(part.doc)])),
  )

/** How energy and commands pass through it. */
function passes({ energy, command }: EquipmentKind): string {
  const says = [
    energy?.gives && `It gives ${energy.makes ?? 'energy'} on to what it <code>feeds</code>.`,
    command && 'What <code>commands</code> it sets it going or stops it.',
  ].filter((sentence) => typeof sentence === 'string')
  return says.length === 0 ? '' : `<p>${says.join(' ')}</p>`
}

function article(kind: EquipmentKind): string {
  const own = everyOf(kind, kind.state).map(state)
  const carried = Object.entries(kind.portable ? BUILT_IN_VIEW : {}).map(([name, it]) =>
    state({ name, it, always: true }),
  )
  return `<section id="${kind.kind}">
<h3>${asHtml(titleOf(kind))} ${code(kind.kind)}</h3>
<p>${asHtml(kind.doc)}</p>
${parts('Properties', ['Name', 'Value', 'Unless given', 'What it is'], Object.entries(kind.props).map(prop))}
${none(parts('State, which conditions read', ['Name', 'Value', 'What it means'], [...own, ...carried]), 'It has no state of its own.')}
${controls(kind)}
${sockets(kind)}
${ports(kind)}
${places(kind)}
${passes(kind)}
<p><strong>Standard:</strong> ${asHtml(kind.standard)}</p>
</section>`
}

/** The guide's page for authors: every kind of equipment and what conditions can ask, from the code. */
export function equipmentPage(): string {
  const links = equipment.map(
    (kind) => `<li><a href="#${kind.kind}">${asHtml(titleOf(kind))}</a></li>`,
  )
  return guidePage({
    file: 'equipment.html',
    title: 'Equipment and conditions',
    beside: { 'scenario.html': 'Scenario author' },
    body: `<p class="lead">All ${equipment.length} kinds of equipment, and everything that a condition can ask of them, of people and of the job. This page is made from the code.</p>
<ul>
<li><a href="#conditions">What conditions can ask</a></li>
<li><a href="#kinds">Kinds of equipment</a></li>
</ul>
<h2 id="conditions">What conditions can ask</h2>
${conditionsPart()}
<h2 id="kinds">Kinds of equipment</h2>
<p>A property is written under <code>with</code>; <code>"=name"</code> takes the drawn value of a parameter. A state is read as <code>id.state</code>.</p>
<ul>
${links.join('\n')}
</ul>
${equipment.map(article).join('\n')}`,
  })
}

import {
  type ArgumentKind,
  BUILT_IN_VIEW,
  CONDITION_FUNCTIONS,
  type ConditionFunction,
  PERSON_FIELDS,
} from '../../scenario/conditions/functions.ts'
import { GAS_NAMES } from '../../scenario/gases.ts'
import { catalogue } from '../catalogue.ts'
import { asHtml, row, table } from './guide-html.ts'

/** What stands for an argument, and what it must name. */
const ARGUMENTS: Readonly<Record<ArgumentKind, string>> = {
  person: 'a person',
  zone: 'a zone',
  entity: 'a thing',
  phrase: 'a phrase',
  question: 'a question',
  step: 'a step',
  criterion: 'a criterion over time',
  wearable: 'an <code>item</code> of <a href="#protective-equipment">protective equipment</a>',
  exposure: 'an exposure model',
  place: 'a thing, a zone or a person',
  gas: ['oxygen', 'flammable', ...GAS_NAMES].map((gas) => `<code>'${gas}'</code>`).join(', '),
  text: 'any text',
}

const GIVES = { bool: 'yes or no', double: 'a number', string: 'a word' } as const

const asked = ({ name, method, arguments: given }: ConditionFunction): string =>
  `${method ? 'trainee.' : ''}${name}(${given.map((kind) => `'${kind}'`).join(', ')})`

const functionRow = (one: ConditionFunction): string =>
  row([
    `<code>${asked(one)}</code>`,
    one.arguments.map((kind) => ARGUMENTS[kind]).join('; ') || 'nothing',
    GIVES[one.gives],
    asHtml(one.doc),
  ])

const functions = (caption: string, method: boolean): string =>
  table(
    caption,
    ['Asked as', 'In the brackets', 'Gives', 'When it is so'],
    CONDITION_FUNCTIONS.filter((one) => one.method === method).map(functionRow),
  )

/** Whose doses the log is told each minute; everybody's are kept. */
const TOLD_OF = {
  everybody: 'everybody whose dose grew',
  trainee: 'the trainee; of others at its thresholds',
} as const

/** The condition language, its functions and fields, and the exposure models with their units. */
export function conditionsPart(): string {
  const fields = Object.entries(PERSON_FIELDS).map(([name, { type, doc }]) =>
    row([`<code>trainee.${name}</code>`, GIVES[type], asHtml(doc)]),
  )
  const carried = Object.entries(BUILT_IN_VIEW).map(([name, { doc }]) =>
    row([`<code>my_lock.${name}</code>`, 'a word', asHtml(doc)]),
  )
  const exposures = catalogue.exposures.map(({ id, unit, eachMinute }) =>
    row([`<code>${id}</code>`, asHtml(unit), TOLD_OF[eachMinute]]),
  )
  return `<p>A condition is one expression in CEL, and gives yes or no: names, <code>== != &lt; &lt;= &gt; &gt;=</code>, <code>&amp;&amp; || !</code>, <code>+ - * /</code>, <code>a ? b : c</code>, <code>x in ['a', 'b']</code>, and on lists <code>all</code>, <code>exists</code>, <code>exists_one</code>, <code>filter</code>, <code>map</code>, <code>size</code>. It is asked again only when something that it reads has changed.</p>
<ul>
<li><code>isolator_a.position == 'off'</code>: the state of a thing, by its id in the scenario.</li>
<li><code>variant.weather == 'wet'</code>: what a parameter was drawn as.</li>
<li><code>trainee</code> is whoever is being trained; people of the scenario go by their id, as in <code>cleaner.in('tail')</code>.</li>
</ul>
${functions('Of a person', true)}
${table('Fields of a person', ['Read as', 'Gives', 'What it means'], fields)}
${functions('Of the job', false)}
${table('Of everything that can be carried', ['Read as', 'Gives', 'What it means'], carried)}
${table('Exposure models, for dose and exposure', ['Id', 'Unit', 'The log is told each minute of'], exposures)}`
}

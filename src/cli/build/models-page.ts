import { informsOnly } from '../../core/basis.ts'
import { models } from '../../hazards/catalogue.ts'
import { withUnit } from '../../hazards/check-number.ts'
import type { InputSpec, Range } from '../../hazards/inputs.ts'
import { limitSets } from '../../hazards/limits/catalogue.ts'
import { describeModel } from '../../hazards/model.ts'
import { GROUNDS } from '../../hazards/systems/grounds.ts'
import { KEEPERS } from '../../hazards/systems/keepers.ts'
import { outputName } from '../../hazards/words/say.ts'
import { asHtml, capital, guidePage, row, table } from './guide-html.ts'
import { modelChoices } from './model-choices.ts'

type Described = ReturnType<typeof describeModel>

const bare = (unit: string): string =>
  unit === '1' ? 'no unit' : unit === 'bool' ? 'yes or no' : unit

function rangeOf({ min, max, above }: Range): string {
  const from = above !== undefined ? `more than ${above}` : min !== undefined ? `${min}` : ''
  if (max === undefined) return from === '' ? 'any' : `${from} or more`
  return from === '' ? `at most ${max}` : `${from} to ${max}`
}

/** What an input takes, in one cell of a table. */
function takes(spec: InputSpec): string {
  switch (spec.type) {
    case 'number': {
      const { from, to } = spec.trusted ?? {}
      const published = [from !== undefined && `from ${from}`, to !== undefined && `to ${to}`]
      const kept = published.filter(Boolean).join(' ')
      return rangeOf(spec) + (kept === '' ? '' : `; published ${kept}`)
    }
    case 'category':
      return spec.values.join(', ')
    case 'boolean':
      return 'yes or no'
    case 'pairs':
      return `pairs: ${rangeOf(spec.value)} ${spec.value.unit}, for ${rangeOf(spec.duration)} ${spec.duration.unit}`
    case 'numbers':
    case 'record':
      return `${spec.type === 'record' ? 'a name each with ' : 'a list of '}${rangeOf(spec)}`
    case 'tasks':
      return Object.entries(spec.fields)
        .map(([name, field]) => `${name}: ${rangeOf(field)} ${field.unit}`)
        .join('; ')
  }
}

const usual = (spec: InputSpec): string => {
  const only = spec.type === 'number' ? spec.onlyFor : undefined
  return (only ? `; for ${only.is.join(', ')} only` : '') + unlessGiven(spec)
}

const unlessGiven = (spec: InputSpec): string => {
  if ('default' in spec && spec.default !== undefined) return `; ${spec.default} unless said`
  const isNeeded = spec.type === 'number' && spec.onlyFor
  return 'optional' in spec && spec.optional && !isNeeded ? '; may be left out' : ''
}

function article(model: Described): string {
  const inputs = model.inputs.map((input) =>
    row([
      `<code>${input.name}</code>`,
      asHtml(capital(input.doc)),
      asHtml(bare(input.unit)),
      asHtml(takes(input) + usual(input)),
    ]),
  )
  const outputs = model.outputs.map(({ name, unit, basis }) =>
    row([
      `<code>${name}</code>`,
      asHtml(capital(outputName(model.id, name))),
      asHtml(bare(unit) || 'a word, or yes or no'),
      asHtml(basis ?? 'as the model'),
    ]),
  )
  const memory = model.restsOnMemory
    ? '<p class="note"><strong>Not checked against the source.</strong> Some figures are from memory: they inform a debriefing, and no pass or fail rests on them.</p>'
    : ''
  return `<section id="${model.id}">
<h3>${asHtml(model.title)} <code>${model.id}</code></h3>
${memory}
${table('Inputs', ['Name', 'Quantity', 'Unit', 'Range'], inputs)}
${table('Outputs', ['Name', 'Quantity', 'Unit', 'Basis'], outputs)}
<p><strong>Holds for:</strong> ${asHtml(model.validity)}</p>
<p><strong>Source:</strong> ${asHtml(model.source)}</p>
<p><strong>Basis:</strong> ${asHtml(model.basis)}</p>
<p><a href="../index.html#/calculators/${model.id}">Open as a calculator</a></p>
</section>`
}

const limitTables = (): string =>
  limitSets
    .map(({ id, title, limits }) =>
      table(
        `${asHtml(title)} <code>${id}</code>`,
        ['Limit', 'Value', 'Averaged over', 'Source', 'Basis'],
        limits.map((limit) =>
          row([
            `<code>${limit.id}</code>`,
            asHtml(withUnit(limit.value, limit.unit)),
            limit.period,
            asHtml(limit.source),
            asHtml(limit.basis),
          ]),
        ),
      ),
    )
    .join('\n')

const groundTable = (): string =>
  table(
    'Where harm and near misses begin',
    ['System or dose', 'Begins at', 'Source', 'Basis', 'May decide a mark'],
    GROUNDS.map(({ of, begins, source, basis }) =>
      row([
        `<code>${of}</code>`,
        asHtml(capital(begins)),
        asHtml(source),
        asHtml(capital(basis)),
        informsOnly(basis) ? 'No: it informs, and a person decides' : 'Yes',
      ]),
    ),
  )

const keeperTable = (): string =>
  table(
    'What keeps harm off',
    ['System or dose', 'What keeps it off', 'Source', 'Basis', 'May decide a mark'],
    Object.values(KEEPERS).map(({ of, keeps, source, basis }) =>
      row([
        of.map((id) => `<code>${id}</code>`).join(' '),
        asHtml(capital(keeps)),
        asHtml(source),
        asHtml(capital(basis)),
        informsOnly(basis) ? 'No: what it alone keeps off, a person decides' : 'Yes',
      ]),
    ),
  )

const choiceTable = (): string =>
  table(
    'What was chosen where the published text leaves a choice',
    ['Model or field', 'What was chosen, and why'],
    modelChoices().map(({ of, chosen }) => row([asHtml(of), asHtml(chosen)])),
  )

/** The guide's page for safety engineers: every model and limit, as the code itself describes them. */
export function modelsPage(): string {
  const described = models.map(describeModel)
  const sections = [...new Set(described.map(({ section }) => section))]
  const slug = (section: string): string => `field-${sections.indexOf(section) + 1}`
  const links = sections.map((name) => `<li><a href="#${slug(name)}">${asHtml(name)}</a></li>`)
  const bodies = sections.map(
    (name) =>
      `<h2 id="${slug(name)}">${asHtml(name)}</h2>\n${described
        .filter(({ section }) => section === name)
        .map(article)
        .join('\n')}`,
  )
  return guidePage({
    file: 'models.html',
    title: 'The hazard models',
    beside: { 'administrator.html': 'Administrator', 'safety.html': 'Safety engineer' },
    body: `<p class="lead">All ${described.length} models behind the consequences, with inputs, units, ranges, sources, and how far each figure may be trusted. This page is made from the code.</p>
<p class="note"><strong>For training; check the standard before real use.</strong> A figure outside its published range comes with a warning. What cannot be is refused.</p>
<ul>
${links.join('\n')}
<li><a href="#grounds">Where harm begins, and what may decide a mark</a></li>
<li><a href="#choices">What was chosen where a text leaves a choice</a></li>
<li><a href="#limits">Limits of four jurisdictions</a></li>
</ul>
${bodies.join('\n')}
<h2 id="grounds">Where harm begins, and what may decide a mark</h2>
<p>How badly somebody is hurt above a published threshold is the simulator’s own class: no mark rests on it. Where a figure from memory alone says that anybody is hurt, or nearly, the result is “not decided by this model”.</p>
${groundTable()}
${keeperTable()}
<h2 id="choices">What was chosen where a text leaves a choice</h2>
${choiceTable()}
<h2 id="limits">Limits of four jurisdictions</h2>
<p>A scenario chooses one set. A site may set its own limits and answers for them.</p>
${limitTables()}`,
  })
}

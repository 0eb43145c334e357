import { describe, expect, it } from 'vitest'
import { equipmentPage } from '../../src/cli/build/equipment-page.ts'
import { everyOf } from '../../src/cli/build/kind-variants.ts'
import { catalogue } from '../../src/cli/catalogue.ts'
import { equipment } from '../../src/equipment/catalogue.ts'
import {
  BUILT_IN_VIEW,
  CONDITION_FUNCTIONS,
  PERSON_FIELDS,
} from '../../src/scenario/conditions/functions.ts'
import { propsOf } from '../../src/scenario/props.ts'

const page = equipmentPage()
  .replaceAll('&lt;', '<')
  .replaceAll('&gt;', '>')
  .replaceAll('&amp;', '&')

const sectionOf = (kind: string): string =>
  page.split('<section id="').find((part) => part.startsWith(`${kind}"`)) ?? ''

const kindOf = (name: string) => {
  const found = equipment.find(({ kind }) => kind === name)
  if (!found) throw new Error(`There is no kind ${name}.`)
  return found
}

describe('the guide page of equipment and conditions', () => {
  it.each(equipment.map((kind) => [kind.kind, kind] as const))(
    'says of %s every property, state, control, socket, port and part',
    (name, kind) => {
      const section = sectionOf(name)
      const props = propsOf(kind, {}, {})
      const has = [
        kind.props,
        kind.state(props),
        kind.controls(props),
        kind.sockets?.(props) ?? {},
        kind.ports ?? {},
        kind.parts ?? {},
        kind.portable ? BUILT_IN_VIEW : {},
      ].flatMap((each) => Object.entries(each))
      expect(section).toContain(kind.doc)
      for (const [field, { doc }] of has) {
        expect(section).toContain(`<code>${field}</code>`)
        expect(section).toContain(doc)
      }
      for (const { unit, values = [] } of Object.values(kind.state(props))) {
        if (unit !== undefined && unit !== '1') expect(section).toContain(unit)
        for (const value of values) expect(section).toContain(`<code>'${value}'</code>`)
      }
    },
  )

  it('says everything that a condition can ask, and of which doses', () => {
    expect(CONDITION_FUNCTIONS.length).toBeGreaterThan(15)
    for (const { name, method, doc } of CONDITION_FUNCTIONS) {
      expect(page).toContain(`<code>${method ? 'trainee.' : ''}${name}(`)
      expect(page).toContain(doc)
    }
    for (const [name, { doc }] of Object.entries(PERSON_FIELDS)) {
      expect(page).toContain(`<code>trainee.${name}</code>`)
      expect(page).toContain(doc)
    }
    for (const { id } of catalogue.exposures) expect(page).toContain(`<code>${id}</code>`)
  })

  it('leaves no blank', () => {
    expect(page).not.toContain('undefined')
    expect(page).not.toContain('<td></td>')
  })
})

describe('what a kind has only with some properties', () => {
  it('is told as such: the boxes that an author gives a sheet', () => {
    const sheet = kindOf('form-sheet')
    const found = everyOf(sheet, sheet.state).map(({ name, always }) => ({ name, always }))
    expect(found).toContainEqual({ name: '‹boxes›', always: false })
    expect(found).toContainEqual({ name: 'signed', always: true })
  })

  it.each([
    ['muster-sign', 'controls'],
    ['floor-opening', 'controls'],
    ['work-platform', 'sockets'],
  ] as const)('is there although a plain %s may lack some of its %s', (name, what) => {
    const kind = kindOf(name)
    const of = kind[what] ?? (() => ({}))
    const found = everyOf<unknown>(kind, of)
    expect(found.length).toBeGreaterThan(0)
    for (const { name: one } of found) expect(sectionOf(name)).toContain(`<code>${one}</code>`)
  })
})

import { describe, expect, it } from 'vitest'
import { askValues } from '../../src/hazards/ask.ts'
import { models } from '../../src/hazards/catalogue.ts'
import { climateAndHealth } from './published/climate-and-health.ts'
import { electric } from './published/electric.ts'
import { fallsAndVehicles } from './published/falls-and-vehicles.ts'
import type { Figure, Printed } from './published/figure.ts'
import { fire } from './published/fire.ts'
import { lifting } from './published/lifting.ts'
import { machinery } from './published/machinery.ts'
import { noise } from './published/noise.ts'
import { toxic } from './published/toxic.ts'

const FIELDS: Readonly<Record<string, readonly Figure[]>> = {
  lifting,
  noise,
  fire,
  'toxic gas, oxygen and ventilation': toxic,
  electricity: electric,
  'machinery and robots': machinery,
  'falls, knocks and vehicles': fallsAndVehicles,
  'climate, substances and health': climateAndHealth,
}
const figures = Object.values(FIELDS).flat()

/** What a printed figure says, and how far it may be off. */
function read(printed: string): { readonly value: number; readonly off: number } {
  const [digits = '', said] = printed.split(' ±')
  const value = Number(digits)
  if (said !== undefined) {
    const share = said.endsWith('%') ? Math.abs(value) / 100 : 1
    return { value, off: Number.parseFloat(said) * share }
  }
  const decimals = digits.split('.')[1]?.length ?? 0
  return { value, off: Math.max(0.5 * 10 ** -decimals, Math.abs(value) / 1000) }
}

function isAsPublished(given: unknown, printed: Printed): boolean {
  if (typeof given !== 'number') return given === printed
  if (typeof printed === 'number')
    return Math.abs(given - printed) <= 1e-9 * Math.abs(printed) + 1e-12
  const { value, off } = read(String(printed))
  return Math.abs(given - value) <= off + 1e-12
}

describe.each(Object.entries(FIELDS))('the published figures of %s', (_, own) => {
  it('are what the models give', () => {
    const wrong = own.flatMap(({ model, inputs, gives }) => {
      const given = askValues(model, inputs)
      return Object.entries(gives).flatMap(([name, published]) =>
        isAsPublished(given[name], published)
          ? []
          : [{ model, inputs, name, published, given: given[name] }],
      )
    })
    expect(own.length).toBeGreaterThan(15)
    expect(wrong).toEqual([])
  })
})

describe('the list of published figures', () => {
  it('has every output of every model in it', () => {
    const seen = new Set(
      figures.flatMap(({ model, gives }) => Object.keys(gives).map((name) => `${model} ${name}`)),
    )
    const unseen = models.flatMap(({ id, outputs }) =>
      Object.keys(outputs).flatMap((name) => (seen.has(`${id} ${name}`) ? [] : [`${id} ${name}`])),
    )
    expect(figures.length).toBeGreaterThan(700)
    expect(unseen).toEqual([])
  })

  it('has every word that a model takes or answers in it', () => {
    const said = new Set(
      figures.flatMap(({ model, inputs }) =>
        Object.entries(inputs).map(([name, value]) => `${model} ${name} ${value}`),
      ),
    )
    const unsaid = models.flatMap(({ id, inputs }) =>
      Object.entries(inputs).flatMap(([name, spec]) =>
        spec.type === 'category'
          ? spec.values.map((word) => `${id} ${name} ${word}`).filter((words) => !said.has(words))
          : [],
      ),
    )
    expect(unsaid).toEqual([])
  })
})

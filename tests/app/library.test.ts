import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../src/app/catalogue.ts'
import { chooseJobs, noFilters } from '../../src/app/pages/library/filters.ts'
import fixture from './fixtures/catalogue.json' with { type: 'json' }

const { scenarios } = fixture as unknown as Catalogue
const ids = (filters: Partial<typeof noFilters>, language = 'en') =>
  chooseJobs(scenarios, { ...noFilters, ...filters }, language).map(({ id }) => id)

describe('finding a job', () => {
  it('shows all of them at first, but never an exercise', () => {
    expect(ids({})).toHaveLength(4)
    const exercise = scenarios.map((entry) => ({ ...entry, exercise: true }))
    expect(chooseJobs(exercise, noFilters, 'en')).toEqual([])
  })

  it('forgives case, accents and the order of words', () => {
    expect(ids({ words: 'CONVEYOR lock' })).toEqual(['loto-conveyor'])
    expect(ids({ words: 'eteindre' }, 'fr')).toEqual(['workshop-fire'])
  })

  it('finds a job by the standard behind it', () => {
    expect(ids({ words: 'puwer' })).toHaveLength(4)
    expect(ids({ words: 'nothing like it' })).toEqual([])
  })

  it('keeps to the trade, the level, the language and the time that were chosen', () => {
    expect(ids({ trade: 'Electrical' })).toEqual(['isolate-circuit'])
    expect(ids({ level: 'operator' })).toContain('loto-conveyor')
    expect(ids({ level: 'supervisor' })).toEqual([])
    expect(ids({ language: 'de' })).toEqual([])
    expect(ids({ minutes: '10' })).toEqual(['workshop-fire'])
  })
})

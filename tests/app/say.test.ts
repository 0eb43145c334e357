import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillIn, textOf } from '../../src/app/words/say.ts'

const jobs = {
  en: { library: { count_one: '{{count}} job', count_other: '{{count}} jobs', title: 'Jobs' } },
  ar: {
    library: {
      count_zero: 'لا أعمال',
      count_one: 'عمل واحد',
      count_two: 'عملان',
      count_few: '{{count}} أعمال',
      count_many: '{{count}} عملاً',
      count_other: '{{count}} عمل',
    },
  },
}

const counted = (language: 'en' | 'ar', count: number): string =>
  fillIn(textOf(jobs[language], 'library.count', language, count) ?? '', { count })

describe('a text with a count', () => {
  it('comes in the form that English has for it', () => {
    expect([0, 1, 2].map((count) => counted('en', count))).toEqual(['0 jobs', '1 job', '2 jobs'])
  })

  it('comes in each of the six forms that Arabic has', () => {
    expect([0, 1, 2, 3, 11, 100].map((count) => counted('ar', count))).toEqual([
      'لا أعمال',
      'عمل واحد',
      'عملان',
      '3 أعمال',
      '11 عملاً',
      '100 عمل',
    ])
  })
})

describe('a text', () => {
  it('without a plural is found with a count too, and no group is taken for a text', () => {
    expect(textOf(jobs.en, 'library.title', 'en', 1)).toBe('Jobs')
    expect(textOf(jobs.en, 'library', 'en')).toBeUndefined()
  })

  it('is not found under a name that every object has', () => {
    for (const key of ['constructor', 'library.toString', '__proto__.x', 'library.title.length'])
      expect(textOf(jobs.en, key, 'en')).toBeUndefined()
  })

  it('takes values as they are written, places in them too', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(fillIn('PIN for {{name}}', { name: value })).toBe(`PIN for ${value}`)
      }),
    )
  })

  it('leaves a place empty that has no value, and as it is where nobody gave one', () => {
    expect(fillIn('{{a}}-{{b}}', { a: null })).toBe('-{{b}}')
  })
})

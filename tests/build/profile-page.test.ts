import { describe, expect, it } from 'vitest'
import { ownerOf, profilePage, schemaText } from '../../src/cli/build/profile-page.ts'
import { profile } from '../records/support/profile.ts'

const page = profilePage()
const nameOf = (iri: string): string => `<code>${iri.slice(iri.lastIndexOf('/') + 1)}</code>`

describe('the guide page of the xAPI profile', () => {
  it('explains every word, every template and every pattern of the profile', () => {
    const all = [...profile.concepts, ...profile.templates, ...profile.patterns]
    expect(all.length).toBeGreaterThan(80)
    for (const { id, definition } of all) {
      expect(page, id).toContain(nameOf(id))
      expect(page, id).toContain(definition.en)
    }
  })

  it('says once what all have, and what all have but the bare fact of a practice', () => {
    expect(page).toMatch(/All have: [^.]*context\.registration/)
    expect(page).toMatch(
      /All but <code>experienced<\/code> also have: .*attempt-digest.*parameters/,
    )
    // There, where the bare fact must not have it, and where the word itself is explained.
    expect(page.match(/attempt-digest/g)?.length).toBe(3)
  })

  it('says whose each verb and each type of activity is', () => {
    const words = profile.templates.flatMap(({ verb, objectActivityType }) => [
      verb,
      ...(objectActivityType === undefined ? [] : [objectActivityType]),
    ])
    expect(words.filter((word) => ownerOf(word) === undefined)).toEqual([])
  })

  it('says what an extension holds in words', () => {
    expect(schemaText({ type: 'integer', minimum: 0, maximum: 3 })).toBe('integer from 0 to 3')
    expect(schemaText({ enum: ['met'] })).toBe('one of <code>"met"</code>')
    expect(schemaText({ type: 'array', items: { type: 'string' } })).toBe('array of string')
    expect(schemaText({ type: 'object', properties: { tick: { type: 'integer' } } })).toBe(
      'object with <code>tick</code> integer',
    )
  })

  it('asks nobody else for anything, and runs nothing', () => {
    expect(page).not.toMatch(/<script|src="http/)
  })
})

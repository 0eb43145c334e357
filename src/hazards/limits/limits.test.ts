import { describe, expect, it } from 'vitest'
import { limitSetById, limitSets } from './catalogue.ts'
import { limitOf, limitRatio, withSiteLimits } from './limit.ts'

const set = (id: string) => {
  const found = limitSetById.get(id)
  if (found === undefined) throw new Error(`There is no limit set ${id}.`)
  return found
}

describe('the limit sets', () => {
  it('are the four jurisdictions, each limit with a source, a basis and a name of its own', () => {
    expect(limitSets.map(({ id }) => id)).toEqual(['us-osha', 'us-niosh', 'uk-hse', 'eu'])
    let seen = 0
    for (const { limits } of limitSets) {
      expect(new Set(limits.map(({ id }) => id)).size).toBe(limits.length)
      for (const { value, source, basis } of limits) {
        expect(value).toBeGreaterThan(0)
        expect(source.length).toBeGreaterThan(8)
        expect(basis.length).toBeGreaterThan(8)
        seen += 1
      }
    }
    expect(seen).toBeGreaterThan(60)
  })

  it('differ where the law differs', () => {
    expect(limitOf(set('us-osha'), 'gas.carbon_monoxide.twa')?.value).toBe(50)
    expect(limitOf(set('us-niosh'), 'gas.carbon_monoxide.twa')?.value).toBe(35)
    expect(limitOf(set('uk-hse'), 'gas.carbon_monoxide.twa')?.value).toBe(20)
    expect(limitOf(set('us-osha'), 'noise.twa')?.value).toBe(90)
    expect(limitOf(set('eu'), 'noise.twa')?.value).toBe(87)
    expect(limitOf(set('eu'), 'gas.carbon_monoxide.twa')).toBeUndefined()
  })

  it('tell checked figures from those that must not decide a mark', () => {
    expect(limitOf(set('us-osha'), 'noise.dose')?.basis).not.toContain('from memory')
    expect(limitOf(set('us-osha'), 'gas.ammonia.twa')?.basis).toContain('from memory')
  })
})

describe('a site', () => {
  it('may set its own figure with its own source', () => {
    const site = [{ id: 'noise.twa', value: 85, source: 'Site rule 12' }]
    const own = withSiteLimits(set('us-osha'), site)
    expect(limitOf(own, 'noise.twa')).toMatchObject({ value: 85, source: 'Site rule 12' })
    expect(limitOf(own, 'noise.twa')?.basis).toBe('set by the site')
    expect(limitOf(own, 'noise.dose')).toEqual(limitOf(set('us-osha'), 'noise.dose'))
  })
})

describe('an exposure beside its limit', () => {
  it('is comfortable, to be acted on, or over', () => {
    const dose = limitOf(set('us-osha'), 'noise.dose')
    if (dose === undefined) throw new Error('There is no noise dose limit.')
    expect(limitRatio(50, dose)).toEqual({ ratio: 0.5, zone: 'comfortable' })
    expect(limitRatio(51, dose).zone).toBe('action')
    expect(limitRatio(100, dose).zone).toBe('action')
    expect(limitRatio(101, dose).zone).toBe('over')
  })
})

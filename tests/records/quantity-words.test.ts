import { describe, expect, it } from 'vitest'
import { quantityWords } from '../../src/records/quantity-words.ts'

describe('the name of a figure for people', () => {
  it('is that of its model where one letter stands for two things', () => {
    expect(quantityWords('V', 'lifting.rnle')?.en).toBe('hands over the floor, cm')
    expect(quantityWords('V', 'energy.stored')?.en).toBe('volume of the gas')
    expect(quantityWords('I', 'elec.zone')?.en).toBe('current')
    expect(quantityWords('I', 'energy.stored')?.en).toBe('moment of inertia')
  })

  it('joins what a figure is with the gas that it is of, and gives none to a name that nobody knows', () => {
    expect(quantityWords('limit_CO', 'atmos.entry')?.en).toBe('carbon monoxide, limit')
    expect(quantityWords('nothing', 'constructor')).toBeUndefined()
  })
})

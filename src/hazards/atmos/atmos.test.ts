import { describe, expect, it } from 'vitest'
import { ask, askValues } from '../ask.ts'

const air = { O2: 20.9, LEL: 0, H2S: 0, limit_H2S: 10 }
const entry = (change: object) => askValues('atmos.entry', { ...air, ...change }).entry

describe('entering a confined space', () => {
  it('is acceptable at each limit and hazardous beyond it', () => {
    for (const good of [{}, { O2: 19.5 }, { O2: 23.5 }, { LEL: 10 }, { H2S: 10 }]) {
      expect(entry(good)).toBe('acceptable')
    }
    for (const bad of [{ O2: 19.4 }, { O2: 23.6 }, { LEL: 10.1 }, { H2S: 10.1 }]) {
      expect(entry(bad)).toBe('hazardous')
    }
  })
  it('names each reason, and distrusts the flammable reading without oxygen', () => {
    const { warnings } = ask('atmos.entry', { ...air, O2: 8, H2S: 50 })
    expect(warnings).toHaveLength(3)
    expect(warnings.join()).toContain('do not trust the LEL')
  })
})

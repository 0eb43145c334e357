import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoInstant, parseInstant } from '../../src/core/civil-time.ts'

const instants = fc.integer({
  min: Date.UTC(1600, 0, 1),
  max: Date.UTC(9999, 11, 31, 23, 59, 59, 999),
})

describe('a moment', () => {
  it('is written as the platform’s own calendar writes it', () => {
    fc.assert(fc.property(instants, (ms) => isoInstant(ms) === new Date(ms).toISOString()))
  })

  it('is the last that four digits can write where a clock runs past the year 9999', () => {
    const last = parseInstant('9999-12-31T23:59:59.999Z') ?? 0
    expect(isoInstant(last)).toBe('9999-12-31T23:59:59.999Z')
    expect(isoInstant(last + 1)).toBe('9999-12-31T23:59:59.999Z')
    expect(isoInstant(parseInstant('0000-01-01T00:00:00+14:00') ?? 0)).toBe(
      '0000-01-01T00:00:00.000Z',
    )
  })

  it('is read back as it was written, in any zone', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: -1439, max: 1439 }), (ms, minutes) => {
        const sign = minutes < 0 ? '-' : '+'
        const size = Math.abs(minutes)
        const zone = [Math.floor(size / 60), size % 60].map((n) => String(n).padStart(2, '0'))
        const shifted = ms + minutes * 60_000
        fc.pre(shifted >= Date.UTC(1600, 0, 1) && shifted < Date.UTC(9999, 11, 31))
        const text = new Date(shifted).toISOString().replace('Z', `${sign}${zone.join(':')}`)
        expect(parseInstant(text)).toBe(ms)
      }),
    )
  })

  it('is cut to the millisecond', () => {
    expect(parseInstant('2026-03-01T00:00:00.1239Z')).toBe(Date.UTC(2026, 2, 1, 0, 0, 0, 123))
    expect(parseInstant('2026-03-01T00:00:00.5Z')).toBe(Date.UTC(2026, 2, 1, 0, 0, 0, 500))
  })

  it.each([
    'yesterday',
    '2026-03-01',
    '2026-03-01T10:00:00',
    '2026-02-29T10:00:00Z',
    '2026-13-01T10:00:00Z',
    '2026-03-01T24:00:00Z',
    '2026-03-01T10:60:00Z',
    '2026-03-01T10:00:00+25:00',
    '2026-00-10T10:00:00Z',
  ])('is refused where there is no such moment: %s', (text) => {
    expect(parseInstant(text)).toBeNull()
  })
})

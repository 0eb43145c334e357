import { describe, expect, it } from 'vitest'
import { settled, sightOn } from '../../../tests/support/sight.ts'
import { inspect } from './behaviour.ts'
import { pressureGauge } from './index.ts'

const gauge = (state = {}) => sightOn(pressureGauge, { state })

describe('a gauge', () => {
  it('shows in bar the pascals that arrive', () => {
    expect(settled(pressureGauge, gauge({ inletPascals: 598_700 })).bar).toBe(5.99)
  })

  it('is read by a close look, to a tenth of a bar', () => {
    expect(inspect(gauge({ bar: 5.99, reads: 2 }))).toEqual({
      set: { reads: 3, lastRead: 6 },
      events: [{ type: 'reading', item: 'it', value: 6, unit: 'bar' }],
    })
  })

  it('tells no pressure to somebody who stands away from it', () => {
    const looks = (bar: number) => pressureGauge.words.looks({ bar }, {})
    expect(looks(0)).toEqual(looks(6))
    expect(pressureGauge.words.inspected({ bar: 5.99 }, { label: 'Air' }).en).toContain('6 bar')
  })
})

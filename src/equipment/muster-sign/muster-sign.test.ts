import { describe, expect, it } from 'vitest'
import { sightOn } from '../../../tests/support/sight.ts'
import { inspect, operate } from './behaviour.ts'
import { musterSign } from './index.ts'

describe('an assembly sign', () => {
  it('counts who reads it, and looks different from an exit sign', () => {
    expect(inspect(sightOn(musterSign)).set).toEqual({ read: 1 })
    expect(musterSign.shape({ shows: 'exit' })).not.toEqual(musterSign.shape({ shows: 'assembly' }))
  })
})

describe('a roll call at the assembly point', () => {
  const call = (there: readonly string[]) =>
    operate(
      sightOn(musterSign, {
        props: { zone: 'muster' },
        people: () => ['ana', 'osei', 'sam'],
        isIn: (who, zone) => zone === 'muster' && there.includes(who),
      }),
    )

  it('names who is missing', () => {
    expect(call(['osei'])).toEqual({
      set: { rollCalls: 1, present: 1, missing: 2, allPresent: false },
      events: [{ type: 'reading', item: 'it', missing: 'ana sam' }],
    })
  })

  it('finds that everybody is there', () => {
    expect(call(['ana', 'osei', 'sam']).set).toMatchObject({ missing: 0, allPresent: true })
  })

  it('is called only where people assemble', () => {
    expect(musterSign.controls({ zone: '' })).toEqual({})
    expect(Object.keys(musterSign.controls({ zone: 'muster' }))).toEqual(['roll'])
  })
})

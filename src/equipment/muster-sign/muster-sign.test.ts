import { describe, expect, it } from 'vitest'
import { sightOn } from '../../../tests/support/sight.ts'
import { inspect } from './behaviour.ts'
import { musterSign } from './index.ts'

describe('an assembly sign', () => {
  it('counts who reads it, and looks different from an exit sign', () => {
    expect(inspect(sightOn(musterSign)).set).toEqual({ read: 1 })
    expect(musterSign.shape({ shows: 'exit' })).not.toEqual(musterSign.shape({ shows: 'assembly' }))
  })
})

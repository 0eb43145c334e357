import { describe, expect, it } from 'vitest'
import { sightOn } from '../../../tests/support/sight.ts'
import { barred, operate } from './behaviour.ts'
import { confinedSpace } from './index.ts'

describe('a manway', () => {
  it('opens, and lets a hose in only then', () => {
    const shut = sightOn(confinedSpace, { props: { zone: 'tank' } })
    expect(barred(shut)?.code).toBe('cover-closed')
    expect(operate(shut, 'cover', 'open').set).toEqual({ cover: 'open' })
    expect(operate(shut, 'cover', 'closed').refuse?.code).toBe('already')
    expect(barred(sightOn(confinedSpace, { state: { cover: 'open' } }))).toBeNull()
  })
})

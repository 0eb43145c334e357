import { describe, expect, it } from 'vitest'
import { sightOn } from '../../../tests/support/sight.ts'
import { barrier } from './index.ts'

describe('a barrier', () => {
  it('closes its zone while it is closed', () => {
    const open = sightOn(barrier, { props: { zone: 'below' } })
    expect(barrier.closes?.(open)).toBe('')
    const closed = barrier.operate?.(open, 'gate', 'closed')
    expect(closed?.set).toEqual({ closed: true, moves: 1 })
    expect(barrier.closes?.({ ...open, state: closed?.set ?? {} })).toBe('below')
  })
})

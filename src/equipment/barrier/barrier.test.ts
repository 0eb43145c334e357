import { describe, expect, it } from 'vitest'
import { sightOn } from '../../../tests/support/sight.ts'
import { barrier } from './index.ts'

describe('a barrier', () => {
  it('closes its zone while it is closed', () => {
    const open = sightOn(barrier, { props: { zone: 'below' } })
    expect(barrier.closes?.(open)).toBe('')
    const closed = barrier.operate?.(open, 'gate', 'closed')
    expect(closed?.set).toEqual({ closed: true, gate: 'closed', moves: 1 })
    expect(barrier.closes?.({ ...open, state: closed?.set ?? {} })).toBe('below')
  })

  it('is not closed twice, nor opened twice', () => {
    const closed = sightOn(barrier, { state: { closed: true, gate: 'closed' } })
    expect(barrier.operate?.(closed, 'gate', 'closed').refuse?.code).toBe('already')
    expect(barrier.operate?.(closed, 'gate', 'open').set?.closed).toBe(false)
    expect(barrier.operate?.(sightOn(barrier), 'gate', 'open').refuse?.code).toBe('already')
  })
})

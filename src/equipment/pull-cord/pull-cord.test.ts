import { describe, expect, it } from 'vitest'
import { sightOn } from '../../../tests/support/sight.ts'
import { operate } from './behaviour.ts'
import { pullCord } from './index.ts'

const cord = (state = {}) => sightOn(pullCord, { state })

describe('a pull cord', () => {
  it('stops what it commands when it is pulled, and counts it', () => {
    expect(operate(cord(), 'cord', 'pulled')).toEqual({
      set: { cord: 'pulled', pulls: 1 },
      command: 'cord-pull',
    })
  })

  it('only takes its stop back when it is reset: that starts nothing', () => {
    expect(operate(cord({ cord: 'pulled', pulls: 1 }), 'cord', 'reset')).toEqual({
      set: { cord: 'reset' },
      command: 'cord-reset',
    })
  })

  it('refuses to be pulled twice', () => {
    expect(operate(cord({ cord: 'pulled' }), 'cord', 'pulled').refuse?.code).toBe('already')
  })

  it('has no place for a lock', () => expect(pullCord.sockets).toBeUndefined())
})

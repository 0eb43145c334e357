import { describe, expect, it } from 'vitest'
import { sightOn } from '../../../tests/support/sight.ts'
import { operate } from './behaviour.ts'
import { callPoint } from './index.ts'

describe('an alarm call point', () => {
  it('sounds the alarm once and says whose press it was', () => {
    expect(operate(sightOn(callPoint))).toEqual({
      set: { pressed: true, pressedBy: 'trainee' },
      command: 'alarm',
    })
    expect(operate(sightOn(callPoint, { state: { pressed: true } })).refuse?.code).toBe('pressed')
  })
})

import { describe, expect, it } from 'vitest'
import { settled, sightOn } from '../../../tests/support/sight.ts'
import { operate } from './behaviour.ts'
import { rescueTripod } from './index.ts'

const set = (state = {}, wearing: readonly string[] = ['harness']) =>
  sightOn(rescueTripod, {
    state,
    wearing: () => wearing,
    things: { manway: { sockets: { frame: ['it'] } } },
  })

describe('a tripod over a manway', () => {
  it('takes the line of whoever wears a harness', () => {
    expect(settled(rescueTripod, set()).over).toBe('manway')
    expect(operate(set(), 'clip', 'on').set).toEqual({ line: 'trainee' })
    expect(operate(set({}, []), 'clip', 'on').refuse?.code).toBe('needs-harness')
    expect(operate(set({ line: 'sam' }), 'clip', 'on').refuse?.code).toBe('line-taken')
    expect(operate(set({ line: 'sam' }), 'clip', 'off').refuse?.code).toBe('not-yours')
  })

  it('brings out who is on the line, and nobody else', () => {
    expect(operate(set({ line: 'sam' }), 'winch', true)).toEqual({
      set: { rescues: 1 },
      brings: { person: 'sam', to: 'manway' },
    })
    expect(operate(set(), 'winch', true).refuse?.code).toBe('nobody-on')
  })

  it('does nothing before it is set up', () => {
    expect(operate(sightOn(rescueTripod), 'clip', 'on').refuse?.code).toBe('not-set-up')
  })
})

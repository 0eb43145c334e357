import { describe, expect, it } from 'vitest'
import { settled, sightOn, type Thing } from '../../../tests/support/sight.ts'
import { accepts, operate } from './behaviour.ts'
import { controlStation } from './index.ts'

const station = (
  state = {},
  { running = false, things = {} }: { running?: boolean; things?: Record<string, Thing> } = {},
) =>
  sightOn(controlStation, {
    state,
    commands: ['conveyor'],
    things: { conveyor: { state: { running } }, ...things },
  })

describe('a station with its selector on run', () => {
  it('counts a press, says whose it was, and sends the start, whether the machine is dead or not', () => {
    expect(operate(station(), 'start', true)).toEqual({
      set: { presses: 1, orders: 1, pressedBy: 'trainee' },
      command: 'start',
    })
  })

  it('sends a stop for the red button and for the selector turned off', () => {
    expect(operate(station(), 'stop', true)).toEqual({ set: { stops: 1 }, command: 'stop' })
    expect(operate(station(), 'selector', 'off')).toEqual({
      set: { selector: 'off' },
      command: 'stop',
    })
  })

  it('lights its lamp while a machine it commands runs', () => {
    expect(settled(controlStation, station({}, { running: true })).lamp).toBe(true)
    expect(settled(controlStation, station()).lamp).toBe(false)
  })
})

describe('a station with its selector off', () => {
  it('counts the press and sends nothing', () => {
    expect(operate(station({ selector: 'off' }), 'start', true)).toEqual({
      set: { presses: 1, pressedBy: 'trainee' },
    })
  })

  it('refuses to be turned off again', () => {
    expect(operate(station({ selector: 'off' }), 'selector', 'off').refuse?.code).toBe('already')
  })
})

describe('a lock on a station', () => {
  const things = {
    it: { sockets: { hasp: ['lock'] } },
    lock: { kind: 'padlock', state: { closed: true, cut: false } },
  }

  it('goes on only when the machine stands', () => {
    expect(accepts(station({}, { running: true }), 'lock', 'hasp').refuse?.code).toBe('needs-stop')
    expect(accepts(station(), 'lock', 'hasp')).toEqual({})
    expect(accepts(station({}, { things }), 'other', 'hasp').refuse?.code).toBe('socket-full')
  })

  it('holds the start button but never the stop button', () => {
    const locked = station({}, { things })
    expect(settled(controlStation, locked).locked).toBe(true)
    expect(operate(locked, 'start', true).refuse).toEqual({
      code: 'locked',
      params: { item: 'it', by: 'lock' },
    })
    expect(operate(locked, 'stop', true).command).toBe('stop')
  })
})

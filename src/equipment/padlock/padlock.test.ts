import { describe, expect, it } from 'vitest'
import { settled, sightOn, type Thing } from '../../../tests/support/sight.ts'
import { accepts, operate, placed, taken } from './behaviour.ts'
import { padlock } from './index.ts'

const closed = { closed: true }

describe('a padlock', () => {
  it('closes in the eye of a device and on a hasp, and stays open on a hook', () => {
    const sight = sightOn(padlock)
    expect(placed(sight, { entity: 'isolator', socket: 'hasp' })).toEqual({
      set: { closed: true, closedBy: 'trainee' },
    })
    expect(placed(sight, { entity: 'hasp', socket: 'locks' })).toEqual({
      set: { closed: true, closedBy: 'trainee' },
    })
    expect(placed(sight, { entity: 'board', socket: 'hook_1' })).toEqual({})
  })

  it('names the device that it locks, also through two hasps', () => {
    const things: Readonly<Record<string, Thing>> = {
      isolator: { kind: 'rotary-isolator', sockets: { hasp: ['big'] } },
      big: { kind: 'lockout-hasp', sockets: { locks: ['small'] } },
      small: { kind: 'lockout-hasp', sockets: { locks: ['it'] } },
    }
    expect(settled(padlock, sightOn(padlock, { state: closed, things })).on).toBe('isolator')
  })

  it('is shut when it hung in an eye before anybody came', () => {
    const things = { isolator: { kind: 'rotary-isolator', sockets: { hasp: ['it'] } } }
    expect(settled(padlock, sightOn(padlock, { things }))).toMatchObject({
      closed: true,
      on: 'isolator',
    })
  })

  it('locks nothing on a hasp that hangs on nothing', () => {
    const things = { big: { kind: 'lockout-hasp', sockets: { locks: ['it'] } } }
    expect(settled(padlock, sightOn(padlock, { state: closed, things })).on).toBe('')
  })

  it('locks nothing once it is cut, and cannot be used again', () => {
    const things = { isolator: { kind: 'rotary-isolator', sockets: { hasp: ['it'] } } }
    const cut = sightOn(padlock, { state: { ...closed, cut: true }, things })
    expect(settled(padlock, cut).on).toBe('')
    expect(placed(cut, { entity: 'isolator', socket: 'hasp' }).refuse?.code).toBe('cut')
  })

  it('takes one tag', () => {
    expect(accepts(sightOn(padlock))).toEqual({})
    const things = { it: { sockets: { tag: ['my_tag'] } } }
    expect(accepts(sightOn(padlock, { things })).refuse?.code).toBe('socket-full')
  })
})

describe('a closed padlock', () => {
  it('comes off in the hand of whoever has its key, and says who took it', () => {
    expect(taken(sightOn(padlock, { state: closed }))).toEqual({
      set: { closed: false, removedBy: 'trainee' },
    })
  })

  it('does not come off for anybody else', () => {
    expect(taken(sightOn(padlock, { state: closed, by: 'sam' })).refuse).toEqual({
      code: 'no-key',
      params: { item: 'it', holder: 'trainee' },
    })
  })

  it('comes off for anybody when the key was left in it, or when it is cut', () => {
    const off = { set: { closed: false, removedBy: 'sam' } }
    const left = { ...closed, key: 'in' }
    expect(taken(sightOn(padlock, { state: left, by: 'sam' }))).toEqual(off)
    expect(taken(sightOn(padlock, { state: { ...closed, cut: true }, by: 'sam' }))).toEqual(off)
  })
})

describe('the key of a padlock', () => {
  it('belongs to whoever takes it out', () => {
    const left = sightOn(padlock, { state: { key: 'in' }, by: 'sam' })
    expect(operate(left, 'key', 'out')).toEqual({ set: { key: 'out', keyHolder: 'sam' } })
  })

  it('goes in only from the hand of whoever has it', () => {
    const sight = sightOn(padlock)
    expect(operate(sight, 'key', 'in').set).toEqual({ key: 'in', keyHolder: 'trainee' })
    expect(operate({ ...sight, by: 'sam' }, 'key', 'in').refuse?.code).toBe('no-key')
    expect(operate(sight, 'key', 'out').refuse?.code).toBe('already')
  })
})

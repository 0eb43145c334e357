import { describe, expect, it } from 'vitest'
import { settled, sightOn, type Thing } from '../../../tests/support/sight.ts'
import { accepts, taken } from './behaviour.ts'
import { lockoutHasp } from './index.ts'

const closed: Thing = { kind: 'padlock', state: { closed: true, cut: false } }
const on = (locks: readonly string[], socket = 'hasp') =>
  sightOn(lockoutHasp, {
    things: {
      isolator: { sockets: { [socket]: ['it'] } },
      it: { sockets: { locks } },
      ...Object.fromEntries(locks.map((lock) => [lock, closed])),
    },
  })

describe('a hasp on a device', () => {
  it('says which device, and counts the locks that hold it', () => {
    expect(settled(lockoutHasp, on(['mine', 'theirs']))).toEqual({ on: 'isolator', locks: 2 })
  })

  it('has room for six locks', () => {
    const five = ['a', 'b', 'c', 'd', 'e']
    expect(accepts(on(five), 'lock', 'locks')).toEqual({})
    expect(accepts(on([...five, 'f']), 'lock', 'locks').refuse?.code).toBe('socket-full')
  })

  it('stays on while a single lock goes through it', () => {
    expect(taken(on(['theirs'])).refuse).toEqual({
      code: 'locked',
      params: { item: 'it', by: 'theirs' },
    })
    expect(taken(on([]))).toEqual({})
  })

  it('is held by no lock that was cut', () => {
    const cut: Thing = { kind: 'padlock', state: { closed: true, cut: true } }
    const sight = sightOn(lockoutHasp, {
      things: { it: { sockets: { locks: ['old'] } }, old: cut },
    })
    expect(taken(sight)).toEqual({})
    expect(settled(lockoutHasp, sight).locks).toBe(0)
  })
})

describe('a hasp that hangs on no device', () => {
  it('refuses a lock, which would hold nothing', () => {
    expect(accepts(on([], 'hook_1'), 'lock', 'locks').refuse?.code).toBe('not-mounted')
    expect(settled(lockoutHasp, on([], 'hook_1')).on).toBe('')
  })
})

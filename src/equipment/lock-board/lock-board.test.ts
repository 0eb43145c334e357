import { describe, expect, it } from 'vitest'
import { settled, sightOn } from '../../../tests/support/sight.ts'
import { accepts } from './behaviour.ts'
import { lockBoard } from './index.ts'

describe('a lock board with eight hooks', () => {
  const props = { hooks: 8 }
  const things = { it: { sockets: { hook_1: ['my_lock'], hook_8: ['hasp'] } } }
  const sight = sightOn(lockBoard, { props, things })

  it('has one socket for each hook, each in a place of its own', () => {
    const sockets = lockBoard.sockets?.(sight.props) ?? {}
    expect(Object.keys(sockets)).toHaveLength(8)
    expect(new Set(Object.values(sockets).map(({ at }) => String(at))).size).toBe(8)
  })

  it('counts what hangs on it', () => {
    expect(settled(lockBoard, sight).hanging).toBe(2)
  })

  it('takes a thing on a free hook, and not on top of another', () => {
    expect(accepts(sight, 'tag', 'hook_2')).toEqual({})
    expect(accepts(sight, 'tag', 'hook_8').refuse?.code).toBe('socket-full')
  })

  it('keeps its hooks on the board, even the most it can have', () => {
    const places = Object.values(lockBoard.sockets?.({ hooks: 24 }) ?? {}).map(({ at }) => at)
    expect(places).toHaveLength(24)
    for (const at of places) {
      expect(Math.abs(at?.[0] ?? 9)).toBeLessThan(0.5)
      expect(Math.abs(at?.[1] ?? 9)).toBeLessThan(0.43)
    }
  })
})

import { describe, expect, it } from 'vitest'
import { settled, sightOn } from '../../../tests/support/sight.ts'
import { use } from './behaviour.ts'
import { boltCutter } from './index.ts'

describe('a bolt cutter', () => {
  const lock = (state: Readonly<Record<string, boolean>>) =>
    sightOn(boltCutter, { things: { lock: { kind: 'padlock', state } } })

  it('cuts a closed padlock, whoever has the key', () => {
    expect(use(lock({ closed: true, cut: false }), 'lock')).toEqual({
      set: { cuts: 1 },
      others: { lock: { cut: true } },
    })
  })

  it('finds nothing to cut on a lock that is open or cut already, or on another thing', () => {
    expect(use(lock({ closed: false, cut: false }), 'lock').refuse?.code).toBe('nothing-to-cut')
    expect(use(lock({ closed: true, cut: true }), 'lock').refuse?.code).toBe('nothing-to-cut')
    expect(use(lock({}), 'elsewhere').refuse?.code).toBe('nothing-to-cut')
  })

  it('needs both hands', () => expect(boltCutter.portable?.({}).hands).toBe(2))

  it('knows the thing it lies on', () => {
    const things = { trolley: { sockets: { top: ['it'] } } }
    expect(settled(boltCutter, sightOn(boltCutter, { things })).on).toBe('trolley')
  })
})

import { describe, expect, it } from 'vitest'
import { settled, sightOn, type Thing } from '../../../tests/support/sight.ts'
import { accepts, operate } from './behaviour.ts'
import { lockableOilValve } from './index.ts'

const valve = (state = {}, things: Readonly<Record<string, Thing>> = {}) =>
  sightOn(lockableOilValve, { state: { inputPascals: 150e5, ...state }, things })

describe('an oil valve behind a unit at 150 bar', () => {
  it('gives them on while it is open, and nothing once it is shut', () => {
    expect(settled(lockableOilValve, valve()).outputPascals).toBe(150e5)
    expect(lockableOilValve.energy?.gives?.(valve({ lever: 'off' }))).toBe(0)
  })

  it('has no pressure of its own', () => {
    expect(lockableOilValve.start({ lever: 'on' }).inputPascals).toBe(0)
  })

  it('takes a lock only once it is shut, and is held by it', () => {
    expect(accepts(valve(), 'lock', 'hasp').refuse?.code).toBe('needs-off')
    const locked = valve(
      { lever: 'off' },
      {
        it: { sockets: { hasp: ['lock'] } },
        lock: { kind: 'padlock', state: { closed: true, cut: false } },
      },
    )
    expect(operate(locked, 'lever', 'on').refuse?.code).toBe('locked')
  })

  it('speaks of oil where the air valve speaks of air', () => {
    expect(lockableOilValve.words.happens['lever=on']?.en).toContain('oil')
    expect(lockableOilValve.words.inspected({}, { label: 'P1' }).en).toContain('oil')
  })
})

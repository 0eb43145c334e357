import { describe, expect, it } from 'vitest'
import { sightOn } from '../../../tests/support/sight.ts'
import { operate, surroundings } from './behaviour.ts'
import { angleGrinder } from './index.ts'

const grinder = (running: boolean) => sightOn(angleGrinder, { state: { running } })

describe('an angle grinder', () => {
  it('sparks and is loud while it runs, and is nothing to anybody once it stands still', () => {
    expect(operate(grinder(false), 'switch', 'on').set).toEqual({ running: true, starts: 1 })
    expect(surroundings(grinder(true)).map(({ type }) => type)).toEqual(['ignition', 'noise'])
    expect(surroundings(grinder(false))).toEqual([])
    expect(operate(grinder(true), 'switch', 'off').set).toEqual({ running: false })
  })

  it('is not started twice', () => {
    expect(operate(grinder(true), 'switch', 'on').refuse?.code).toBe('already')
  })
})

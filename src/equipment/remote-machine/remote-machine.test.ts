import { describe, expect, it } from 'vitest'
import { settled, sightOn } from '../../../tests/support/sight.ts'
import { remoteMachine } from './index.ts'

const fan = (state: Readonly<Record<string, number | boolean>>) =>
  settled(remoteMachine, sightOn(remoteMachine, { state }))

describe('a machine elsewhere', () => {
  it('runs while it has a supply, without counting its start as a stop', () => {
    expect(fan({ supplyVolts: 400 })).toMatchObject({ running: true, stopped: 0 })
  })

  it('stops and is counted once when somebody takes its supply', () => {
    expect(fan({ supplyVolts: 0, running: true })).toMatchObject({ running: false, stopped: 1 })
  })

  it('is not counted when it had no supply in the first place', () => {
    expect(fan({ supplyVolts: 0 })).toMatchObject({ running: false, stopped: 0 })
  })
})

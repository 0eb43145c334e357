import { describe, expect, it } from 'vitest'
import { settled, sightOn } from '../../../tests/support/sight.ts'
import { command, surroundings } from './behaviour.ts'
import { alarmSounder } from './index.ts'

describe('an alarm sounder', () => {
  it('sounds on the alarm and counts it once', () => {
    const set = command(sightOn(alarmSounder), 'alarm').set
    expect(set).toEqual({ alarm: true, alarms: 1 })
    const sounding = settled(alarmSounder, sightOn(alarmSounder, { state: set ?? {} }))
    expect(sounding.sounding).toBe(true)
    expect(command(sightOn(alarmSounder, { state: sounding }), 'alarm')).toEqual({})
    expect(surroundings(sightOn(alarmSounder, { state: sounding }))).toMatchObject([
      { type: 'noise', levelDecibels: 95 },
    ])
  })

  it('is silent before, and when it is silenced', () => {
    expect(surroundings(sightOn(alarmSounder))).toEqual([])
    expect(command(sightOn(alarmSounder, { state: { alarm: true } }), 'silence').set).toEqual({
      alarm: false,
    })
  })
})

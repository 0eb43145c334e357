import { describe, expect, it } from 'vitest'
import { sightOn } from '../../../tests/support/sight.ts'
import { oshaExposure } from '../../hazards/systems/noise.ts'
import { inspect, operate, protections } from './behaviour.ts'
import { protectiveEquipment } from './index.ts'

describe('protective equipment', () => {
  const items = protectiveEquipment.props.item?.values ?? []

  it('protects as what it is, whatever that is', () => {
    expect(items).toHaveLength(10)
    for (const item of items) {
      expect(protectiveEquipment.portable?.({ item }).wear?.protects).toBe(item)
    }
  })

  it('takes longer to put on the more straps it has', () => {
    const seconds = (item: string) => protectiveEquipment.portable?.({ item }).wear?.seconds ?? 0
    expect(seconds('harness')).toBeGreaterThan(seconds('respirator'))
    expect(seconds('respirator')).toBeGreaterThan(seconds('safety-glasses'))
  })

  it('looks the same from afar when damaged, and a close look finds it', () => {
    const props = { item: 'hard-hat', condition: 'damaged' }
    const damaged = sightOn(protectiveEquipment, { props })
    const good = sightOn(protectiveEquipment, { props: { item: 'hard-hat' } })
    const { looks, inspected } = protectiveEquipment.words
    expect(looks(damaged.state, damaged.props)).toEqual(looks(good.state, good.props))
    expect(inspected(damaged.state, damaged.props)).not.toEqual(inspected(good.state, good.props))
    expect(inspect(damaged)).toEqual({ set: { checks: 1 } })
  })

  it('gives a hole in insulating gloves away by the air that they lose, and only those have the test', () => {
    const gloves = (condition: string) =>
      operate(sightOn(protectiveEquipment, { props: { item: 'insulated-gloves', condition } }))
    expect(gloves('good').set).toEqual({ airTest: 'holds', checks: 1 })
    expect(gloves('damaged').set).toEqual({ airTest: 'leaks', checks: 1 })
    expect(Object.keys(protectiveEquipment.controls({ item: 'hard-hat' }))).toEqual([])
  })

  it('lets through the noise that the label of ear muffs leaves, where they are whole and fit', () => {
    const hoursAt95 = (given: object) => {
      const sight = sightOn(protectiveEquipment, { props: { item: 'ear-muffs', ...given } })
      const { perSecond } = oshaExposure.rate({
        who: 'trainee',
        at: [0, 0, 0],
        wearing: ['ear-muffs'],
        protections: protections(sight),
        around: [],
        place: { noiseDecibels: 95 },
        tether: null,
      })
      return 1 / perSecond / 3600
    }
    // 95 - (27 - 7) / 2 = 85 dB(A): 8 h / 2^((85 - 90) / 5) = 16 h; without muffs 95 dB(A), 4 h.
    expect(hoursAt95({ attenuationDecibels: 27 })).toBeCloseTo(16, 9)
    // 95 - (17 - 7) / 2 = 90 dB(A): 8 h.
    expect(hoursAt95({ attenuationDecibels: 17 })).toBeCloseTo(8, 9)
    expect(hoursAt95({ attenuationDecibels: 0 })).toBeCloseTo(4, 9)
    const said = sightOn(protectiveEquipment, { props: { item: 'hard-hat' } })
    expect(protections(said)).toEqual([])
    const torn = sightOn(protectiveEquipment, {
      props: { item: 'ear-muffs', condition: 'damaged' },
    })
    expect(protections(torn)).toEqual([])
  })

  it('is a different shape for each item', () => {
    const shapes = items.map((item) => JSON.stringify(protectiveEquipment.shape({ item })))
    expect(new Set(shapes).size).toBe(items.length)
  })
})

import { describe, expect, it } from 'vitest'
import { sightOn } from '../../../tests/support/sight.ts'
import { inspect, operate } from './behaviour.ts'
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

  it('is a different shape for each item', () => {
    const shapes = items.map((item) => JSON.stringify(protectiveEquipment.shape({ item })))
    expect(new Set(shapes).size).toBe(items.length)
  })
})

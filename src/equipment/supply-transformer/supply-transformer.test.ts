import { describe, expect, it } from 'vitest'
import { sightOn } from '../../../tests/support/sight.ts'
import { circuit } from './behaviour.ts'
import { supplyTransformer } from './index.ts'

const supplyOf = (props: Readonly<Record<string, string | number>>) =>
  circuit(sightOn(supplyTransformer, { props })).supply

describe('a supply transformer', () => {
  it('gives 231 V to earth on three phases of 400 V, and all of it on one', () => {
    expect(supplyOf({})?.volts).toBeCloseTo(230.94, 2)
    expect(supplyOf({ volts: 230, phases: '1' })?.volts).toBe(230)
  })

  it('lets its prospective current flow in a bolted fault, by Ohm', () => {
    const supply = supplyOf({ volts: 230, phases: '1', prospectiveKiloamperes: 2 })
    expect(supply?.ohms).toBeCloseTo(230 / 2000, 9)
  })

  it('is insulated from earth in IT only', () => {
    expect(supplyOf({ earthing: 'TT' })?.electrodeOhms).toBe(2)
    expect(supplyOf({ earthing: 'IT' })?.electrodeOhms).toBe(50_000)
  })
})

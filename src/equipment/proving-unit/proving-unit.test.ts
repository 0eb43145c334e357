import { expect, it } from 'vitest'
import { settled, sightOn } from '../../../tests/support/sight.ts'
import { provingUnit } from './index.ts'

it('a proving unit gives the voltage on its plate', () => {
  expect(settled(provingUnit, sightOn(provingUnit, { props: { volts: 400 } })).volts).toBe(400)
})

it('a proving unit with a flat battery gives none, and looks the same', () => {
  const flat = sightOn(provingUnit, { props: { works: false } })
  const good = sightOn(provingUnit)
  expect(settled(provingUnit, flat).volts).toBe(0)
  const { looks, inspected } = provingUnit.words
  expect(looks(settled(provingUnit, flat), flat.props)).toEqual(
    looks(settled(provingUnit, good), good.props),
  )
  expect(inspected(settled(provingUnit, flat), flat.props)).toEqual(
    inspected(settled(provingUnit, good), good.props),
  )
})

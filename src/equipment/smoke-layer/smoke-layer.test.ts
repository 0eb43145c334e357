import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passTime, sightOn } from '../../../tests/support/sight.ts'
import { clearHeight, felt, surroundings } from './behaviour.ts'
import { smokeLayer } from './index.ts'

const room = { heightMetres: 3, floorSquareMetres: 50 }
const burning = (kilowatts: number) => sightOn(smokeLayer, { props: room, state: { kilowatts } })

describe('smoke under a ceiling', () => {
  it('comes down as NFPA 92 has it: 100 kW for 60 s in 3 m and 50 m2 leave 1.27 m clear', () => {
    // 60 x 100^(1/3) x 3^(-4/3) / (50/9) = 11.58; 1.11 - 0.28 ln 11.58 = 0.424; x 3 m = 1.27 m.
    expect(clearHeight(room, 100, 60)).toBeCloseTo(1.27, 2)
    expect(passTime(smokeLayer, burning(100), 60).clearMetres).toBeCloseTo(1.27, 1)
  })

  it('is breathed once it is under the mouth: 6 MJ make 6.9 g in 87 m3, 69 ppm', () => {
    expect(surroundings(burning(100))).toEqual([])
    const after = passTime(smokeLayer, burning(100), 60)
    expect(after.smoke).toBe('low')
    expect(Math.abs(Number(after.monoxidePpm) - 69)).toBeLessThan(4)
    // 0.343 kg that burned make 10.3 g of soot: 1.18e-4 kg/m3 x 8700 m2/kg = 1.03 /m.
    expect(surroundings({ ...burning(100), state: after })).toMatchObject([
      { type: 'air' },
      { type: 'obscuring', extinctionPerMetre: expect.closeTo(1.03, 1) },
    ])
  })

  it('is never higher for more fire or time', () => {
    const size = (max: number) => fc.double({ min: 0, max, noNaN: true })
    fc.assert(
      fc.property(size(2000), size(600), size(500), size(300), (heat, time, more, longer) => {
        const before = clearHeight(room, heat, time)
        expect(clearHeight(room, heat + more, time + longer)).toBeLessThanOrEqual(before + 1e-9)
      }),
    )
  })
})

describe('the smoke of one room', () => {
  const fire = (item: string) => ({
    item,
    distance: 5,
    surrounding: { type: 'smoke' as const, kilowatts: 100, reach: { within: 30 } },
  })
  const around = [fire('here'), fire('next_door')]
  const sight = (zone: string) =>
    sightOn(smokeLayer, {
      props: { ...room, zone },
      isIn: (item, where) => item === 'here' && where === 'store',
    })

  it('comes of what burns in it, and without a room of all that burns around', () => {
    expect(felt(sight('store'), around)).toMatchObject({ kilowatts: 100 })
    expect(felt(sight(''), around)).toEqual({ kilowatts: 200 })
  })

  it('is breathed by whoever is in it, however near the others are', () => {
    const low = { clearMetres: 1, monoxidePpm: 500 }
    const given = (zone: string) =>
      surroundings({ ...sight(zone), state: { ...sight(zone).state, ...low } })
    expect(given('store')).toMatchObject([
      { type: 'air', reach: { zone: 'store' } },
      { type: 'smoke-level', zone: 'store', clearMetres: 1 },
    ])
    expect(given('')).toMatchObject([{ reach: { within: Math.sqrt(50) } }])
  })
})

describe('the smoke of a room whose door stands open', () => {
  const fire = {
    item: 'here',
    distance: 5,
    surrounding: { type: 'smoke' as const, kilowatts: 100, reach: { within: 30 } },
  }
  const opening = {
    item: 'door',
    distance: 4,
    surrounding: {
      type: 'open-doorway' as const,
      reach: { within: 30 },
      joins: ['store', 'hall'] as const,
      lintelMetres: 2.1,
      cubicMetresPerMinute: 9,
    },
  }
  const level = (
    zone: string,
    clearMetres: number,
    spillsInto: readonly string[] = [],
    kilowatts = 0,
  ) => ({
    item: zone,
    distance: 6,
    surrounding: {
      type: 'smoke-level' as const,
      reach: { within: 60 },
      zone,
      clearMetres,
      spillsInto,
      kilowatts,
    },
  })
  const at = (clearMetres: number, spillShare = 0) =>
    sightOn(smokeLayer, {
      props: { ...room, zone: 'store' },
      state: { clearMetres, spillShare },
      isIn: (item, zone) => item === 'here' && zone === 'store',
    })
  const hall = (clear: number) => [fire, opening, level('hall', clear)]

  it('keeps it over the lintel, then passes it on, and keeps it where the next is as low', () => {
    expect(felt(at(2.2, 1), hall(3))).toMatchObject({ kilowatts: 100, spillKilowatts: 0 })
    const on = { kilowatts: 0, spillKilowatts: 100, spillsInto: 'hall', nextClearMetres: 3 }
    expect(felt(at(2, 1), hall(3))).toEqual(on)
    expect(felt(at(2, 0.25), hall(2.05))).toMatchObject({ kilowatts: 75, spillKilowatts: 25 })
    expect(felt(at(2, 1), hall(1.9))).toMatchObject({ kilowatts: 100, spillKilowatts: 0 })
  })

  it('passes on less, the less higher the next room is: half at 0.05 m', () => {
    const share = (next: number) => {
      const sight = at(2)
      const state = { ...sight.state, ...felt(sight, hall(next)), kilowatts: 0, spillKilowatts: 1 }
      return smokeLayer.flow?.({ ...sight, state }, 1).set.spillShare
    }
    expect([share(3), share(2.1)]).toEqual([1, expect.closeTo(1, 9)])
    expect(share(2.05)).toBeCloseTo(0.5, 9)
  })

  it('takes in what another passes on to it, and nothing through a closed door', () => {
    expect(felt(at(3), [level('hall', 2, ['store', 'yard'], 40)])).toMatchObject({ kilowatts: 40 })
    expect(felt(at(2), [fire, level('hall', 3)])).toMatchObject({ kilowatts: 100 })
  })
})

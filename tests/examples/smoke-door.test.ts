import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import { doseOf } from '../../src/engine/harm/exposure.ts'
import type { Run } from '../../src/engine/run.ts'
import { eventsOf, playExample } from './play-example.ts'

const stateOf = (run: Run, id: string) => run.world.entities.get(id)?.state

describe('the example of a door closed on a fire', () => {
  const run = playExample('smoke-door', 'safe')

  it('passes, and the next room stays clear of smoke', () => {
    expect(eventsOf(run, 'rejected')).toEqual([])
    expect(markRun(run)).toMatchObject({ outcome: 'passed', harm: { actual: 0, potential: 0 } })
    expect(stateOf(run, 'packing_smoke')).toMatchObject({ smoke: 'none', clearMetres: 3 })
    expect(stateOf(run, 'store_smoke')).toMatchObject({ smoke: 'low' })
    expect(doseOf(run, 'packer', 'tox.fed')).toBe(0)
    expect(run.world.people.get('packer')?.zones).toEqual(new Set(['yard']))
  })
})

describe('the example of a door left open on a fire', () => {
  const run = playExample('smoke-door', 'unsafe')
  const at = (item: string, value: string): number =>
    (eventsOf(run, 'state').find((e) => e.item === item && e.value === value)?.tick ?? 0) / 60

  it('lets the smoke through once it is under the lintel, when the hand calculation says', () => {
    // Lit at 5.1 s with 0.5 kW, where Q = 0.0469 t^2 stands at 3.27 s. z = 2.1 m of 3 m where
    // 1.11 - 0.28 ln x = 0.7, x = 4.324 = t^(2/3) E^(1/3) / (3^(4/3) x 64/9): t^2 E = 133.1^3, with
    // E = 0.0469/3 ((t + 3.27)^3 - 3.27^3): t = 41.3 s.
    const heat = (t: number) => (0.0469 / 3) * ((t + 3.27) ** 3 - 3.27 ** 3)
    const filled = 4.324 * 3 ** (4 / 3) * (64 / 9)
    expect(41.3 ** 2 * heat(41.3)).toBeCloseTo(filled ** 3, -5)
    expect(Math.abs(at('packing_smoke', 'high') - (5.1 + 41.3))).toBeLessThan(1.5)
  })

  it('fills the next room with all of it for 32 s, then both together', () => {
    // All goes on while the next layer is 0.1 m higher, at 2.2 m. In 96 m2: 1.11 - 0.28 ln x = 0.733,
    // x = 3.839, t^2 E = (3.839 x 3^(4/3) x 96/9)^3 with what is given off from 41.3 s on:
    // 0.0469/3 ((44.57 + t)^3 - 44.57^3) = 5550 kJ at t = 31.7 s. 5.1 + 41.3 + 31.7 = 78.1 s.
    const heat = (t: number) => (0.0469 / 3) * ((44.57 + t) ** 3 - 44.57 ** 3)
    expect(31.7 ** 2 * heat(31.7)).toBeCloseTo((3.839 * 3 ** (4 / 3) * (96 / 9)) ** 3, -5)
    const then = playExample('smoke-door', 'unsafe', { actions: [{ do: 'wait', seconds: 78.1 }] })
    const clear = (of: Run, id: string) => Number(stateOf(of, id)?.clearMetres)
    expect(Math.abs(clear(then, 'packing_smoke') - 2.2)).toBeLessThan(0.06)
    expect(Math.abs(clear(then, 'store_smoke') - 2.1)).toBeLessThan(0.06)
    const apart = clear(run, 'packing_smoke') - clear(run, 'store_smoke')
    expect(apart).toBeGreaterThanOrEqual(0)
    expect(apart).toBeLessThan(0.1)
  })

  it('loses no smoke on the way: both rooms have what the fire gave off', () => {
    const kilojoules = (id: string, field: string) => Number(stateOf(run, id)?.[field])
    const given = kilojoules('rags', 'releasedKilojoules')
    const held = kilojoules('store_smoke', 'kilojoules') + kilojoules('packing_smoke', 'kilojoules')
    expect(Math.abs(held - given) / given).toBeLessThan(0.02)
  })

  it('makes the packer breathe it, which informs and decides nothing; the open door does', () => {
    const told = eventsOf(run, 'exposure').filter(
      ({ model, who }) => model === 'tox.fed' && who === 'packer',
    )
    expect(told.length).toBeGreaterThan(0)
    for (const event of told) expect(event).toMatchObject({ fromMemory: true })
    const result = markRun(run)
    expect(result).toMatchObject({ passed: false })
    expect(result.criteria).toContainEqual(
      expect.objectContaining({ id: 'door', verdict: 'not-met' }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import { eventsOf, playExample } from './play-example.ts'

describe('the example of a room that fills with smoke', () => {
  it('safe: alarm, and out while the air is clear at head height', () => {
    const run = playExample('smoke', 'safe')
    expect(eventsOf(run, 'rejected')).toEqual([])
    expect(markRun(run)).toMatchObject({ outcome: 'passed', harm: { actual: 0, potential: 0 } })
  })

  const run = playExample('smoke', 'unsafe')

  it('unsafe: the smoke is at the mouth when the hand calculation says', () => {
    // Fast fire from 5 s on: Q = 0.0469 t^2, mean so far 0.01563 t^2. z = 1.5 m of 3 m where
    // 1.11 - 0.28 ln x = 0.5, x = 8.83 = t Q^(1/3) / (3^(4/3) x 40/9): t^(5/3) = 679, t = 50.0 s.
    // Fire and layer step once a second each: within two and a half.
    const [low] = eventsOf(run, 'state').filter(
      ({ item, value }) => item === 'smoke' && value === 'low',
    )
    expect(Math.abs(Number(low?.tick) / 60 - 55)).toBeLessThan(2.5)
  })

  it('unsafe: what was breathed is told as resting on a figure from memory, and decides nothing', () => {
    const told = eventsOf(run, 'exposure').filter(({ model }) => model === 'tox.fed')
    expect(told.length).toBeGreaterThan(0)
    for (const event of told) expect(event).toMatchObject({ fromMemory: true })
    const result = markRun(run)
    expect(result).toMatchObject({ passed: false, outcome: 'completed-unsafe' })
    expect(result.criteria).toContainEqual(
      expect.objectContaining({ id: 'below', verdict: 'not-met' }),
    )
  })
})

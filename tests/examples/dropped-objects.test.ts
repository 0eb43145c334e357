import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Action } from '../../src/engine/action.ts'
import { act, advance } from '../../src/engine/advance.ts'
import { takeSnapshot } from '../../src/engine/attempt/snapshot.ts'
import type { Run } from '../../src/engine/run.ts'
import { struckSystem } from '../../src/hazards/systems/struck.ts'
import { exampleRun, exampleStart, playExample } from './support/example.ts'

describe('the example of a spanner let go over a walkway', () => {
  it('safe: the spanner hangs on its cord, and the barrier keeps the visitor away', () => {
    const { run, result, told } = playExample('dropped-objects', 'safe')
    expect(result).toMatchObject({ outcome: 'passed', harm: { actual: 0, potential: 0 } })
    expect(run.world.entities.get('spanner')?.place).toMatchObject({ kind: 'belt' })
    expect(told('rejected').map(({ by, code }) => [by, code])).toEqual([['visitor', 'no-way']])
  })

  // From the hand 3 + 0.95 = 3.95 m up: sqrt(2 x 3.95 / 9.80665) = 0.8975 s, 54 ticks, and
  // 0.4 x 9.80665 x 3.95 = 15.49 J: slight (below 20 J) under a hard hat, one class more without.
  const blow = { m: 0.4, h: expect.closeTo(3.95, 9) }
  const energy = expect.objectContaining({ E: expect.closeTo(15.49, 2) })

  it('unsafe: the visitor below, without a hard hat, is hurt as worked out by hand', () => {
    const { told } = playExample('dropped-objects', 'unsafe')
    const [harm, ...more] = told('harm')
    expect(more).toEqual([])
    expect(harm).toMatchObject({
      who: 'visitor',
      item: 'spanner',
      model: 'drops.energy',
      actual: 2,
      tick: 1830 + 54,
      inputs: { ...blow, helmet: false },
      outputs: energy,
    })
  })

  it('lucky: nobody below is a near miss with what it could have done', () => {
    const { result, told } = playExample('dropped-objects', 'lucky')
    expect(told('harm')).toEqual([])
    expect(told('near-miss')).toEqual([
      expect.objectContaining({
        who: '',
        item: 'spanner',
        actual: 0,
        potential: 2,
        outputs: energy,
      }),
    ])
    expect(result.harm).toEqual({ actual: 0, potential: 2 })
  })
})

describe('a spanner let go from a moving hand, as in a headset', () => {
  const swing: Action = { at: 30, do: 'release', item: 'spanner', velocity: [0.5, 0, 0] }
  const play = (...actions: readonly Action[]) => exampleRun('dropped-objects', actions)
  const of = (run: Run, type: string) => run.events.filter((event) => event.type === type)

  // The speed of the hand adds 0.5^2 / (2 x 9.80665) = 0.0127 m to the 3.95 m: 0.4 x 9.80665 x 3.9627 = 15.54 J.
  const inputs = { m: 0.4, h: expect.closeTo(3.9627, 3), helmet: false }
  const outputs = expect.objectContaining({ E: expect.closeTo(15.54, 2) })

  it('flies, and hurts the visitor below as the one that only fell', () => {
    const run = play(swing, { do: 'wait', seconds: 3 })
    const [harm, ...more] = of(run, 'harm')
    expect(more).toEqual([])
    expect(harm).toMatchObject({
      who: 'visitor',
      item: 'spanner',
      model: 'drops.energy',
      actual: 2,
      inputs,
      outputs,
    })
    expect(harm?.cause).toEqual({ event: of(run, 'done').find((one) => one.do === 'release')?.n })
  })

  it('is one near miss where it comes down and nobody is', () => {
    const run = play({ ...swing, at: 1 }, { do: 'wait', seconds: 5 })
    expect(of(run, 'harm')).toEqual([])
    expect(of(run, 'near-miss')).toEqual([
      expect.objectContaining({ who: '', item: 'spanner', actual: 0, potential: 2 }),
    ])
  })

  it('stays on its cord', () => {
    const run = play({ do: 'use', item: 'tether', on: 'spanner' }, swing)
    expect(run.world.entities.get('spanner')?.place).toMatchObject({ kind: 'belt' })
    expect([...of(run, 'harm'), ...of(run, 'near-miss')]).toEqual([])
  })

  it('strikes the same when somebody goes back to a moment of its flight', () => {
    const run = exampleStart('dropped-objects')
    advance(run, 1800)
    act(run, { do: 'release', item: 'spanner', velocity: [0.5, 0, 0] })
    advance(run, 1850)
    const inFlight = takeSnapshot(run)
    const goOn = () => {
      advance(run, 2000)
      return run.events.map((event) => ({ ...event }))
    }
    const first = goOn()
    inFlight.restore()
    expect(goOn()).toEqual(first)
    expect(first.some(({ type }) => type === 'harm')).toBe(true)
  })
})

describe('a thing that falls on somebody', () => {
  const kilograms = fc.double({ min: 0, max: 50, noNaN: true })
  const metres = fc.double({ min: 0, max: 30, noNaN: true })
  const harm = (massKilograms: number, heightMetres: number, wearing: string[] = []): number =>
    struckSystem.judge({ type: 'struck', massKilograms, heightMetres }, wearing)?.actual ?? 0

  it('never hurts less for being heavier or higher, nor more for a hard hat', () => {
    fc.assert(
      fc.property(kilograms, kilograms, metres, metres, (m, n, h, k) => {
        const worst = harm(Math.max(m, n), Math.max(h, k))
        expect(harm(Math.min(m, n), Math.min(h, k))).toBeLessThanOrEqual(worst)
        expect(harm(Math.max(m, n), Math.max(h, k), ['hard-hat'])).toBeLessThanOrEqual(worst)
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import type { Action } from '../../src/engine/action.ts'
import { amount, word } from '../../src/engine/event.ts'
import { doseOf } from '../../src/engine/harm/exposure.ts'
import type { Run } from '../../src/engine/run.ts'
import { eventsOf, playExample } from './play-example.ts'

/** FED a minute for want of oxygen, hazard-models 4.1. */
const hypoxia = (oxygen: number): number => 1 / Math.exp(8.13 - 0.54 * (20.9 - oxygen))

const stepAt = (run: Run, step: string): number =>
  (eventsOf(run, 'step').find((event) => event.step === step)?.tick ?? Number.NaN) / 60

const stateAt = (run: Run, item: string, field: string, value: unknown): number =>
  (run.events.find((e) => e.item === item && e.field === field && e.value === value)?.tick ??
    Number.NaN) / 60

describe('the example of a confined space, done safely', () => {
  const run = playExample('confined-space', 'safe')
  const result = markRun(run)

  it('passes: nobody is in bad air, and the winch brings the entrant out', () => {
    expect(eventsOf(run, 'rejected')).toEqual([])
    expect(result).toMatchObject({
      outcome: 'passed',
      score: { scaled: 1 },
      harm: { actual: 0, potential: 0 },
    })
    expect(run.world.people.get('entrant')?.zones).toEqual(new Set())
  })

  it('blows the tank out as a well-mixed room does: 20 m3 by 20 m3/min, one air change a minute', () => {
    // 70 % nitrogen (and 0.03 % more, let in before the line was shut) fall by exp(-t) with t in
    // minutes. Oxygen is over 20.8 % when under 0.478 % is left: t = ln(0.7013/0.00478) = 4.99 min;
    // hydrogen sulphide is under 1 ppm after ln(60) = 4.09 min. The step is told within a second.
    const seconds = stepAt(run, 'blow') - stateAt(run, 'fan', 'power', 'on')
    expect(Math.log(0.7013 / 0.00478) * 60).toBeCloseTo(299.3, 0)
    expect(Math.abs(seconds - 299.3)).toBeLessThan(2)
  })

  it('shows bad air before and good air after, each once the sensors had their time', () => {
    const shown = eventsOf(run, 'reading')
      .filter((e) => e.line === 'oxygen')
      .map((e) => amount(e, 'value'))
    // 30 % of 20.9 % is 6.27 %; at 32 s and a little more, under a tenth of the change is missing.
    expect(shown).toHaveLength(6)
    for (const value of shown.slice(0, 3)) expect(Math.abs(value - 6.2)).toBeLessThan(1.5)
    for (const value of shown.slice(3)) expect(value).toBeGreaterThan(20)
    expect(stateAt(run, 'detector', 'alarm', true)).toBeLessThan(stateAt(run, 'fan', 'power', 'on'))
  })
})

describe('the example of a confined space, with the entrant sent in untested', () => {
  const run = playExample('confined-space', 'unsafe')
  const entered = eventsOf(run, 'zone').find((e) => e.who === 'entrant' && e.zone === 'tank')
  const minutes = (entered?.tick ?? 0) / 3600

  it('has 6.2 % oxygen in it by then, and the nearly fatal entry is told before any harm', () => {
    // 70 % nitrogen, and 0.2 m3/min more that push as much out of 20 m3: what is left of the air falls by
    // 1 % of itself a minute, about a minute in. 20.9 x 0.2991 x exp(-0.01) = 6.2.
    const [near] = eventsOf(run, 'near-miss')
    expect(near).toMatchObject({
      who: 'entrant',
      item: 'tank',
      actual: 0,
      potential: 4,
      model: 'atmos.entry',
    })
    expect(near?.tick).toBe(entered?.tick)
    const oxygen = 20.9 * (1 - 0.7 - 0.0009) * Math.exp(-0.01 * minutes)
    expect(Math.abs(oxygen - 6.2)).toBeLessThan(0.1)
  })

  it('fells the entrant at a dose of 1, within a minute and a half', () => {
    // At 6.2 % oxygen 1 / exp(8.13 - 0.54 x 14.7) = 0.83 a minute and rising: 1 after about 72 s.
    const harms = eventsOf(run, 'harm')
    expect(harms.map((e) => [word(e, 'who'), amount(e, 'actual'), word(e, 'model')])).toEqual([
      ['entrant', 1, 'tox.fed'],
      ['entrant', 2, 'tox.fed'],
      ['entrant', 3, 'tox.fed'],
    ])
    let dose = 0
    let second = 0
    for (; dose < 1; second++)
      dose += hypoxia(20.9 * (1 - 0.7 - 0.0009) * Math.exp(-0.01 * (minutes + second / 60))) / 60
    expect(second).toBeGreaterThan(66)
    expect(second).toBeLessThan(78)
    const felled = ((harms[2]?.tick ?? 0) - (entered?.tick ?? 0)) / 60
    expect(Math.abs(felled - second)).toBeLessThan(2)
    expect(doseOf(run, 'entrant', 'tox.fed')).toBeCloseTo(1, 1)
    expect(markRun(run)).toMatchObject({ outcome: 'stopped-on-danger', passed: false })
  })

  it('costs less when the winch is turned at once: out after its 30 s, at a third to a half', () => {
    const rescue: Action[] = [
      { do: 'operate', item: 'manway', control: 'cover', value: 'open' },
      { at: 40, do: 'say', phrase: 'go_in', to: 'entrant' },
      { do: 'wait', seconds: 100 },
      { do: 'operate', item: 'tripod', control: 'winch' },
      { do: 'finish' },
    ]
    const rescued = playExample('confined-space', 'unsafe', { actions: rescue })
    expect(rescued.world.people.get('entrant')?.zones).toEqual(new Set())
    expect(eventsOf(rescued, 'harm').map((e) => amount(e, 'actual'))).toEqual([1])
    // Half a minute at 0.92 a minute.
    expect(Math.abs(doseOf(rescued, 'entrant', 'tox.fed') - 0.46)).toBeLessThan(0.05)
  })

  it('costs somebody with a filter mask as much: a filter gives no oxygen', () => {
    const inside = (first: Action) => {
      const actions: Action[] = [
        first,
        { at: 25, do: 'move', to: 'tank' },
        { do: 'wait', seconds: 20 },
      ]
      const other = playExample('confined-space', 'unsafe', { actions })
      return {
        fed: doseOf(other, 'trainee', 'tox.fed'),
        sulphide: doseOf(other, 'trainee', 'tox.probit'),
      }
    }
    const bare = inside({ do: 'wait', seconds: 20 })
    const masked = inside({ do: 'wear', item: 'mask' })
    expect(masked.fed).toBeGreaterThan(0)
    expect(masked.fed).toBeCloseTo(bare.fed, 6)
    // The filter holds hydrogen sulphide: a tenth of it, and its dose goes with C^1.43.
    expect(masked.sulphide / bare.sulphide).toBeCloseTo(0.1 ** 1.43, 3)
  })
})

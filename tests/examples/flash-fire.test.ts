import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Action } from '../../src/engine/action.ts'
import { runOf, scenarioOf } from '../engine/support/play.ts'
import { exampleRun, playExample } from './support/example.ts'

const example = JSON.parse(
  readFileSync(
    join(import.meta.dirname, '../../scenarios/examples/flash-fire/scenario.json'),
    'utf8',
  ),
)

const START: Action = { do: 'operate', item: 'grinder', control: 'switch', value: 'on' }
const GO_IN: readonly Action[] = [
  { do: 'move', to: 'grinder' },
  { do: 'take', item: 'grinder' },
  { do: 'move', to: 'boiler_room' },
]
/** What a run told of gas that was lit. */
const flashes = (actions: readonly Action[]) =>
  exampleRun('flash-fire', actions).events.filter(({ model }) => model === 'fire.flash')

describe('the example of grinding where gas has leaked', () => {
  it('safe: shut, blown out and tested, so that the sparks light nothing', () => {
    const { run, result, told } = playExample('flash-fire', 'safe')
    expect(told('rejected')).toEqual([])
    expect(result).toMatchObject({ outcome: 'passed', harm: { actual: 0, potential: 0 } })
    expect(run.events.filter(({ model }) => model === 'fire.flash')).toEqual([])
  })

  it('unsafe: the first spark burns whoever is in the gas', () => {
    // 8 % methane is 160 % of its 5 % and 53 % of its 15 %; the line lets in 0.05 m3/min meanwhile. It
    // rises: 1.1 m up of 3 m there is 1 + (0.367 - 0.5) x 2 x 0.8 = 0.787 of the mean: 126 and 42 %.
    const { run, result, told } = playExample('flash-fire', 'unsafe')
    const burnt = told('harm').find(({ model }) => model === 'fire.flash')
    expect(burnt).toMatchObject({
      who: 'trainee',
      item: 'grinder',
      actual: 4,
      inputs: { zone: 'boiler_room', by: 'hot-work' },
    })
    const { LEL, UEL } = (burnt?.inputs ?? {}) as { LEL: number; UEL: number }
    expect(LEL / UEL).toBeCloseTo(15 / 5, 6)
    expect(Math.abs(LEL - 126)).toBeLessThan(2)
    const cause = burnt?.cause && 'event' in burnt.cause ? run.events[burnt.cause.event] : null
    expect(cause).toMatchObject({ item: 'grinder' })
    expect(told('sound')).toMatchObject([{ sound: 'arc-bang', item: 'grinder' }])
    expect(result).toMatchObject({ outcome: 'stopped-on-danger', harm: { actual: 4 } })
    expect(result.undecided).toBeUndefined()
  })

  it('is not lit by gas that is blown out under its lower limit', () => {
    // 160 % x exp(-t) is under 100 % from t = 0.47 min on.
    const blown: readonly Action[] = [
      { do: 'move', to: 'fan' },
      { do: 'operate', item: 'fan', control: 'power', value: 'on' },
      { do: 'wait', seconds: 60 },
    ]
    expect(flashes([...GO_IN, START])).toHaveLength(1)
    expect(flashes([...blown, ...GO_IN, START])).toEqual([])
  })

  it('is lit by an ordinary fan that stands in it, which is luck where nobody else does', () => {
    const fan = (rated: boolean, methane: number) => {
      const { zones, equipment, ...rest } = example
      const air = { ...zones.boiler_room.air, gases: { methane } }
      return runOf(
        scenarioOf({
          ...rest,
          zones: { boiler_room: { ...zones.boiler_room, air } },
          equipment: {
            ...equipment,
            line: { ...equipment.line, with: { ...equipment.line.with, valve: 'closed' } },
            fan: {
              ...equipment.fan,
              at: [2.1, 0, -1],
              stand: [1.3, 0, -1],
              with: { ...equipment.fan.with, rated },
            },
          },
        }),
        [
          { do: 'move', to: 'fan' },
          { do: 'operate', item: 'fan', control: 'power', value: 'on' },
          { do: 'wait', seconds: 300 },
        ],
      ).events.filter(({ model }) => model === 'fire.flash')
    }
    expect(fan(false, 80_000)).toMatchObject([
      { type: 'near-miss', who: '', actual: 0, potential: 4 },
    ])
    expect(fan(true, 80_000)).toEqual([])
    // 20 % is too rich; blown down to 15 %, after ln(20 / 15) = 0.288 min = 17.3 s, it burns.
    const [on] = fan(false, 200_000)
    expect(on).toMatchObject({ inputs: { UEL: expect.closeTo(99, -1) } })
    expect(fan(false, 40_000)).toEqual([])
  })
})

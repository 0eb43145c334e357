import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import { eventsOf, figure, playExample } from './play-example.ts'

describe('the example of a box, a spill and a loud machine', () => {
  it('safe: the machine is off, the floor dry, the hoist lifts', () => {
    const run = playExample('body', 'safe')
    expect(eventsOf(run, 'rejected')).toEqual([])
    expect(markRun(run)).toMatchObject({ outcome: 'passed', harm: { actual: 0, potential: 0 } })
    expect(run.world.entities.get('box')?.state).toMatchObject({ worst: 0 })
  })

  const run = playExample('body', 'unsafe')
  const near = (model: string) => {
    const found = eventsOf(run, 'near-miss').filter((event) => event.model === model)
    expect(found).toHaveLength(1)
    return found[0] as unknown as {
      readonly potential: number
      readonly inputs: Readonly<Record<string, number>>
      readonly outputs: Readonly<Record<string, number>>
    }
  }

  it('unsafe: a minute at 3 m takes the share of the noise that was worked out by hand', () => {
    // 100 - 20 log10(3) = 90.458 dB(A), with the 60 of the hall 90.462: T = 8 / 2^(0.462 / 5) = 7.504 h,
    // so that 60 s take 60 / (7.504 x 3600) = 0.002221 of the day.
    const [first] = eventsOf(run, 'exposure').filter(({ model }) => model === 'noise.osha')
    expect(first).toMatchObject({ tick: 3600, ofLimit: true })
    expect(Number(first?.value)).toBeCloseTo(0.002221, 6)
  })

  it('unsafe: one crossing of two slips, in shoes that do not hold', () => {
    // Pendulum test value 18, under 19: 1 in 2 (HSE).
    expect(near('slip.ptv')).toMatchObject({ inputs: { PTV: 18 }, outputs: { chance: 0.5 } })
  })

  it('unsafe: stretched arms and a turned back lift 20 kg at an index over 3', () => {
    // V = 20 + 15 = 35 cm, H = 20 + 40 / 2 + 20 = 60 cm, D = 75 - 35 = 40 cm, 45 degrees, fair, seldom:
    // 23 x 25/60 x 0.88 x 0.9325 x 0.856 x 0.95 = 6.395 kg; 20 / 6.395 = 3.127.
    const { inputs, outputs, potential } = near('lifting.rnle')
    expect(inputs).toMatchObject({ H: 60, V: 35, D: 40, A_deg: 45, L: 20 })
    expect(figure(outputs, 'RWL')).toBeCloseTo(6.395, 2)
    expect(figure(outputs, 'LI')).toBeCloseTo(3.127, 2)
    expect(potential).toBe(2)
    // Put down at 86 + 15 = 101 cm: VM 0.922, DM 1 (26 cm: 0.993), grip good enough: 1.
    expect(markRun(run)).toMatchObject({ outcome: 'completed-unsafe' })
  })
})

import { describe, expect, it } from 'vitest'
import { playExample } from './support/example.ts'

describe('the example of a workpiece stuck in a press at 150 bar', () => {
  it('safe: block in, pump locked off, accumulator empty, gauge read; nobody is hurt or nearly', () => {
    const { result, told } = playExample('hydraulics', 'safe')
    expect(told('rejected')).toEqual([])
    expect(result).toMatchObject({ outcome: 'passed', harm: { actual: 0, potential: 0 } })
  })

  it('unsafe: the press closes on the hands with pressure times area and its weight', () => {
    // 150 bar = 15e6 Pa on 80 cm² = 0.008 m²: 120 000 N; 300 kg x 9.80665 m/s² = 2942 N; together
    // 122 942 N, 878 times the 140 N that a hand bears: over ten times crushes, class 3. Lena moves the
    // lever in 1 s; from there 0.3 m less the 25 mm of a finger at 0.1 m/s: 2.75 s.
    const { result, told } = playExample('hydraulics', 'unsafe')
    const [near] = told('near-miss')
    expect(near).toMatchObject({ actual: 0, potential: 3, inputs: { sources: 'oil,gravity' } })
    const [harm] = told('harm')
    expect(harm).toMatchObject({
      who: 'trainee',
      item: 'press',
      part: 'die',
      model: 'cobot.limit',
      actual: 3,
      inputs: { speed: 0.1, force: expect.closeTo(122_942, 0) },
    })
    expect((harm?.tick ?? 0) - (near?.tick ?? 0)).toBeCloseTo((1 + 2.75) * 60, 0)
    expect(JSON.stringify(harm)).toContain('878 times the 140 N')
    expect(result.outcome).toBe('stopped-on-danger')
  })

  it('sinks: off, locked, empty and proven, but no block: the weight alone comes down', () => {
    // The pressure falls from 150 bar with 2 s: it carries 2942 N / 0.008 m² = 3.68 bar until
    // 2 s x ln(150 / 3.68) = 7.4 s after the dump. Then 0.275 m at 5 mm/s: 55 s more, 62.4 s in all.
    // 2942 N is 21 times 140 N.
    const { run, told } = playExample('hydraulics', 'sinks')
    const dumped = run.events.find(({ field, value }) => field === 'dump' && value === 'open')
    const [harm] = told('harm')
    expect(harm).toMatchObject({
      actual: 3,
      inputs: { speed: 0.005, force: expect.closeTo(2942, 0) },
    })
    expect(((harm?.tick ?? 0) - (dumped?.tick ?? 0)) / 60).toBeCloseTo(62.4, 0)
    expect(told('near-miss')).toMatchObject([{ potential: 3, inputs: { sources: 'gravity' } }])
  })

  it('block only: the lever is dead, but the oil is not locked away: a near miss by the oil alone', () => {
    const { result, told } = playExample('hydraulics', 'block-only')
    expect(told('rejected')).toMatchObject([{ by: 'operator', code: 'block-in' }])
    expect(told('harm')).toEqual([])
    expect(told('near-miss')).toMatchObject([
      { potential: 3, inputs: { sources: 'oil', potentialForce: 120_000 } },
    ])
    expect(result.outcome).toBe('completed-unsafe')
  })

  it('hose: the pump is off, but the gas of the accumulator lashes out with the hose', () => {
    // 15 101 325 Pa x 0.004 m³ x ln(15 101 325 / 101 325 = 149.04) = 60 405.3 x 5.0042 = 302 280 J
    const { run, told } = playExample('hydraulics', 'hose')
    expect(run.events).toContainEqual(
      expect.objectContaining({ item: 'hose', field: 'lashing', value: true }),
    )
    expect(told('harm')).toMatchObject([
      {
        who: 'trainee',
        part: 'coupling',
        item: 'hose',
        model: 'energy.stored',
        actual: 3,
        inputs: { kind: 'gas_isothermal', p1: 15_101_325, V: 0.004 },
        outputs: { E: expect.closeTo(302_280, -1) },
      },
    ])
  })
})

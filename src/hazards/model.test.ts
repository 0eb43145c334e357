import { describe, expect, it } from 'vitest'
import { ask } from './ask.ts'
import { modelById } from './catalogue.ts'
import { runModel } from './model.ts'

function errorOf(id: string, inputs: unknown): string {
  const model = modelById.get(id)
  if (model === undefined) throw new Error(`${id} is not on the list.`)
  const result = runModel(model, inputs)
  return 'error' in result ? result.error : 'no error'
}

describe('a refusal', () => {
  it('names the quantity, the range and the unit', () => {
    expect(errorOf('fall.free', { h: 2, m: -80 })).toBe(
      'fall.free: m must be from 0 to 1000000 kg, got -80 kg.',
    )
    expect(errorOf('fall.free', { h: Number.NaN, m: 80 })).toBe(
      'fall.free: h must be from 0 to 10000 m, got NaN, which is not a finite number.',
    )
    expect(errorOf('elec.lee', { V: 0, I_bf: 10, t: 0.1, D: 910 })).toBe(
      'elec.lee: V must be more than 0 kV and at most 1000 kV, got 0 kV.',
    )
  })

  it('suggests the word that was meant', () => {
    expect(errorOf('fire.t2', { growth: 'fst', t: 10 })).toBe(
      'fire.t2: growth must be one of slow, medium, fast, ultrafast, got "fst". Did you mean "fast"?',
    )
    expect(errorOf('fall.free', { h: 2, M: 80 })).toContain('Did you mean "m"?')
    expect(errorOf('tox.probit', { preset: 'lees_clorine', C: 50, t: 10 })).toContain(
      'Did you mean "lees_chlorine"?',
    )
  })

  it('says what is missing and what it is', () => {
    expect(errorOf('elec.zone', { I: 30 })).toBe(
      'elec.zone: t is missing: how long it flows. It must be more than 0 s and at most 100000 s.',
    )
  })

  it('names the range in the system of units that was chosen', () => {
    const lift = { H: 500, V: 75, D: 30, A_deg: 0, F_per_min: 1, duration: 'short', L: 10 }
    const said = (unit_system: string) =>
      errorOf('lifting.rnle', { ...lift, coupling: 'good', unit_system })
    expect(said('metric')).toBe('lifting.rnle: H must be from 0 to 400 cm, got 500 cm.')
    expect(said('us')).toBe('lifting.rnle: H must be from 0 to 400 in, got 500 in.')
  })

  it('points into lists', () => {
    expect(errorOf('noise.osha', { segments: [[90, 8], [95]] })).toBe(
      'noise.osha: segments[1] must be a pair [dBA, h], got a list.',
    )
    expect(errorOf('noise.osha', { segments: [[90, -1]] })).toContain('segments[0][1]')
    expect(errorOf('noise.osha', { segments: [] })).toContain('at least one')
    expect(errorOf('noise.osha', { segments: 5 })).toBe(
      'noise.osha: segments must be a list of pairs [from 0 to 200 dBA; from 0 to 168 h], got 5.',
    )
    expect(errorOf('fire.mqh', { Q: 1, vents_A: 2, vents_H: [1], A_T: 9, h_k: 1 })).toContain(
      'vents_A must be a list of numbers from 0.0001 to 10000 m2, got 2',
    )
    expect(errorOf('lifting.cli', { tasks: [{ L: 1, FIRWL: 20 }], duration: 'short' })).toContain(
      'tasks[0].F is missing. It must be from 0 to 15 1/min.',
    )
    const tasks = [{ L: 10, FIRWL: 20, F: 1, G: 2 }]
    expect(errorOf('lifting.cli', { tasks, duration: 'short' })).toContain('tasks[0]')
    expect(errorOf('gas.lfl_mixture', { fractions: { methane: 'all' }, LFL: {} })).toContain(
      'fractions.methane',
    )
  })

  it('does not mistake inherited names for inputs', () => {
    expect(errorOf('fall.free', JSON.parse('{"__proto__": {"h": 1}, "h": 1, "m": 1}'))).toContain(
      'There is no input',
    )
    expect(errorOf('fire.t2', { growth: 'constructor', t: 1 })).toContain('growth must be one of')
    expect(errorOf('cobot.limit', { area: 'toString', contact: 'transient' })).toContain(
      'area must',
    )
  })
})

describe('a result', () => {
  it('has the shape that the command line prints', () => {
    expect(ask('hav.time_to', { a: 5, target: 100 })).toEqual({
      model: 'hav.time_to',
      outputs: { t: { value: 2, unit: 'h' } },
      basis: 'published',
      warnings: [],
      source: expect.stringContaining('HSE'),
    })
  })

  it('warns where an input is outside the published range', () => {
    const { warnings } = ask('elec.c2', { t: 20 })
    expect(warnings).toEqual(['t of 20 s is above the published range, which ends at 10 s.'])
  })

  it('gives words and yes or no without a unit', () => {
    const { outputs } = ask('fire.extinguisher_match', { agent: 'water', fire_class: 'F' })
    expect(outputs).toEqual({ suitable: { value: false, unit: '' } })
  })
})

import { describe, expect, it } from 'vitest'
import { validateScenario } from '../../src/scenario/validate.ts'
import { facts } from '../engine/support/play.ts'
import { smallJob } from '../engine/support/small-job.ts'

const good = smallJob({
  steps: [{ id: 'off', done: "one.position == 'off'" }],
  criteria: [{ id: 'off', all: ['off'] }],
})

function codesOf(done: string): readonly string[] {
  const [step] = good.procedure
  const text = JSON.stringify({ ...good, procedure: [{ ...step, done }] })
  return validateScenario(text, 'scenario.json', facts).diagnostics.map(({ code }) => code)
}

describe('a condition whose reading could not be followed', () => {
  it('is refused, since nothing would wake it', () => {
    expect(codesOf("one['position'] == 'off'")).toContain('no-lookup')
    expect(codesOf("[one, two].exists(i, i.position == 'off')")).toContain('bare-name')
    expect(codesOf('one == two')).toContain('bare-name')
  })

  it('is refused where it would fail while somebody plays', () => {
    expect(codesOf("{'a': 1}['b'] == 1")).toContain('no-lookup')
    expect(codesOf("{'a': 1}.b == 1")).toContain('no-lookup')
  })

  it('leaves lists of words, macros over them and methods alone', () => {
    expect(codesOf("one.position in ['off']")).toEqual([])
    expect(codesOf("['off'].exists(word, one.position == word)")).toEqual([])
    expect(codesOf("trainee.near('one') && one.position.startsWith('of')")).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { validateScenario } from '../../src/scenario/validate.ts'
import { facts } from '../engine/support/play.ts'
import { smallJob } from '../engine/support/small-job.ts'

const off = { id: 'off', done: "one.position == 'off'" }
const told = { id: 'told', done: "said('ready')", after: ['off'] }
const call = {
  id: 'call',
  during: ['told'],
  chance: 0.5,
  text: { en: 'A call.' },
  answer: "said('ready')",
  within: 20,
}

/** What is told of a small job with other steps, or with more to it. */
function faults(more: object, steps: readonly object[] = [off, told]): readonly string[] {
  const job = smallJob({ steps: [off, told], criteria: [{ id: 'all', all: ['off', 'told'] }] })
  const text = { text: { en: 'Do it.' }, why: { en: 'It is the job.' } }
  const procedure = steps.map((step) => ({ ...text, ...step }))
  return validateScenario(
    JSON.stringify({ ...job, procedure, ...more }),
    'job.json',
    facts,
  ).diagnostics.map(({ code, path, suggestion }) =>
    [code, path, ...(suggestion ? [suggestion] : [])].join(' '),
  )
}

describe('a job whose interruptions, branches and groups are written wrongly', () => {
  it('has no fault where they are written well', () => {
    expect(faults({ interruptions: [call] })).toEqual([])
    expect(
      faults({}, [
        { ...off, optional: true },
        { ...told, times: 2 },
      ]),
    ).toEqual([])
  })

  it('is told which step, person or phrase of an interruption there is none of', () => {
    const wrong = { ...call, during: ['tolt'], by: 'mat', answer: "said('redy')" }
    expect(faults({ interruptions: [wrong] }).toSorted()).toEqual([
      'unknown-person /interruptions/0/by mate',
      'unknown-phrase /interruptions/0/answer ready',
      'unknown-step /interruptions/0/during/0 told',
    ])
    expect(faults({ interruptions: [call, call] })).toEqual(['duplicate-id /interruptions/1/id'])
    expect(faults({ interruptions: [{ ...call, chance: 2, during: [] }] }).toSorted()).toEqual([
      'out-of-range /interruptions/0/chance',
      'out-of-range /interruptions/0/during',
    ])
  })

  it('is told that a branch asks for a question or a criterion that there is none of', () => {
    const branch = (when: string) => faults({}, [off, { ...told, when }])
    expect(branch("chose('way') == 'a'")).toEqual(['unknown-question /procedure/1/when'])
    expect(branch("broken('al')")).toEqual(['unknown-criterion /procedure/1/when'])
  })

  it('is told of steps that rule each other or themselves out', () => {
    expect(faults({}, [{ ...off, optional: true, critical: true }, told])).toEqual([
      'optional-and-critical /procedure/0/optional',
    ])
    expect(
      faults({}, [
        { ...off, anyOf: 'way' },
        { ...told, anyOf: 'way' },
      ]),
    ).toEqual(['waits-for-alternative /procedure/1/after/0'])
    expect(faults({}, [{ ...off, times: 0 }, told])).toEqual(['out-of-range /procedure/0/times'])
  })
})

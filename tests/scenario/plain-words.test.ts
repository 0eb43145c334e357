import { describe, expect, it } from 'vitest'
import { validateScenario } from '../../src/scenario/validate.ts'
import { facts } from '../engine/support/play.ts'
import { smallJob } from '../engine/support/small-job.ts'

const told = (text: string): readonly string[] =>
  validateScenario(text, 'job.json', facts)
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ line, column, message }) => `${line}:${column} ${message}`)

describe('a text that is no JSON', () => {
  it.each([
    ['{"id": "a",\n "format": 1,\n}', '2:13 There is a comma too many before "}".'],
    ['{"id": [1, 2, ]}', '1:13 There is a comma too many before "]".'],
    ['{"id": "a"\n "format": 1}', '2:2 A comma is missing before this.'],
    ['{"id" "a"}', '1:7 A colon is missing between a key and its value.'],
    ['{"id": 1 // mine\n}', '1:10 JSON has no comments. Take this one out.'],
    ["{'id': 1}", '1:2 Keys and texts stand in straight double quotes: "…".'],
    ['{“id”: 1}', '1:2 Keys and texts stand in straight double quotes: "…".'],
    ['{"id": uk}', '1:8 uk stands without quotes. Keys and texts stand in double quotes: "uk".'],
    ['{"id": 06}', '1:8 06 is no number in JSON, such as 6 or 0.5.'],
    ['{"id": 0x10}', '1:8 0x10 is no number in JSON, such as 6 or 0.5.'],
    ['{"id": .5}', '1:8 .5 is no number in JSON, such as 6 or 0.5.'],
    ['{"id": NaN}', '1:8 NaN is no number in JSON, such as 6 or 0.5.'],
    ['{"id": "C:\\dir"}', '1:8 In a text a backslash is written twice: \\\\.'],
    ['{"id": "a\n"}', '1:8 The text that begins here has no closing quote in its line.'],
    [
      '{"id": {"a": [1',
      '1:16 The file stops in the middle: a bracket or quote that was opened is not closed.',
    ],
    ['{"id": 1} {"id": 2}', '1:11 The document ended before this. Take out what follows.'],
    [' \n', '2:1 The file is empty.'],
  ])('%j', (text, message) => {
    expect(told(text)[0]).toBe(message)
  })

  it('is told once for each line, not for all that follows from it', () => {
    const lines = told('{\n "id": \'a\' \'b\',\n "format" 1,\n "x": tru\n}').map(
      (line) => line.split(':')[0],
    )
    expect(lines.slice(0, 3)).toEqual(['2', '3', '4'])
    expect(new Set(lines).size).toBe(lines.length)
  })
})

describe('what an author gets wrong', () => {
  // biome-ignore lint/suspicious/noExplicitAny: a document from an author, of any shape
  type Written = any
  const faults = (change: (job: Written) => void): readonly string[] => {
    const job: Written = JSON.parse(
      JSON.stringify(
        smallJob({
          steps: [{ id: 'one', done: "one.position == 'off'" }],
          criteria: [{ id: 'order', all: ['one'] }],
        }),
      ),
    )
    change(job)
    return told(JSON.stringify(job)).map((line) => line.replace(/^\S+ /, ''))
  }
  const done = (source: string) =>
    faults((job) => {
      job.procedure[0].done = source
    })

  it.each([
    [
      'one.position == 3',
      'The condition compares or joins things that do not fit: a text beside a number.',
    ],
    ['one.position', 'This gives a text, not true or false.'],
    ['looked(one)', `"looked" takes a name in quotes: 'one'.`],
    ["looked('one', 'two')", '"looked" takes one name, not 2.'],
    ["inspected('onne')", 'There is no equipment "onne" in this scenario. Did you mean "one"?'],
    [
      "one.position == 'off",
      'The condition cannot be read: The text that begins here has no closing quote.',
    ],
  ])('in the condition %j is told once', (source, message) => {
    expect(done(source)).toEqual([message])
  })

  it('is told with what there is where no word is near', () => {
    expect(done("trainee.carries('one')")).toEqual([
      expect.stringMatching(/^There is no function "carries"\. It has in, touching, holding,/),
    ])
    expect(faults((job) => (job.procedure[0].mood = 1))).toEqual([
      expect.stringMatching(/^"mood" is not a key here\. It can be id, text, why,/),
    ])
    expect(
      faults((job) => (job.zones.corner.air = { cubicMetres: 5, gases: { smoke: 1 } })),
    ).toEqual([expect.stringMatching(/^"smoke" is not a key here\. It can be ammonia,/)])
  })

  it('is told with the spelling that is allowed', () => {
    expect(faults((job) => (job.id = 'My Job'))).toEqual([
      'Must be small letters, digits and - alone, at most 64 characters. Did you mean "my-job"?',
    ])
    expect(
      faults((job) => {
        job.equipment['Big Lamp'] = { is: 'notice-sign', at: [1, 1, 1], with: { label: 'x' } }
        job.equipment.board = { is: 'control-station', at: [2, 1, 1], commands: ['Big Lamp'] }
      }),
    ).toEqual([
      expect.stringContaining('Did you mean "big_lamp"?'),
      expect.stringContaining('Did you mean "big_lamp"?'),
    ])
    expect(
      faults((job) => (job.zones.corner.air = { cubicMetres: 5, gases: { 'carbon-dioxide': 1 } })),
    ).toEqual(['"carbon-dioxide" is not a key here. Did you mean "carbon_dioxide"?'])
    expect(faults((job) => (job.assessment.mastery = 80))).toEqual([
      'This must be at most 1. 80 % is written 0.8.',
    ])
  })

  it('is not told a second time as what follows from it', () => {
    expect(
      faults((job) => {
        job.procedur = job.procedure
        delete job.procedure
      }),
    ).toEqual(['"procedur" is not a key here. Did you mean "procedure"?'])
    const [phrase] = Object.keys(faultless().phrases ?? {})
    expect(
      faults((job) => {
        job.phrases[phrase ?? ''].to = ['matte']
        job.procedure[0].done = `told('mate', '${phrase}')`
      }),
    ).toEqual(['There is no person "matte". Did you mean "mate"?'])
  })

  it('is a half character, which no file can keep', () => {
    expect(faults((job) => (job.title.en = 'A \ud800 job'))).toEqual([
      'This text holds half a character, which no file can keep. Write the sign itself.',
    ])
  })

  const faultless = () =>
    smallJob({
      steps: [{ id: 'one', done: "one.position == 'off'" }],
      criteria: [{ id: 'order', all: ['one'] }],
    })

  it('is a duty that nobody can meet', () => {
    expect(
      faults((job) => {
        job.assessment.criteria.push({
          id: 'quick',
          once: "one.position == 'off' && one.position == 'on'",
        })
      }),
    ).toEqual([expect.stringMatching(/at once: this can never be met\.$/)])
  })
})

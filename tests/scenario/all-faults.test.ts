import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/scenario/diagnostics.ts'
import { validateScenario } from '../../src/scenario/validate.ts'
import { facts, loto } from '../engine/support/play.ts'
import { smallJob } from '../engine/support/small-job.ts'

/** The small job as plain JSON, to be written wrongly. */
// biome-ignore lint/suspicious/noExplicitAny: a document from an author, of any shape
type Written = any

const small = (): Written =>
  JSON.parse(
    JSON.stringify(
      smallJob({
        steps: [
          { id: 'one', done: "one.position == 'off'" },
          { id: 'two', done: "two.position == 'off'", after: ['one'] },
        ],
        criteria: [{ id: 'order', all: ['one', 'two'] }],
      }),
    ),
  )

function faultsOf(change: (job: Written) => void): readonly Diagnostic[] {
  const job = small()
  change(job)
  return validateScenario(JSON.stringify(job, null, 2), 'job.json', facts).diagnostics
}

/** Warnings of how small the job is: its machines stand where one starts, and no step needs a parameter. */
const OF_SMALLNESS = ['starts-inside', 'unused-parameter']

const codes = (change: (job: Written) => void): readonly string[] =>
  faultsOf(change)
    .filter(({ code }) => !OF_SMALLNESS.includes(code))
    .map(({ code, path }) => `${code} ${path}`)

describe('a file with faults of every sort', () => {
  it('has what is wrong under a misspelt key told where it is written', () => {
    const told = codes((job) => {
      job.procedure[1].afer = ['nobody']
      delete job.procedure[1].after
    })
    expect(told.toSorted()).toEqual([
      'unknown-key /procedure/1/afer',
      'unknown-step /procedure/1/afer/0',
    ])
  })

  it('has them all told in one go, though its shape is wrong', () => {
    const told = codes((job) => {
      job.mood = 'good'
      job.start.at = 'here'
      job.equipment.one.with.ampere = 16
      job.equipment.third = { is: 'rotary-isolater', at: [0, 0, 0] }
      job.procedure[0].done = "one.positon == 'off'"
      job.procedure[1].after = ['onne']
      job.assessment.criteria[0].all = ['one', 'twoo']
    })
    expect([...told].sort()).toEqual([
      'unknown-key /mood',
      'unknown-kind /equipment/third/is',
      'unknown-property /equipment/one/with/ampere',
      'unknown-state /procedure/0/done',
      'unknown-step /assessment/criteria/0/all/1',
      'unknown-step /procedure/1/after/0',
      'wrong-type /start/at',
    ])
  })

  it('has no second fault told for the first: not of a key misspelt, nor of an entry that is none', () => {
    expect(
      codes((job) => Object.assign(job, { procedur: job.procedure, procedure: undefined })),
    ).toEqual(['unknown-key /procedur'])
    expect(codes((job) => (job.equipment.one = 3))).toEqual(['wrong-type /equipment/one'])
    expect(codes((job) => (job.equipment.one.at = [1e9, 0, 0]))).toEqual([
      'out-of-range /equipment/one/at/0',
    ])
    expect(codes((job) => (job.title.en = 'x'.repeat(5000)))).toEqual(['out-of-range /title/en'])
    expect(codes((job) => (job.procedure[0] = 'isolate'))).toEqual([
      'wrong-type /procedure/0',
      'unknown-step /procedure/1/after/0',
      'unknown-step /assessment/criteria/0/all/0',
    ])
  })

  it('names the key that was meant wherever it stands, and never the one that was written', () => {
    const meant = (change: (job: Written) => void) => faultsOf(change).map((d) => d.suggestion)
    expect(meant((job) => (job.assessment.criteria[0].wieght = 2))).toEqual(['weight'])
    expect(meant((job) => (job.place.airChangesPerHours = 2))).toEqual(['airChangesPerHour'])
    expect(meant((job) => (job.assessment.criteria[0].never = 'false'))).toEqual([null])
  })
})

describe('what somebody who never wrote code writes first', () => {
  const told = (change: (job: Written) => void) => faultsOf(change).map(({ message }) => message)

  it('is told as it is meant: a text without its language, a mastery in percent, a mark of nothing', () => {
    expect(told((job) => (job.title = 'Lock it'))).toEqual([expect.stringContaining('{"en": "…"}')])
    expect(told((job) => (job.assessment.mastery = 80))).toEqual([
      'This must be at most 1. 80 % is written 0.8.',
    ])
    expect(told((job) => (job.assessment.criteria = []))).toEqual([
      'The number of entries must be at least 1.',
    ])
    expect(told((job) => (job.assessment.criteria[0] = { id: 'order' }))).toEqual([
      'One of "all", "always", "never", "once", "answered" is missing.',
    ])
    expect(told((job) => (job.equipment.one.is = 'turbine'))).toEqual([
      expect.stringContaining('All kinds stand in the guide'),
    ])
  })

  it('is answered with what there is, where no name is near', () => {
    expect(told((job) => (job.equipment.one.with.amount = 3))).toEqual([
      expect.stringMatching(/has no property "amount"\. It has volts, /),
    ])
    expect(told((job) => (job.procedure[0].done = 'one.closed'))).toEqual([
      expect.stringMatching(/has no state "closed"\. It has position, /),
    ])
    expect(told((job) => (job.procedure[0].done = 'one.position == ajar'))).toEqual([
      `There is no "ajar" in this scenario. A value stands in quotes: 'ajar'.`,
    ])
  })

  it.each([
    ["one.position = 'off'", 'Equals is written =='],
    ["one.position == 'off' and one.locked", 'And is written &&'],
    ["one.position == 'off' & one.locked", 'And is written &&'],
    ["one.locked OR one.position == 'off'", 'Or is written ||'],
    ['one.position == “off”', 'Quotes are straight'],
    ['one.locked constructor', 'Unexpected constructor'],
  ])('%s', (done, hint) => {
    expect(told((job) => (job.procedure[0].done = done))).toEqual([expect.stringContaining(hint)])
  })
})

describe('names that the condition language has for itself', () => {
  it.each(['package', 'in', 'true', 'int', 'variant', 'trainee'])('are refused: %s', (name) => {
    const told = codes((job) => (job.equipment[name] = { is: 'padlock', at: [0, 1, 0] }))
    expect(told).toContain(`reserved-name /equipment/${name}`)
  })

  it('are refused for people too, and one name for a person and a thing', () => {
    const person = { is: 'worker', at: [0, 0, 0], name: { en: 'Kim' } }
    expect(codes((job) => (job.people = { instructor: person }))).toEqual([
      'reserved-name /people/instructor',
    ])
    expect(codes((job) => (job.people = { one: person }))).toContain('name-taken /equipment/one')
  })
})

describe('parameters that cannot be drawn', () => {
  it.each([
    [{ choose: [400, 'high'] }, 'wrong-type /parameters/p/choose/1'],
    [{ choose: [1, 2], weights: [1] }, 'out-of-range /parameters/p/weights'],
    [{ choose: [1, 2], weights: [0, 0] }, 'out-of-range /parameters/p/weights'],
    [{ between: [5, 1] }, 'out-of-range /parameters/p/between'],
  ])('%j', (parameter, told) => {
    expect(codes((job) => (job.parameters = { p: parameter }))).toEqual([told])
  })
})

describe('wiring that no building has', () => {
  const isolator = (feeds: string[]) => ({
    is: 'rotary-isolator',
    at: [0, 1, -3],
    with: { volts: 400, label: 'x' },
    feeds,
  })
  const machine = { is: 'belt-conveyor', at: [0, 0, 0] }

  it('is a circle of feeds, or of things that lie on each other, told once', () => {
    expect(
      codes((job) =>
        Object.assign(job.equipment, {
          b: isolator(['c']),
          c: isolator(['d']),
          d: isolator(['b']),
        }),
      ),
    ).toEqual(['circle /equipment/b/feeds'])
    const trolley = (on: string) => ({ is: 'tool-trolley', on })
    expect(
      codes((job) => Object.assign(job.equipment, { b: trolley('c'), c: trolley('b') })),
    ).toEqual(['circle /equipment/b/on'])
  })

  it('is voltage on an air cylinder, a command to a padlock, two things in one place', () => {
    const lock = { is: 'padlock', in: 'b.hasp' }
    expect(
      codes((job) => Object.assign(job.equipment, { m: machine, b: isolator(['m.takeup']) })),
    ).toEqual(['wrong-energy /equipment/b/feeds/0'])
    const unit = (feeds: readonly string[]) => ({ is: 'hydraulic-unit', at: [0, 0, 0], feeds })
    const gauge = { is: 'pressure-gauge', at: [0, 1, 0] }
    expect(
      codes((job) =>
        Object.assign(job.equipment, { m: machine, u: unit(['m.takeup', 'm.motor']) }),
      ),
    ).toEqual(['wrong-energy /equipment/u/feeds/0', 'wrong-energy /equipment/u/feeds/1'])
    expect(
      codes((job) =>
        Object.assign(job.equipment, { g: gauge, u: unit(['g']), b: isolator(['u']) }),
      ),
    ).toEqual([])
    expect(
      codes((job) => {
        job.equipment.lock = { is: 'padlock', at: [0, 1, 0] }
        job.equipment.station = { is: 'control-station', at: [0, 1, 0], commands: ['lock'] }
      }),
    ).toEqual(['commands-nothing /equipment/station/commands/0'])
    expect(
      codes((job) =>
        Object.assign(job.equipment, { b: isolator([]), one_lock: lock, other: lock }),
      ),
    ).toEqual(['socket-full /equipment/other/in'])
  })

  it('is a person or zone outside the walls; a shared name is a warning', () => {
    expect(codes((job) => (job.start.at = [90, 0, 0]))).toEqual(['out-of-place /start/at'])
    const box = (x: number) => ({
      box: [
        [x, 0, 0],
        [x + 1, 2, 1],
      ],
    })
    expect(codes((job) => (job.zones = { far: box(90) }))).toEqual(['out-of-place /zones/far/box'])
    const [shared] = faultsOf((job) => (job.zones = { one: box(0) }))
    expect(shared).toMatchObject({ code: 'name-shared', severity: 'warning' })
  })
})

describe('a zone', () => {
  const zoned = (a: readonly number[], b: readonly number[]) =>
    faultsOf((job) => (job.zones = { bay: { box: [a, b] } }))

  it('without width or depth has nobody in it', () => {
    for (const [a, b, axes] of [
      [[1, 0, 1], [1, 2, 2], 'x'],
      [[1, 0, 1], [2, 2, 1], 'z'],
      [[1, 0, 1], [1, 2, 1], 'x and z'],
    ] as const) {
      const [fault] = zoned(a, b)
      expect(fault).toMatchObject({ code: 'empty-zone', severity: 'error', path: '/zones/bay/box' })
      expect(fault?.message).toContain(`the same ${axes}:`)
      expect(fault?.line).toBeGreaterThan(1)
    }
  })

  it('with its corners the wrong way round is told how to write it, and works all the same', () => {
    const [told, ...others] = zoned([2, 0, 1], [1, 2, -1])
    expect(others).toEqual([])
    expect(told).toMatchObject({ code: 'corners-swapped', severity: 'warning' })
    expect(told?.message).toContain('the larger x and z')
    expect(told?.message).toContain('[[1, 0, -1], [2, 2, 1]]')
    expect(zoned([1, 0, -1], [2, 2, 1])).toEqual([])
  })
})

describe('two of one name', () => {
  const lock = (name: string, only?: string) => ({
    is: 'padlock',
    at: [0, 1, 0],
    name: { en: name },
    ...(only !== undefined && { only }),
  })

  it('are told once, at the second, whatever the case of its letters', () => {
    const told = codes((job) =>
      Object.assign(job.equipment, { first: lock('Red lock'), second: lock('red lock ') }),
    )
    expect(told).toEqual(['same-name /equipment/second/name/en'])
  })

  it('are one where a variant has the one or the other', () => {
    const told = codes((job) => {
      job.parameters = { way: { choose: [1, 2], title: { en: 'way' } } }
      Object.assign(job.equipment, { first: lock('Lock', 'way == 1'), second: lock('Lock') })
    })
    expect(told.filter((code) => code.startsWith('same-name'))).toEqual([])
  })
})

describe('a co-worker whose plan cannot be done', () => {
  const plan = (does: object) => (job: Written) =>
    (job.people = { kim: { is: 'worker', at: [0, 0, 0], name: { en: 'Kim' }, does: [does] } })
  it.each([
    [{ do: 'operate', item: 'one', control: 'handel', value: 'on' }, 'unknown-control', 'control'],
    [{ do: 'operate', item: 'one', control: 'handle', value: 'onn' }, 'unknown-value', 'value'],
    [{ do: 'wait', seconds: 1, say: 'hello' }, 'unknown-phrase', 'say'],
  ])('%j', (deed, code, key) => {
    expect(codes(plan({ when: "one.position == 'on'", ...deed }))).toEqual([
      `${code} /people/kim/does/0/${key}`,
    ])
  })
})

describe('a step that nothing can bring about', () => {
  const done = (source: string, more: (job: Written) => void = () => {}) =>
    codes((job) => {
      job.procedure[0].done = source
      more(job)
    })
  const unreachable = ['unreachable /procedure/0/done']
  const withMachine = (job: Written) => (job.equipment.m = { is: 'belt-conveyor', at: [0, 0, 0] })

  it('is never true, or wants two values at once', () => {
    expect(done('false')).toEqual(unreachable)
    expect(done('1 > 2')).toEqual(unreachable)
    expect(done("one.position == 'off' && 'on' == one.position")).toEqual(unreachable)
  })

  it('wants a number that the thing never comes to, or two that exclude each other', () => {
    const withGuard = (job: Written) => {
      job.equipment.guard = { is: 'bolted-guard', at: [0, 0, 0] }
      job.equipment.m = { is: 'belt-conveyor', at: [0, 0, 0] }
    }
    for (const source of [
      'guard.bolts > 4',
      '4 < guard.bolts',
      'guard.bolts >= 4.5',
      'guard.bolts < 0',
      'guard.bolts == -1',
      'guard.bolts > 2 && guard.bolts < 1',
      'guard.bolts == 3 && guard.bolts <= 2',
      'guard.bolts > 2 && guard.bolts < 2',
    ])
      expect([source, done(source, withGuard)]).toEqual([source, unreachable])
    for (const source of [
      'guard.bolts >= 4',
      'guard.bolts < 1',
      'guard.bolts > 1 && guard.bolts < 4',
      'guard.bolts >= 2 && guard.bolts <= 2',
    ])
      expect([source, done(source, withGuard)]).toEqual([source, []])
  })

  it('wants a parameter to be what no variant has', () => {
    const drawn = (job: Written) =>
      (job.parameters = { load: { between: [1, 5] }, volts: { choose: [12, 24] } })
    expect(done('variant.load > 5', drawn)).toEqual(unreachable)
    expect(done('variant.volts > 24', drawn)).toEqual(unreachable)
    expect(
      done("variant.load > 4.9 && variant.volts >= 24 && one.position == 'off'", drawn),
    ).toEqual([])
  })

  it('waits for a machine that nothing commands', () => {
    expect(done('m.running', withMachine)).toEqual(unreachable)
    expect(
      done('m.running', (job) => {
        withMachine(job)
        job.equipment.station = { is: 'control-station', at: [0, 1, 0], commands: ['m'] }
      }),
    ).toEqual([])
  })

  it('wants a lock on what takes none; a hasp between is a way', () => {
    const lock = (job: Written) => {
      withMachine(job)
      job.equipment.lock = { is: 'padlock', at: [0, 1, 0] }
    }
    expect(done("lock.on == 'm'", lock)).toEqual(unreachable)
    expect(done("lock.on == 'one'", lock)).toEqual([])
  })

  it('wants somebody told what is meant for others', () => {
    const phrases = { hello: { text: { en: 'Hello' }, to: [] } }
    const told = done("told('trainee', 'hello')", (job) => (job.phrases = phrases))
    expect(told).toEqual(unreachable)
  })
})

describe('a file as an editor on another machine writes it', () => {
  it('may begin with a byte order mark and end its lines with CR LF', () => {
    const text = `\ufeff${JSON.stringify(loto, null, 2).replaceAll('\n', '\r\n')}`
    expect(validateScenario(text, 'job.json', facts).diagnostics).toEqual([])
  })

  it('has at most twenty breaks of its JSON told', () => {
    const told = validateScenario(
      '[&]'.replaceAll('&', '?\n'.repeat(500)),
      'job.json',
      facts,
    ).diagnostics
    expect(told.length).toBe(20)
    expect(new Set(told.map(({ code }) => code))).toEqual(new Set(['bad-json']))
  })
})

describe('a mastery of nothing', () => {
  it('is warned of, as nobody needs any marks then', () => {
    expect(codes((job) => (job.assessment.mastery = 0))).toEqual(['no-mastery /assessment/mastery'])
  })
})

describe('a file with more values than are allowed', () => {
  it('is told to be that, and nothing that follows from what was not read', () => {
    const told = codes((job) => {
      job.words = { many: Array.from({ length: 100_001 }, () => 0) }
    })
    expect(told.map((code) => code.split(' ')[0])).toEqual(['too-many'])
  })
})

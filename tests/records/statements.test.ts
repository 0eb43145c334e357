import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventData, RunEvent } from '../../src/engine/event.ts'
import { checkStatement } from '../../src/records/check-statement.ts'
import { EVENT_STATEMENTS } from '../../src/records/event-statements.ts'
import { CONTEXT, RESULT } from '../../src/records/names.ts'
import { courseStructure } from '../../src/records/packages/course-structure.ts'
import type { Statement } from '../../src/records/statement.ts'
import { statementsOf } from '../../src/records/statements.ts'
import {
  attemptWith,
  nearMissResult,
  numbered,
  passedResult,
  undecidedResult,
  unsafeResult,
} from './support/attempt.ts'
import { pumpScenario } from './support/pump-scenario.ts'

const verbsOf = (statements: readonly Statement[]): readonly string[] =>
  statements.map(({ verb }) => verb.id.slice(verb.id.lastIndexOf('/') + 1))

const only = (statements: readonly Statement[], verb: string): Statement => {
  const found = statements.filter(({ verb: { id } }) => id.endsWith(`/${verb}`))
  if (!found[0] || found.length !== 1) throw new Error(`only: ${found.length} of ${verb}.`)
  return found[0]
}

const faultsOf = (statements: readonly Statement[]): readonly string[] =>
  statements.flatMap((statement) => checkStatement(JSON.parse(JSON.stringify(statement))))

describe('the statements of an attempt', () => {
  const statements = statementsOf(attemptWith())

  it('are valid xAPI 1.0.3, every one', () => {
    expect(statements.length).toBeGreaterThan(20)
    expect(faultsOf(statements)).toEqual([])
  })

  it('tell the attempt from its start to its end, in order of time', () => {
    expect(verbsOf(statements)).toEqual([
      'initialized',
      'carried-out',
      'was-refused',
      'took-hint',
      'did-early',
      'acted-unsafely',
      'had-near-miss',
      'met-harm',
      'carried-out',
      'was-interrupted',
      'responded',
      'answered',
      'answered',
      'suspended',
      'resumed',
      'was-advised',
      'was-exposed',
      'responded',
      'responded',
      'was-assessed',
      'was-assessed',
      'was-assessed',
      'was-assessed',
      'passed',
      'completed',
      'terminated',
    ])
    const times = statements.map(({ timestamp }) => timestamp)
    expect(times).toEqual([...times].sort())
  })

  it('tell the procedure as the two interactions of xAPI: what became of each step, and in what order', () => {
    const [performed, sequenced] = statements.filter(
      ({ object }) => 'definition' in object && object.id.includes('/procedure/'),
    )
    expect(performed).toMatchObject({
      object: { definition: { interactionType: 'performance' } },
      result: { success: false, response: 'tell[.]done[,]isolate[.]done[,]change[.]missed' },
    })
    expect(sequenced).toMatchObject({
      object: { definition: { interactionType: 'sequencing' } },
      // A step was done too early before it was done in its place.
      result: { success: false, response: 'tell[,]isolate' },
    })
    const ids = pumpScenario.procedure.map(({ id }) => id)
    expect(performed?.object.definition.steps?.map(({ id }) => id)).toEqual(ids)
    expect(sequenced?.object.definition.choices?.map(({ id }) => id)).toEqual(ids)
  })

  it('name the course that packages of the job belong to', () => {
    const course = courseStructure({
      ...{ id: pumpScenario.id, version: '1.0.0', title: '', titles: {}, summary: {} },
      ...{ mastery: 0.8, judged: true, files: [] },
    })
    for (const { context } of statements)
      expect(course).toContain(`"${context.contextActivities.grouping[1]?.id}"`)
  })

  it('carry times that follow from the start and the tick, in UTC', () => {
    expect(statements[0]?.timestamp).toBe('2026-03-01T07:30:00.000Z')
    expect(statements[1]?.timestamp).toBe('2026-03-01T07:30:00.500Z')
    expect(only(statements, 'passed').timestamp).toBe('2026-03-01T07:42:00.250Z')
  })

  it('lie between the real start and end where the clock of the job ran ahead, in the same order', () => {
    const day = 86_400_000
    fc.assert(
      fc.property(fc.integer({ min: -day, max: day }), (took) => {
        const started = Date.parse('2026-11-03T13:05:10Z')
        const attempt = attemptWith({
          startedAt: new Date(started).toISOString(),
          endedAt: new Date(started + took).toISOString(),
        })
        const own = statementsOf(attemptWith({ startedAt: attempt.startedAt }))
        const said = statementsOf(attempt)
        const times = said.map(({ timestamp }) => Date.parse(timestamp))
        const last = started + Math.max(0, took)
        for (const time of times) expect(time >= started && time <= last).toBe(true)
        expect(times).toEqual(times.toSorted((a, b) => a - b))
        expect(said.map(({ id }) => id)).toEqual(own.map(({ id }) => id))
        const whole = Date.parse(own.at(-1)?.timestamp ?? '') - started
        // Time in which nothing went on, as a night between two halves, stretches nothing.
        if (took >= whole) expect(said).toEqual(own)
        else expect(times.at(-1)).toBe(last)
      }),
    )
  })

  it('say the score with raw, min and max, and how long it took', () => {
    const { result } = only(statements, 'passed')
    expect(result?.score).toEqual({ scaled: 0.889, raw: 8, min: 0, max: 9 })
    expect([result?.success, result?.completion]).toEqual([true, true])
    const durations = ['passed', 'completed', 'terminated'].map(
      (verb) => only(statements, verb).result?.duration,
    )
    expect(durations).toEqual(['PT12M0.25S', 'PT12M0.25S', 'PT12M0.25S'])
  })

  it('leave success and score out of what was not observed, and say so', () => {
    const unseen = statements.find(({ object }) => object.id.endsWith('/only_with_group_lock'))
    expect(unseen?.result?.extensions?.[RESULT.verdict]).toBe('not-observed')
    expect(unseen?.result).not.toHaveProperty('success')
    expect(unseen?.result).not.toHaveProperty('score')
  })

  it('name the competency that a criterion is about by the IRI its author gave', () => {
    const order = statements.find(({ object }) => object.id.endsWith('/criteria/order'))
    expect(order?.context.contextActivities.other?.map(({ id }) => id)).toEqual([
      'https://competence.test/isolate',
    ])
  })

  it('carry the model, inputs and outputs of a harm', () => {
    expect(only(statements, 'met-harm').result?.extensions?.[RESULT.harm]).toMatchObject({
      who: 'sam',
      actual: 2,
      model: 'cobot.limit',
      inputs: { speed: 0.8 },
    })
  })

  it('tell nothing of a co-worker’s refusal, nor what an instructor said', () => {
    const text = JSON.stringify(statements)
    expect(text).not.toContain('Maria')
    expect(text).not.toContain('"locked"')
  })

  it('are the same bytes twice, with an id of their own each', () => {
    expect(JSON.stringify(statementsOf(attemptWith()))).toBe(JSON.stringify(statements))
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length)
  })

  it('have ids and an opaque actor that change with the attempt alone', () => {
    const other = statementsOf(attemptWith({ id: '0188f1d2-0000-5000-8000-000000000000' }))
    const ids = new Set(statements.map(({ id }) => id))
    expect(other.filter(({ id }) => ids.has(id))).toEqual([])
    expect(other[0]?.actor.account.name).not.toBe(statements[0]?.actor.account.name)
    const named = { homePage: 'https://school.test', name: '8f3a' }
    const mine = statementsOf(attemptWith(), { actor: named })
    expect(mine.map(({ actor }) => actor.account)).toEqual(mine.map(() => named))
    expect(mine.map(({ id }) => id)).toEqual(statements.map(({ id }) => id))
  })

  it('refuse a start that is no time', () => {
    expect(() => statementsOf(attemptWith({ startedAt: 'yesterday' }))).toThrow('yesterday')
  })
})

describe('what hands did', () => {
  const deeds = numbered([
    { tick: 1, type: 'done', by: 'trainee', do: 'take', item: 'isolator', hand: 'left' },
    { tick: 2, type: 'done', by: 'sam', do: 'take', item: 'pump' },
    { tick: 3, type: 'done', by: 'trainee', do: 'operate', item: 'pump', control: 'start' },
    { tick: 4, type: 'done', by: 'trainee', do: 'move', to: 'pump' },
  ])
  const told = statementsOf(attemptWith({ events: deeds })).filter(({ verb }) =>
    verb.id.includes('/virtualReality/verbs/'),
  )

  it('is told with the verbs of the registry for virtual reality: the trainee’s alone', () => {
    expect(
      told.map(({ object, result }) => [object.id, result?.extensions?.[RESULT.deed]]),
    ).toEqual([
      [expect.stringContaining('/equipment/isolator'), { do: 'take' }],
      [expect.stringContaining('/equipment/pump'), { do: 'operate', control: 'start' }],
    ])
    expect(verbsOf(told)).toEqual(['grabbed', 'interacted'])
    expect(faultsOf(told)).toEqual([])
  })

  it('does not tell which hand it was, nor anything of them for a practice', () => {
    expect(JSON.stringify(told)).not.toContain('left')
    const practice = attemptWith({ events: deeds, purpose: 'practice', scripted: false })
    expect(verbsOf(statementsOf(practice))).toEqual(['experienced'])
  })
})

describe('an attempt that did not pass', () => {
  it('is failed, and completed only if the job itself was done', () => {
    const verbs = verbsOf(statementsOf(attemptWith({ result: unsafeResult })))
    expect(verbs).toContain('failed')
    expect(verbs).not.toContain('passed')
    expect(verbs).toContain('completed')
    const stopped = { ...unsafeResult, outcome: 'not-passed' as const, completed: false }
    expect(verbsOf(statementsOf(attemptWith({ result: stopped })))).not.toContain('completed')
  })

  it('that was stopped rightly is complete: a platform that waits for that and a pass gets both', () => {
    const result = { ...passedResult, outcome: 'stopped-safely' as const, completed: false }
    const told = statementsOf(attemptWith({ result }))
    expect(verbsOf(told).slice(-3)).toEqual(['passed', 'completed', 'terminated'])
    const passed = told.find(({ verb }) => verb.id.endsWith('/passed'))
    expect(passed?.result).toMatchObject({ success: true, completion: true })
  })

  it('never shows a score that a receiver could read as a pass, and keeps the true one beside it', () => {
    const lucky = { ...unsafeResult, score: { ...unsafeResult.score, scaled: 1, uncapped: 1 } }
    for (const result of [
      unsafeResult,
      lucky,
      { ...lucky, outcome: 'stopped-on-danger' as const },
    ]) {
      const failed = only(statementsOf(attemptWith({ result })), 'failed')
      expect(failed.result?.score?.scaled).toBeLessThan(result.mastery)
      // 8 of 9 marks would read as a pass, too: raw is told as far as the scaled score goes.
      expect(failed.result?.score).toEqual({ scaled: 0.79, raw: 7.11, min: 0, max: 9 })
      expect(failed.result?.success).toBe(false)
      expect(failed.result?.extensions?.[RESULT.uncapped]).toBe(result.score.uncapped)
    }
  })

  it('says of each competency what the result says, beside an outcome that is no pass', () => {
    const { result } = only(statementsOf(attemptWith({ result: nearMissResult })), 'failed')
    expect(result?.success).toBe(false)
    expect(result?.score?.scaled).toBeLessThan(nearMissResult.mastery)
    expect(result?.extensions).toMatchObject({
      [RESULT.outcome]: 'completed-unsafe',
      [RESULT.competencies]: {
        isolate_energy: { scaled: 1, met: true },
        tell_people: { scaled: 0.5, met: false },
      },
    })
  })

  it('is neither passed nor failed where only a figure that nobody checked would decide it', () => {
    const statements = statementsOf(attemptWith({ result: undecidedResult }))
    const verbs = verbsOf(statements)
    for (const verb of ['passed', 'failed']) expect(verbs).not.toContain(verb)
    expect(verbs.slice(-2)).toEqual(['completed', 'terminated'])
    expect(faultsOf(statements)).toEqual([])
    const end = only(statements, 'terminated').result
    expect(end?.extensions).toMatchObject({ [RESULT.undecided]: ['fall.free'] })
    expect(end).not.toHaveProperty('success')
  })

  it('names the models of each criterion that only they would have decided', () => {
    const [first, ...others] = undecidedResult.criteria
    if (!first) throw new Error('the result has no criterion.')
    const open = {
      ...first,
      verdict: 'not-observed' as const,
      marks: 0,
      undecided: ['fall.free', 'hot'],
    }
    const broken = { tick: 5, type: 'criterion', criterion: first.id, state: 'broken' } as const
    const result = { ...undecidedResult, criteria: [open, ...others] }
    const told = statementsOf(
      attemptWith({ result, events: numbered([{ ...broken, undecided: ['fall.free'] }]) }),
    )
    const about = told.filter(({ object }) => object.id.endsWith(`/${first.id}`))
    expect(verbsOf(about)).toEqual(['was-assessed'])
    expect(about[0]?.result).not.toHaveProperty('success')
    expect(about[0]?.result?.extensions?.[RESULT.undecided]).toEqual(['fall.free', 'hot'])
    expect(faultsOf(told)).toEqual([])
  })

  it('has no raw score where nothing could be marked', () => {
    const score = { scaled: 0, raw: 0, min: 0, max: 0, uncapped: 0 }
    const statements = statementsOf(attemptWith({ result: { ...unsafeResult, score } }))
    expect(only(statements, 'failed').result?.score).toEqual({ scaled: 0 })
    expect(faultsOf(statements)).toEqual([])
  })
})

describe('what leaves the device', () => {
  it('is only the bare fact, where a person has finished a practice', () => {
    const practice = attemptWith({ purpose: 'practice', scripted: false, interface: 'text' })
    const statements = statementsOf(practice)
    expect(verbsOf(statements)).toEqual(['experienced'])
    expect(faultsOf(statements)).toEqual([])
    expect(statements[0]).not.toHaveProperty('result')
    expect(Object.keys(statements[0]?.context.extensions ?? {})).toEqual([
      CONTEXT.scenario,
      CONTEXT.purpose,
    ])
    expect(statementsOf(practice, { purposeFilter: 'everything' }).length).toBeGreaterThan(20)
  })

  it('is nothing where a person left a practice', () => {
    const result = { ...unsafeResult, outcome: 'abandoned' as const }
    const left = attemptWith({ purpose: 'guided', scripted: false, result })
    expect(statementsOf(left)).toEqual([])
  })

  it('is no judgement where a person left an assessment: feeling unwell costs nothing', () => {
    const result = { ...unsafeResult, outcome: 'abandoned' as const, completed: false }
    const verbs = verbsOf(statementsOf(attemptWith({ scripted: false, result })))
    expect(verbs.at(-1)).toBe('terminated')
    expect(verbs).not.toContain('failed')
    expect(verbs).not.toContain('was-assessed')
  })

  it('holds a reason for stopping only if the scenario offers it', () => {
    const stopFor = (reason: string): string =>
      JSON.stringify(
        statementsOf(
          attemptWith({
            events: numbered([
              { tick: 5, type: 'stopped', reason, about: '', justified: [] },
              { tick: 5, type: 'ended', how: 'stopped' },
            ]),
          }),
        ),
      )
    expect(stopFor('not_isolated')).toContain('not_isolated')
    expect(stopFor('migraine')).not.toContain('migraine')
  })
})

describe('the table from events to statements', () => {
  it('has a line for every type of event that the engine and the equipment write', () => {
    const files = ['engine', 'equipment'].flatMap((room) => {
      const folder = join(import.meta.dirname, '../../src', room)
      return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
        .map((file) => readFileSync(join(folder, file), 'utf8'))
    })
    const types = files.flatMap((text) =>
      [...text.matchAll(/emit\(\s*run,\s*'([^']+)'|events: \[\{ type: '([^']+)'/g)].map(
        (found) => found[1] ?? found[2] ?? '',
      ),
    )
    expect(new Set(types).size).toBeGreaterThanOrEqual(20)
    expect([...new Set(types)].filter((type) => !Object.hasOwn(EVENT_STATEMENTS, type))).toEqual([])
  })

  it('gives a reason for each type that leaves no statement', () => {
    const reasons = Object.values(EVENT_STATEMENTS).flatMap((entry) =>
      typeof entry === 'function' ? [] : [entry.notExported],
    )
    expect(reasons.length).toBeGreaterThan(5)
    expect(reasons.filter((reason) => !/^[A-Z].{20,}\.$/.test(reason))).toEqual([])
  })

  const data: fc.Arbitrary<EventData> = fc.letrec<{ value: EventData }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.string({ unit: 'binary' }),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.string({ maxLength: 8 }), tie('value'), { maxKeys: 3 }),
    ),
  })).value
  const names = [
    'by',
    'item',
    'who',
    'part',
    'step',
    'missing',
    'criterion',
    'state',
    'code',
    'params',
    'model',
    'value',
    'unit',
    'thresholds',
    'ofLimit',
    'question',
    'choice',
    'right',
    'about',
    'finding',
    'rating',
    'interruption',
    'level',
    'reason',
    'justified',
    'actual',
    'potential',
    'inputs',
    'outputs',
    'text',
    'do',
    'control',
    'how',
    'completed',
  ]
  const known = fc.constantFrom(
    'isolator',
    'pump',
    'sump',
    'sam',
    'trainee',
    'tell',
    'isolate',
    'order',
    'broken',
    'why_lock',
    'others',
    'phone',
    'begun',
    'noise.osha',
    '__proto__',
    'constructor',
    'toString',
    'no_hand_in_live_pump',
    '\ud800',
    'a b',
  )
  const events: fc.Arbitrary<readonly RunEvent[]> = fc
    .array(
      fc.record({
        tick: fc.nat(100_000),
        type: fc.constantFrom(...Object.keys(EVENT_STATEMENTS), 'something-else', '__proto__'),
        fields: fc.dictionary(fc.constantFrom(...names), fc.oneof(known, data)),
      }),
      { maxLength: 12 },
    )
    .map((list) => numbered(list.map(({ tick, type, fields }) => ({ ...fields, tick, type }))))

  it('never makes an invalid statement, whatever an event holds', () => {
    let made = 0
    fc.assert(
      fc.property(events, fc.constantFrom(passedResult, unsafeResult), (log, result) => {
        // Only the digest needs a canonical form, which such events may not have.
        const statements = statementsOf({ ...attemptWith({ result }), events: log })
        made += statements.length
        expect(faultsOf(statements)).toEqual([])
      }),
      { numRuns: 300 },
    )
    expect(made).toBeGreaterThan(2000)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import type { Action } from '../../src/engine/action.ts'
import { digestOf, evidenceOf } from '../../src/engine/attempt/attempt.ts'
import { replay, rerun } from '../../src/engine/attempt/replay.ts'
import { readScript } from '../../src/engine/attempt/script.ts'
import { actionBehind } from '../../src/engine/event.ts'
import { breaksIn } from '../../src/engine/perform.ts'
import { attemptOf } from '../../src/records/attempt-file.ts'
import { readAttempt } from '../../src/records/read-attempt.ts'
import { runOf } from './support/play.ts'
import { smallJob } from './support/small-job.ts'

const interruption = {
  id: 'call',
  during: ['off'],
  chance: 0,
  text: { en: 'A call.' },
  answer: "said('ready')",
  within: 20,
}
const job = smallJob({
  steps: [{ id: 'off', done: "one.position == 'off'" }],
  criteria: [{ id: 'off', all: ['off'] }],
  more: { interruptions: [interruption] },
})

const refused = (actions: readonly Action[]) =>
  runOf(job, actions).events.flatMap((event) =>
    event.type === 'rejected'
      ? [`${String(event.by)} ${String(event.do)} ${String(event.code)}`]
      : [],
  )

describe('who may do what', () => {
  it('leaves the work to those who are there: an instructor has no hands in it', () => {
    const off: Action = { do: 'operate', item: 'one', control: 'handle', value: 'off' }
    expect(refused([{ ...off, by: 'instructor' }])).toEqual(['instructor operate not-theirs'])
  })

  it('lets nobody hand in, stop, answer or take a hint for the trainee', () => {
    const deeds: readonly Action[] = [{ do: 'finish' }, { do: 'stop' }, { do: 'hint' }]
    expect(refused(deeds.map((deed) => ({ ...deed, by: 'mate' })))).toEqual([
      'mate finish not-theirs',
      'mate stop not-theirs',
      'mate hint not-theirs',
    ])
  })

  it('takes advising, injecting, pausing and resuming for an instructor’s where nobody is named', () => {
    const run = runOf(job, [
      { do: 'advise', text: 'Take your time.' },
      { do: 'inject', id: 'call' },
      { do: 'pause' },
      { do: 'resume' },
      { do: 'say', phrase: 'ready' },
    ])
    expect(run.actions.map(({ by }) => by)).toEqual([
      ...['instructor', 'instructor', 'instructor', 'instructor', 'trainee'],
    ])
    expect(run.events.find(({ type }) => type === 'advise')).toMatchObject({ by: 'instructor' })
    expect(run.events.some(({ type }) => type === 'rejected')).toBe(false)
  })

  it('lets no trainee advise themselves or make something happen', () => {
    const by = 'trainee'
    expect(
      refused([
        { do: 'advise', text: 'Well done.', by },
        { do: 'inject', id: 'call', by },
      ]),
    ).toEqual(['trainee advise not-theirs', 'trainee inject not-theirs'])
  })

  it('lets an instructor advise, inject and pause, and tells of it', () => {
    const run = runOf(job, [
      { do: 'advise', by: 'instructor', text: 'Take your time.' },
      { do: 'inject', by: 'instructor', id: 'call' },
    ])
    expect(run.events.map(({ type }) => type)).toContain('advise')
    expect(run.events.find(({ type }) => type === 'interruption')).toMatchObject({ state: 'begun' })
  })
})

describe('a paused job', () => {
  const by = 'instructor'
  it('stands still: nobody works, no deadline passes, and it goes on where it was', () => {
    const run = runOf(job, [
      { do: 'inject', by, id: 'call' },
      { do: 'pause', by, at: 1 },
      { do: 'say', phrase: 'ready' },
      { do: 'resume', by, at: 600 },
      { do: 'say', phrase: 'ready' },
      { do: 'finish' },
    ])
    const states = run.events
      .filter(({ type }) => type === 'interruption')
      .map(({ state }) => state)
    expect(states).toEqual(['begun', 'answered'])
    expect(run.events.find(({ type }) => type === 'rejected')).toMatchObject({ code: 'paused' })
    expect(run.events.find(({ type }) => type === 'resumed')?.tick).toBe(60)
  })

  it('can be stopped at once, and is resumed only when it is paused', () => {
    expect(runOf(job, [{ do: 'pause', by }, { do: 'stop' }]).ending).toBe('stopped')
    expect(refused([{ do: 'resume', by }])).toEqual(['instructor resume not-paused'])
  })
})

describe('somebody on their way', () => {
  const walk: Action = { do: 'move', to: 'one', at: 0 }
  const onTheWay = (...actions: readonly Action[]) => runOf(job, [walk, ...actions])

  it('stops or hands in at once, not where the walk would have ended', () => {
    for (const [deed, how] of [
      ['stop', 'stopped'],
      ['finish', 'finished'],
    ] as const) {
      const run = onTheWay({ do: deed, at: 0.5 })
      expect(run.events.at(-1)).toMatchObject({ type: 'ended', how, tick: 30 })
    }
  })

  it('is advised, interrupted, refused a hint and paused at once, and walks on afterwards', () => {
    const by = 'instructor'
    const run = onTheWay(
      { do: 'hint', at: 0.25 },
      { do: 'advise', by, text: 'Take your time.', at: 0.5 },
      { do: 'inject', by, id: 'call', at: 0.5 },
      { do: 'pause', at: 0.75 },
      { do: 'resume', by, at: 9 },
      { do: 'operate', item: 'one', control: 'handle', value: 'off' },
    )
    const told = run.events.flatMap(({ type, tick }) =>
      ['rejected', 'advise', 'interruption', 'paused', 'resumed'].includes(type)
        ? [`${tick} ${type}`]
        : [],
    )
    expect(told.slice(0, 5)).toEqual([
      '15 rejected',
      '30 advise',
      '30 interruption',
      '45 paused',
      '45 resumed',
    ])
    expect(run.world.entities.get('one')?.state.position).toBe('off')
  })
})

describe('an action that is given at a time', () => {
  const off: Action = { do: 'operate', item: 'one', control: 'handle', value: 'off' }
  const on: Action = { ...off, value: 'on' }
  const ready: Action = { do: 'say', phrase: 'ready' }
  const doneIn = (actions: readonly Action[]) =>
    runOf(job, actions)
      .events.filter(({ type }) => type === 'done')
      .map(({ do: deed, tick }) => ({ deed, tick }))

  it('is recorded at the nearest tick to it, whatever its doer is busy with', () => {
    const ats = [0, 0.004, 0.01, 0.5, 0.5, 1.2345, 7]
    const run = runOf(
      job,
      ats.map((at, i): Action => (i === 0 ? { do: 'move', to: 'one', at } : { ...ready, at })),
    )
    expect(run.actions.map(({ tick }) => tick)).toEqual(ats.map((at) => Math.round(at * 60)))
  })

  it('begins when their hands are free, in the order in which it was given', () => {
    const inTurn = doneIn([{ do: 'move', to: 'one' }, off, on, ready])
    const given = doneIn([
      { do: 'move', to: 'one' },
      { ...off, at: 0.1 },
      { ...on, at: 0.1 },
      ready,
    ])
    expect(given).toEqual(inTurn)
  })

  it('begins at the end of a wait that something ends, not where it would have ended', () => {
    const [, said] = doneIn([
      { do: 'wait', seconds: 100, at: 0 },
      { ...ready, at: 1 },
      { do: 'advise', text: 'Go on.', at: 2 },
    ]).filter(({ deed }) => deed !== 'advise')
    expect(said).toMatchObject({ deed: 'say' })
    expect(said?.tick).toBeLessThan(60 * 10)
  })

  it('may be a look, which then names what it looks at as other actions do', () => {
    const run = runOf(job, [
      { do: 'look', to: 'one', at: 2 },
      { do: 'look', item: 'one', at: 4 },
      { do: 'look', at: 'one' },
    ])
    expect(run.events.filter(({ type }) => type === 'rejected')).toEqual([])
    expect(run.actions.map(({ tick }) => tick)).toEqual([120, 240, 300])
  })

  it('is refused, not dropped, where the job ends before it begins', () => {
    const run = runOf(job, [
      { do: 'move', to: 'one', at: 0 },
      { ...off, at: 0.1 },
      { do: 'finish', at: 0.2 },
    ])
    expect(run.events.find(({ type }) => type === 'rejected')).toMatchObject({
      ...{ cause: { action: 1 }, do: 'operate', code: 'not-begun', tick: 12 },
    })
    expect(run.events.at(-1)).toMatchObject({ type: 'ended', how: 'finished', tick: 12 })
  })

  it('is refused at once where it is not theirs, however busy the trainee is', () => {
    const run = runOf(job, [
      { do: 'move', to: 'one', at: 0 },
      { ...off, by: 'instructor', at: 0.1 },
    ])
    expect(run.events.find(({ type }) => type === 'rejected')?.tick).toBe(6)
  })

  it('replays to the same, and from any moment of it', () => {
    const actions: readonly Action[] = [
      { do: 'move', to: 'one', at: 0 },
      { ...off, at: 0.1 },
      { ...ready, at: 0.2 },
      { do: 'finish', at: 30 },
    ]
    const run = runOf(job, actions)
    const attempt = attemptOf(run, markRun(run), {
      startedAt: '2026-01-01T08:00:00Z',
      interface: 'script',
      language: 'en',
      scripted: true,
    })
    expect(replay(attempt, run.catalogue).same).toBe(true)
    const part = rerun(attempt, run.catalogue, 11)
    const before = run.events.filter(({ tick }) => tick <= 11)
    expect(part.events).toEqual(before)
  })
})

describe('whatever is given to busy hands at whatever time', () => {
  const deeds: readonly Action[] = [
    { do: 'move', to: 'one' },
    { do: 'move', to: 'corner' },
    { do: 'operate', item: 'one', control: 'handle', value: 'off' },
    { do: 'operate', item: 'nothing', control: 'handle' },
    { do: 'say', phrase: 'ready' },
    { do: 'wait', seconds: 3 },
    { do: 'wait', until: "one.position == 'off'", seconds: 30 },
    { do: 'advise', text: 'Go on.' },
    { do: 'hint' },
    { do: 'pause' },
    { do: 'resume' },
    { do: 'say', phrase: 'ready', by: 'mate' },
    { do: 'move', to: 'two', by: 'mate' },
  ]
  const given = fc
    .array(fc.tuple(fc.constantFrom(...deeds), fc.nat({ max: 400 })), { maxLength: 14 })
    .map((list) => {
      let at = 0
      return list.map(([deed, gap]): Action => {
        at += gap / 100
        return { ...deed, at }
      })
    })

  it('begins in the order given, is done or refused, and replays to the same from any moment', () => {
    fc.assert(
      fc.property(given, fc.nat({ max: 3000 }), (actions, moment) => {
        const run = runOf(job, actions)
        const isClockStill = actions.some(({ do: deed }) => deed === 'pause')
        if (!isClockStill)
          expect(run.actions.map(({ tick }) => tick)).toEqual(
            actions.map(({ at }) => Math.round(Number(at) * 60)),
          )
        for (const who of ['trainee', 'mate']) {
          const own = run.events.flatMap((event) =>
            ['done', 'rejected'].includes(event.type) && event.by === who
              ? [actionBehind(event) ?? -1]
              : [],
          )
          const inLine = own.filter((n) => !breaksIn(run.actions[n]?.do ?? 'wait'))
          const atOnce = ['paused', 'not-theirs']
          const waited = inLine.filter(
            (n) =>
              !run.events.some(
                (event) => actionBehind(event) === n && atOnce.includes(String(event.code)),
              ),
          )
          expect(waited).toEqual(waited.toSorted((a, b) => a - b))
        }
        const attempt = attemptOf(run, markRun(run), {
          startedAt: '2026-01-01T08:00:00Z',
          interface: 'script',
          language: 'en',
          scripted: true,
        })
        expect(replay(attempt, run.catalogue).firstDifference).toBeNull()
        const part = rerun(attempt, run.catalogue, moment)
        expect(part.events).toEqual(run.events.filter(({ tick }) => tick <= moment))
      }),
      { numRuns: 60 },
    )
  })
})

describe('an actions file', () => {
  const faults = (...actions: unknown[]) => readScript(actions).faults

  it('has a field misspelt, of the wrong type or out of order refused, all at once', () => {
    expect(
      faults(
        { do: 'take', itm: 'one', at: 5 },
        { do: 'tak', item: 'one', hand: 'foot', at: 4 },
        { do: 'operate', item: 'one', value: { on: 1 } },
        { do: 'write', item: 'sheet', fields: JSON.parse('{"__proto__": 1}') },
        { item: 'one', at: 4.5 },
      ),
    ).toEqual([
      'Action 0: there is no "itm". Did you mean "item"?',
      'Action 1: there is no action "tak". Did you mean "take"?',
      'Action 1: "at" goes back from 5 to 4.',
      'Action 1: "hand" must be "left", "right" or "both".',
      'Action 2: "value" must be a text, a number, true or false.',
      'Action 3: "fields" must be boxes with a text, a number, true or false in each.',
      'Action 4: "do" is missing.',
    ])
  })

  it('may put both hands to a thing, as a person in a headset does', () => {
    const run = runOf(job, [
      { do: 'move', to: 'one' },
      { do: 'touch', item: 'one', hand: 'both' },
    ])
    expect(faults({ do: 'touch', item: 'one', hand: 'both' })).toEqual([])
    expect(run.events.findLast(({ type }) => type === 'done')).toMatchObject({ hand: 'both' })
  })

  it('may hold an author’s own notes, which are told and left out', () => {
    const { script, notes } = readScript({
      expectation: 'passed',
      actions: [{ do: 'finish', remark: { for: 'us' } }],
    })
    expect(script?.actions).toEqual([{ do: 'finish' }])
    expect(notes.length).toBe(2)
  })

  it('that is accepted gives an attempt that can be read again', () => {
    const { script } = readScript([{ do: 'look', at: 'one', remark: [1] }, { do: 'finish' }])
    const run = runOf(job, script?.actions ?? [])
    const file = attemptOf(run, markRun(run), {
      startedAt: '2026-01-01T08:00:00Z',
      interface: 'script',
      language: 'en',
      scripted: true,
    })
    expect(readAttempt(JSON.stringify(file)).faults).toEqual([])
  })
})

describe('a scenario whose keys stand in another order', () => {
  it('is the same scenario, with the same digest', () => {
    const turned = <T>(record: Readonly<Record<string, T>> | undefined) =>
      Object.fromEntries(Object.entries(record ?? {}).reverse())
    const other = {
      ...job,
      equipment: turned(job.equipment),
      people: turned({
        ...job.people,
        second: {
          is: 'worker' as const,
          at: [1, 0, -2] as [number, number, number],
          name: { en: 'another' },
        },
      }),
    }
    const one = { ...other, equipment: job.equipment, people: turned(other.people) }
    const actions: readonly Action[] = [
      { do: 'say', phrase: 'ready' },
      { do: 'operate', item: 'one', control: 'handle', value: 'off' },
      { do: 'finish' },
    ]
    const digest = (scenario: typeof job) => digestOf(evidenceOf(runOf(scenario, actions)))
    expect(digest(other)).toBe(digest(one))
  })
})

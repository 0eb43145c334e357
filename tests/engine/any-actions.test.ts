import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import { catalogue } from '../../src/cli/catalogue.ts'
import type { Action } from '../../src/engine/action.ts'
import { digestOf, evidenceOf } from '../../src/engine/attempt/attempt.ts'
import { replay, rerun } from '../../src/engine/attempt/replay.ts'
import { readScript } from '../../src/engine/attempt/script.ts'
import { actionBehind } from '../../src/engine/event.ts'
import type { Run } from '../../src/engine/run.ts'
import { attemptOf } from '../../src/records/attempt-file.ts'
import { readAttempt } from '../../src/records/read-attempt.ts'
import { anyAction } from './support/arbitrary-actions.ts'
import { evidenceFaults } from './support/evidence-faults.ts'
import { loto, runOf, scriptOf } from './support/play.ts'

const RUNS = 60
const someActions = fc.array(anyAction(loto), { maxLength: 25 })
const { actions: expertActions, ...options } = scriptOf('expert')

/** Somebody who knows the job up to a moment, and then does anything at all. */
const strayed = fc
  .tuple(fc.nat({ max: expertActions.length }), someActions)
  .map(([known, stray]): readonly Action[] => [...expertActions.slice(0, known), ...stray])

const attemptFor = (run: Run) =>
  attemptOf(run, markRun(run), {
    startedAt: '2026-01-01T00:00:00Z',
    interface: 'script',
    language: 'en',
    scripted: true,
  })

describe('any sequence of actions, sensible or not', () => {
  it('throws nothing, and leaves evidence that holds together', () => {
    fc.assert(
      fc.property(strayed, fc.nat(), (actions, seed) => {
        const run = runOf(loto, actions, { ...options, seed, purpose: 'practice' })
        expect(evidenceFaults(run)).toEqual([])
        const { score } = markRun(run)
        expect(score.scaled).toBeGreaterThanOrEqual(0)
        expect(score.scaled).toBeLessThanOrEqual(score.uncapped)
        expect(score.uncapped).toBeLessThanOrEqual(1)
      }),
      { numRuns: RUNS },
    )
  })

  it('is either done or refused, each by the trainee once, and never dropped', () => {
    fc.assert(
      fc.property(someActions, (actions) => {
        const run = runOf(loto, actions, { ...options, purpose: 'practice' })
        const answered = new Set(
          run.events.flatMap((event) =>
            ['done', 'rejected', 'ended'].includes(event.type) ? [actionBehind(event)] : [],
          ),
        )
        const left = run.actions.filter(({ n }) => !answered.has(n))
        expect(left).toEqual([])
      }),
      { numRuns: RUNS },
    )
  })

  it('twice gives the same events, bit for bit', () => {
    fc.assert(
      fc.property(strayed, fc.nat(), (actions, seed) => {
        const once = runOf(loto, actions, { ...options, seed })
        const twice = runOf(loto, actions, { ...options, seed })
        expect(digestOf(evidenceOf(twice))).toBe(digestOf(evidenceOf(once)))
      }),
      { numRuns: 20 },
    )
  })

  it('comes out the same when its attempt is replayed', () => {
    fc.assert(
      fc.property(strayed, (actions) => {
        const attempt = attemptFor(runOf(loto, actions, options))
        const answer = replay(structuredClone(attempt), catalogue)
        expect(answer.firstDifference).toBeNull()
        expect(answer.same).toBe(true)
      }),
      { numRuns: 20 },
    )
  })

  it('redone from any moment is what was there at that moment', () => {
    fc.assert(
      fc.property(fc.nat({ max: 36_000 }), (tick) => {
        const attempt = attemptFor(runOf(loto, expertActions, options))
        const again = rerun(attempt, catalogue, tick)
        expect(again.tick).toBe(tick)
        expect(again.events).toEqual(attempt.events.filter((event) => event.tick <= tick))
      }),
      { numRuns: 20 },
    )
  })

  it('survives being written to a file and read again', () => {
    fc.assert(
      fc.property(someActions, (actions) => {
        const text = JSON.stringify({ ...options, actions })
        const { script } = readScript(JSON.parse(text))
        if (!script) return
        expect(JSON.parse(JSON.stringify(script))).toEqual(JSON.parse(text))
      }),
      { numRuns: RUNS },
    )
  })
})

describe('an action by nobody, or with a number that is none', () => {
  it('is kept as it was refused, in a file that can be read again', () => {
    const actions: readonly Action[] = [
      { do: 'hint', by: '' },
      { do: 'move', to: [0, Number.NaN, 0] },
      { do: 'wait', seconds: Number.POSITIVE_INFINITY },
    ]
    const attempt = attemptFor(runOf(loto, actions, options))
    expect(attempt.events.filter(({ type }) => type === 'rejected')).toHaveLength(3)
    expect(readAttempt(JSON.stringify(attempt)).faults).toEqual([])
  })
})

describe('a script file that is none', () => {
  it('is answered with sentences, whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { script, faults } = readScript(value)
        expect(script === null).toBe(faults.length > 0)
      }),
    )
  })

  it.each([
    ['an unknown action', [{ do: 'fly' }], 'there is no action "fly"'],
    [
      'time that goes back',
      [
        { do: 'hint', at: 5 },
        { do: 'hint', at: 4 },
      ],
      'goes back from 5 to 4',
    ],
    ['time before the start', [{ do: 'hint', at: -1 }], 'must be seconds'],
    ['a name that is a number', [{ do: 'take', item: 7 }], '"item" must be a text'],
    [
      'a finding that is a book',
      [{ do: 'report', item: 'a', finding: 'x'.repeat(1001) }],
      '"finding" must be a text of at most 1000 characters',
    ],
    ['half a point', [{ do: 'move', to: [1, 2] }], '"to" must be three numbers or a name'],
    ['something that is no action', ['move'], 'it is not an object'],
  ])('says what is wrong with %s', (_name, actions, sentence) => {
    const { script, faults } = readScript({ actions })
    expect(script).toBeNull()
    expect(faults.join(' ')).toContain(sentence)
  })
})

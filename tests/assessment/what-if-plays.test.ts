import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../src/assessment/change.ts'
import { markRun } from '../../src/assessment/mark-run.ts'
import type { Result } from '../../src/assessment/result.ts'
import { type Played, whatIf } from '../../src/assessment/what-if.ts'
import { root } from '../../src/cli/build/freshness.js'
import { catalogue } from '../../src/cli/catalogue.ts'
import type { Action } from '../../src/engine/action.ts'
import { playExample, readExampleScript } from '../examples/play-example.ts'

const FOLDER = join(root, 'scenarios/examples')
/** Where fires, smoke and walking visitors make a play long, one play says as much as many. */
const LONG = ['evacuation', 'fire', 'smoke', 'smoke-door', 'empty-extinguisher', 'live-fire']

const scripts = readdirSync(FOLDER)
  .filter((name) => !LONG.includes(name))
  .flatMap((name) =>
    readdirSync(join(FOLDER, name, 'scripts')).map((file) => ({
      name,
      file: file.replace('.json', ''),
    })),
  )

const isTimed = (actions: readonly Action[]): boolean =>
  actions.some(({ at }) => typeof at === 'number')

const told = ({ outcome, score, harm, criteria }: Result) => ({
  outcome,
  scaled: score.scaled,
  harm,
  verdicts: criteria.map(({ id, verdict }) => [id, verdict]),
})

const played = (name: string, file: string): Played => {
  const run = playExample(name, file)
  return { ...run, result: markRun(run) }
}

/** What somebody gets who changes the script in an editor and plays that. */
function edited(actions: readonly Action[], change: Change): Action[] {
  if ('remove' in change) return actions.toSpliced(change.remove, 1)
  if ('replace' in change) return actions.toSpliced(change.replace, 1, change.by)
  if ('before' in change) return actions.toSpliced(change.before, 0, ...[change.add].flat())
  throw new Error('edited: a tick is no place in a script.')
}

const DEEDS: readonly Action[] = [
  { do: 'wait', seconds: 0 },
  { do: 'wait', seconds: 7 },
  { do: 'wait', seconds: 400 },
  { do: 'move', to: [0.5, 0, 0.5] },
  { do: 'say', phrase: 'nothing_of_the_kind' },
]

/** Anything changed anywhere in a script; the place is a share of its length. */
const changes = fc.record({
  script: fc.constantFrom(...scripts),
  place: fc.double({ min: 0, max: 0.999, noNaN: true }),
  kind: fc.constantFrom('remove', 'replace', 'add'),
  deed: fc.constantFrom(...DEEDS),
})

const changeOf = (kind: string, n: number, deed: Action): Change =>
  kind === 'remove'
    ? { remove: n }
    : kind === 'replace'
      ? { replace: n, by: deed }
      : { add: deed, before: n }

describe('what if one action of a script were another', () => {
  it('is what comes of playing the changed script, to its very end', () => {
    expect(scripts.length).toBeGreaterThan(20)
    fc.assert(
      fc.property(changes, ({ script: { name, file }, place, kind, deed }) => {
        const { actions } = readExampleScript(name, file)
        fc.pre(kind === 'add' || !isTimed(actions))
        const was = played(name, file)
        const change = changeOf(kind, Math.floor(place * was.actions.length), deed)
        const would = playExample(name, file, { actions: edited(actions, change) })
        const found = whatIf({ ...was, script: actions }, change, catalogue)
        expect(told(found.result)).toEqual(told(markRun(would)))
      }),
      { numRuns: 30, seed: 3 },
    )
  })

  it('is the same where only the recording is left, which has no pauses of its own then', () => {
    fc.assert(
      fc.property(changes, ({ script: { name, file }, place, kind, deed }) => {
        const { actions } = readExampleScript(name, file)
        const was = played(name, file)
        // Of what danger cut off a recording knows nothing.
        fc.pre(!isTimed(actions) && was.actions.length === actions.length)
        const change = changeOf(kind, Math.floor(place * actions.length), deed)
        const would = playExample(name, file, { actions: edited(actions, change) })
        expect(told(whatIf(was, change, catalogue).result)).toEqual(told(markRun(would)))
      }),
      { numRuns: 30, seed: 4 },
    )
  })
})

describe('a hand behind a guard that has to come to rest', () => {
  const waits = readExampleScript('machine-guards', 'safe').actions.findIndex(
    ({ do: kind }) => kind === 'wait',
  )

  it('is hurt without the wait for it, by the script and by the recording alike', () => {
    const was = played('machine-guards', 'safe')
    const { actions: script } = readExampleScript('machine-guards', 'safe')
    expect(was.result.outcome).toBe('passed')
    for (const of of [was, { ...was, script }]) {
      const { harm, outcome } = whatIf(of, { remove: waits }, catalogue)
      expect([harm.would.actual > 0, outcome.would]).toEqual([true, 'stopped-on-danger'])
    }
  })
})

describe('a recording with pauses', () => {
  const script: readonly Action[] = [
    { do: 'move', to: 'isolator_a' },
    { at: 30, do: 'operate', item: 'isolator_a', control: 'handle', value: 'off' },
    { at: 60, do: 'say', phrase: 'clear' },
    { at: 90, do: 'finish' },
  ]
  const run = playExample('branches', 'safe', { actions: script })
  const was: Played = { ...run, result: markRun(run) }
  const ticks = (change: Change): number => whatIf(was, change, catalogue).result.ticks

  it('keeps them: what is left out or added makes the rest come so much earlier or later', () => {
    expect(was.result.ticks).toBe(90 * 60)
    expect(ticks({ add: { do: 'wait', seconds: 20 }, before: 2 })).toBe(110 * 60)
    expect(ticks({ replace: 0, by: { do: 'wait', seconds: 0 } })).toBeLessThan(90 * 60)
    // Saying it takes 3 s; the pauses before and after it are made all the same.
    expect(ticks({ remove: 2 })).toBe(87 * 60)
  })

  it('puts what is added at a moment into the pause that was made then', () => {
    expect(ticks({ add: { do: 'wait', seconds: 5 }, atTick: 45 * 60 })).toBe(95 * 60)
  })
})

describe('what the world does not allow', () => {
  it('is told with its reason, and nothing is told of what it does allow', () => {
    const was = played('branches', 'safe')
    const refusedOf = (change: Change) => whatIf(was, change, catalogue).refused
    const unknown = { do: 'say', phrase: 'nothing_of_the_kind' } as const
    expect(refusedOf({ add: unknown, before: 1 })).toMatchObject({ code: 'unknown-phrase' })
    expect(refusedOf({ replace: 1, by: unknown })).toMatchObject({ code: 'unknown-phrase' })
    const far = { do: 'operate', item: 'isolator_a', control: 'handle', value: 'off' } as const
    expect(refusedOf({ add: far, before: 0 })).toMatchObject({ code: 'out-of-reach' })
    expect(refusedOf({ remove: 1 })).toBeNull()
    expect(refusedOf({ add: { do: 'wait', seconds: 1 }, atTick: 60 })).toBeNull()
  })
})

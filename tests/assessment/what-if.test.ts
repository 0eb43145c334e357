import { describe, expect, it } from 'vitest'
import { playedOf } from '../../src/app/debriefing/what-if/played.ts'
import { markRun } from '../../src/assessment/mark-run.ts'
import { mostTelling } from '../../src/assessment/most-telling.ts'
import { type Played, whatIf } from '../../src/assessment/what-if.ts'
import { catalogue } from '../../src/cli/catalogue.ts'
import type { Action } from '../../src/engine/action.ts'
import { amount } from '../../src/engine/event.ts'
import type { FinishedAttempt } from '../../src/records/story/attempt.ts'
import { skippedBy } from '../../src/records/story/skipped.ts'
import { turningPoint } from '../../src/records/story/turning-point.ts'
import { attemptFrom, playShipped, scriptOf, withoutVenting } from '../e2e/support/keep-attempt.ts'
import { playExample, readExampleScript } from '../examples/play-example.ts'

const noPause = async (): Promise<void> => {}

const tell = (attempt: FinishedAttempt) => {
  const worst = turningPoint(attempt)
  if (!worst) throw new Error('There is no worst moment.')
  const moment = { tick: worst.tick, actual: amount(worst, 'actual') }
  return mostTelling(playedOf(attempt), moment, skippedBy(attempt, worst.tick), catalogue, noPause)
}

describe('an attempt in which the air caught a hand', () => {
  const attempt = attemptFrom(playShipped(withoutVenting()))

  it('is told that letting the air out would have been enough, with what would have come of it', async () => {
    const telling = await tell(attempt)
    expect(telling?.step?.id).toBe('vent')
    expect(telling?.whatIf.harm).toMatchObject({ was: { actual: 3 }, would: { actual: 0 } })
    expect(telling?.whatIf.criteria).toContainEqual({
      id: 'stored_energy',
      was: 'not-met',
      would: 'met',
    })
  })

  it('comes out as it did where an action is put in its own place', () => {
    const played: Played = playedOf(attempt)
    for (const n of [0, 17, played.actions.length - 1]) {
      const { n: _n, tick: _tick, ...by } = played.actions[n] ?? { n: 0, tick: 0 }
      const same = whatIf(played, { replace: n, by: by as Action }, catalogue)
      expect(same.result).toEqual(attempt.result)
    }
  })

  it('does what is added before the rest, which comes that much later', () => {
    const played: Played = playedOf(attempt)
    const wait = { do: 'wait', seconds: 60 } as const
    const later = whatIf(played, { add: wait, atTick: 0 }, catalogue)
    expect(later.harm.would).toEqual({ actual: 3, potential: 3 })
    expect(later.result.ticks).toBe(attempt.result.ticks + 3600)
  })
})

describe('an attempt at the wrong isolator', () => {
  it('names one thing that alone takes the harm away', async () => {
    const telling = await tell(attemptFrom(playShipped(scriptOf('wrong-isolator'))))
    expect(telling?.whatIf.harm).toMatchObject({ would: { actual: 0 } })
  })
})

describe('what comes of a deed left out', () => {
  const played = (name: string, script: string): Played => {
    const run = playExample(name, script)
    return { ...run, result: markRun(run) }
  }

  it('is what comes of playing the script without it: the dead pump shocks, before anybody hands in', () => {
    // Without the way to the breaker nothing is switched off; the hand on the case is the seventh.
    const lockout = whatIf(played('electric-shock', 'safe'), { remove: 2 }, catalogue)
    const { actions } = readExampleScript('electric-shock', 'safe')
    const without = playExample('electric-shock', 'safe', {
      actions: actions.filter((_, n) => n !== 2),
    })
    expect(lockout.outcome).toEqual({ was: 'passed', would: 'stopped-on-danger' })
    expect(lockout.harm.would).toEqual(markRun(without).harm)
  })

  it('is seen to its end, past the moment at which the attempt ended', () => {
    const fall = whatIf(played('falls', 'unsafe'), { remove: 2 }, catalogue)
    expect(fall.outcome.would).toBe('stopped-on-danger')
    expect(fall.harm.would.actual).toBeGreaterThan(0)
  })
})

import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import type { Result } from '../../src/assessment/result.ts'
import { catalogue } from '../../src/cli/catalogue.ts'
import { uuidV5 } from '../../src/core/hash.ts'
import type { Attempt } from '../../src/engine/attempt/attempt.ts'
import { rerun } from '../../src/engine/attempt/replay.ts'
import { attemptOf } from '../../src/records/attempt-file.ts'
import { checkStatement } from '../../src/records/check-statement.ts'
import { NAMESPACE } from '../../src/records/names.ts'
import { octetsOf } from '../../src/records/outbox/batch.ts'
import { lettersOf } from '../../src/records/outbox/letters.ts'
import { packLetters } from '../../src/records/outbox/packed-letters.ts'
import { checkStatements } from '../../src/records/profile/check-statements.ts'
import { readAttempt } from '../../src/records/read-attempt.ts'
import { reportHtml } from '../../src/records/report/report-html.ts'
import { reportOf } from '../../src/records/report/report-of.ts'
import { statementsOf } from '../../src/records/statements.ts'
import { verifyAttempt } from '../../src/records/verify.ts'
import { playedScript, scriptNames } from '../engine/support/play.ts'
import { faultsInBothVersions } from './support/both-versions.ts'
import { profile } from './support/profile.ts'
import { tellerOf } from './support/tell.ts'

const play = (name: string): Attempt<Result> => {
  const { run, result } = playedScript(name)
  return attemptOf(run, result, {
    startedAt: '2026-03-01T08:00:00Z',
    interface: 'script',
    language: 'en',
    scripted: true,
  })
}

const played = new Map(scriptNames.map((name) => [name, play(name)]))

const recorded = (name: string): Attempt<Result> => {
  const attempt = played.get(name)
  if (!attempt) throw new Error(`recorded: there is no script "${name}".`)
  return attempt
}

const mark = (attempt: Attempt): Result => markRun(rerun(attempt, catalogue))

describe('the records of every shipped action script', () => {
  it('are there to be looked at', () => {
    console.info(`records: ${scriptNames.length} attempts`)
    expect(scriptNames.length).toBeGreaterThanOrEqual(29)
  })

  it.each(scriptNames)(
    '%s reads back as it was written, and everything in it belongs together',
    (name) => {
      const attempt = recorded(name)
      const { attempt: again, faults } = readAttempt(JSON.stringify(attempt))
      expect(faults).toEqual([])
      expect(again && JSON.stringify(again)).toBe(JSON.stringify(attempt))
      expect(again && verifyAttempt(again, { mark }).checks.filter(({ ok }) => !ok)).toEqual([])
    },
  )

  it.each(scriptNames)('%s gives valid statements that follow the profile', (name) => {
    const attempt = recorded(name)
    const statements = statementsOf(attempt)
    expect(statements.length).toBeGreaterThan(attempt.result.criteria.length)
    const received = JSON.parse(JSON.stringify(statements)) as readonly unknown[]
    expect(received.flatMap((statement) => checkStatement(statement))).toEqual([])
    expect(faultsInBothVersions(statements)).toEqual([])
    const report = checkStatements(received, profile)
    expect(report.faults).toEqual([])
    expect(report.ofProfile).toBe(statements.length)
    expect(Object.values(report.patterns)).toEqual([`${profile.id}/patterns/attempt`])
  })

  it.each(scriptNames)('%s waits on the disk in a row that needs no file of its own', (name) => {
    const { text, ...numbers } = packLetters(lettersOf(statementsOf(recorded(name))))
    const octets = Object.values(numbers).reduce(
      (sum, list) => sum + list.byteLength,
      octetsOf(text),
    )
    // The rest of the row is a title and a few times.
    expect(octets).toBeLessThan(63 * 1024)
  })

  it.each(scriptNames)(
    '%s counts one statement for each step, refusal, harm and criterion',
    (name) => {
      const attempt = recorded(name)
      const verbs = statementsOf(attempt).map(({ verb }) => verb.id.split('/').at(-1))
      const told = (verb: string): number => verbs.filter((other) => other === verb).length
      const happened = (type: string, by?: string): number =>
        attempt.events.filter((e) => e.type === type && (by === undefined || e.by === by)).length
      expect({
        steps: told('carried-out'),
        refusals: told('was-refused'),
        harms: told('met-harm'),
        nearMisses: told('had-near-miss'),
        criteria: told('was-assessed'),
        passed: told('passed'),
        failed: told('failed'),
        completed: told('completed'),
      }).toEqual({
        steps: happened('step'),
        refusals: happened('rejected', 'trainee'),
        harms: happened('harm'),
        nearMisses: happened('near-miss'),
        criteria: attempt.result.criteria.length,
        passed: attempt.result.passed ? 1 : 0,
        failed: attempt.result.passed ? 0 : 1,
        completed: attempt.result.completed || attempt.result.passed ? 1 : 0,
      })
    },
  )

  it.each(scriptNames)('%s is reported in each language, with no place left empty', (name) => {
    const attempt = recorded(name)
    for (const language of ['en', 'fr', 'ar']) {
      const html = reportHtml(reportOf(attempt, { language, tell: tellerOf(attempt), catalogue }))
      const words = html.slice(html.indexOf('<body>'))
      expect(words).not.toMatch(/\{\w+\}|undefined|NaN|\[object/)
      expect(words).toContain(attempt.digest)
    }
  })

  const reportIn = (attempt: Attempt<Result>, language: string): string =>
    reportHtml(reportOf(attempt, { language, tell: tellerOf(attempt), catalogue }))

  it('tell in the report which isolator was taken for the right one, and who pressed start', () => {
    const html = reportIn(recorded('wrong-isolator'), 'en')
    expect(html).toContain('That was: middle isolator')
    expect(html).toMatch(/Sam presses this: start button/)
    expect(html).toContain('Not done: Turn isolator A to 0')
  })

  it('tell in the report what was luck, and never of luck after harm', () => {
    const lucky = recorded('lucky')
    expect(reportIn(lucky, 'en')).toMatch(
      /03:08 – Sam presses this: .*Nothing moved, because this was locked/,
    )
    const harmed = {
      ...lucky,
      result: { ...lucky.result, harm: { actual: 1, potential: 1 } as const },
    }
    const html = reportIn(harmed, 'en')
    expect(html).toContain('The job got done, but somebody was hurt in the simulation.')
    expect(html).not.toContain('Nothing moved')
  })

  it('tell in the report what the harm of an attempt came from', () => {
    const attempt = recorded('wrong-isolator')
    const html = reportHtml(
      reportOf(attempt, { language: 'en', tell: tellerOf(attempt), catalogue }),
    )
    expect(html).toContain('Stopped on danger')
    expect(html).toContain('You are hurt here')
    expect(html).toContain('ISO/TS 15066')
  })

  it('have an id that follows from what happened', () => {
    const { id, digest } = recorded('expert')
    expect(id).toBe(uuidV5(digest, NAMESPACE))
    expect(play('expert').id).toBe(id)
    expect(recorded('expert').id).not.toBe(recorded('swapped').id)
  })
})

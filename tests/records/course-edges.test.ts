import { describe, expect, it } from 'vitest'
import type { Result } from '../../src/assessment/result.ts'
import { TICKS_PER_SECOND } from '../../src/core/time.ts'
import { courseStatements, type Told, toldAfter } from '../../src/records/cmi5/course-statements.ts'
import { readLaunchData, SESSION_ID } from '../../src/records/cmi5/launch-data.ts'
import { readLaunchParameters } from '../../src/records/cmi5/launch-parameters.ts'
import { scorm2004Running } from '../../src/records/scorm/scorm2004.ts'
import { attemptWith, passedResult, unsafeResult } from './support/attempt.ts'

const nothing: Told = { completed: false, passed: false, verdict: false }
const contextTemplate = { extensions: { [SESSION_ID]: 'session-1' } }

const launchData = (more: object) =>
  readLaunchData(JSON.stringify({ contextTemplate, launchMode: 'Normal', ...more }))

/** What cmi5 itself defines of what is told, by the last word of its verb. */
function told(change: Parameters<typeof attemptWith>[0], before = nothing, masteryScore?: number) {
  const data = launchData({ masteryScore })
  const parameters = readLaunchParameters(
    new URLSearchParams({
      ...{ endpoint: 'https://lms.example/xapi', fetch: 'https://lms.example/fetch/1' },
      registration: '0d7b6a1e-7f4e-4c58-9a3b-7f0a5d6f0c11',
      activityId: 'https://lms.example/au/1',
      actor: '{"account":{"homePage":"https://school.example","name":"learner-17"}}',
    }),
  )
  if (!data || !parameters || 'faulty' in parameters) throw new Error('told: no launch.')
  const said = courseStatements(attemptWith(change), { parameters, data }, before)
  const plain = said.map((statement) => JSON.parse(JSON.stringify(statement)))
  const own = plain.flatMap((statement) => {
    const [, verb] = /\/verbs\/(completed|passed|failed)$/.exec(statement.verb.id) ?? []
    return verb ? [{ verb, statement }] : []
  })
  return { verbs: own.map(({ verb }) => verb), own }
}

describe('what a course was told', () => {
  it('stays told, whatever a later session has to say', () => {
    for (const key of ['completed', 'passed', 'verdict'] as const) {
      const before = { ...nothing, [key]: true }
      expect(toldAfter(before, [])).toEqual(before)
    }
  })

  it('is not told again, while what was not told still is', () => {
    const pass = { result: passedResult }
    expect(told(pass).verbs).toEqual(['completed', 'passed'])
    expect(told(pass, { ...nothing, completed: true }).verbs).toEqual(['passed'])
    expect(told(pass, { ...nothing, passed: true }).verbs).toEqual(['completed'])
    expect(told(pass, { ...nothing, verdict: true }).verbs).toEqual(['completed'])
  })

  it('of a practice is that it is done, never a verdict', () => {
    expect(told({ result: passedResult, purpose: 'practice' }).verbs).toEqual(['completed'])
  })

  it('is dated by the end of the attempt', () => {
    const result: Result = { ...passedResult, ticks: 90 * TICKS_PER_SECOND }
    const started = Date.parse(attemptWith({ result }).startedAt)
    for (const { statement } of told({ result }).own)
      expect(Date.parse(statement.timestamp) - started).toBe(90_000)
  })
})

describe('the mastery score of a course', () => {
  const { scaled } = passedResult.score

  it('is passed where it is just reached, and failed just below', () => {
    expect(told({ result: passedResult }, nothing, scaled).verbs).toContain('passed')
    expect(told({ result: passedResult }, nothing, scaled + 0.001).verbs).toContain('failed')
  })

  it('never makes a pass of what was none, nor a score that reads as one', () => {
    const failed = (mastery?: number) =>
      told({ result: unsafeResult }, nothing, mastery).own.find(({ verb }) => verb === 'failed')
        ?.statement.result
    expect(failed(0)?.success).toBe(false)
    expect(failed(0)?.score).toBeUndefined()
    expect(failed(0.5)?.score.scaled).toBeLessThan(0.5)
    expect(failed()?.score.scaled).toBeLessThan(unsafeResult.mastery)
  })

  it('is a number from 0 to 1, ends and all, or none', () => {
    for (const masteryScore of [0, 0.5, 1])
      expect(launchData({ masteryScore })?.masteryScore).toBe(masteryScore)
    for (const masteryScore of [-0.01, 1.01, '0.5', null, true])
      expect(launchData({ masteryScore })?.masteryScore).toBeNull()
  })
})

describe('the progress that a SCORM 2004 platform is told', () => {
  it('is the share of the steps, rounded down, and 1 only where nothing is left', () => {
    const measure = (done: number, of: number) =>
      new Map(scorm2004Running({ attempt: 'a', done, of })).get('cmi.progress_measure')
    const shares = [
      [0, 0],
      [0, 4],
      [1, 3],
      [2, 3],
      [199, 200],
      [3, 3],
    ] as const
    expect(shares.map(([done, of]) => measure(done, of))).toEqual([
      '0',
      '0',
      '0.33',
      '0.66',
      '0.99',
      '1',
    ])
  })
})

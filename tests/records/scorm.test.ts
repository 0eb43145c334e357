// @vitest-environment jsdom
import fc from 'fast-check'
import { Scorm12API, Scorm2004API } from 'scorm-again'
import { describe, expect, it } from 'vitest'
import type { Result } from '../../src/assessment/result.ts'
import type { Attempt } from '../../src/engine/attempt/attempt.ts'
import { courseStructure } from '../../src/records/packages/course-structure.ts'
import { manifest12, manifest2004, xmlText } from '../../src/records/packages/manifests.ts'
import { marksOf } from '../../src/records/scorm/elements.ts'
import { scorm12Ended, scorm12Running, timespan } from '../../src/records/scorm/scorm12.ts'
import { scorm2004Ended, scorm2004Running } from '../../src/records/scorm/scorm2004.ts'
import { standing12, standing2004 } from '../../src/records/scorm/standing.ts'
import { attemptWith, passedResult, undecidedResult, unsafeResult } from './support/attempt.ts'

type Elements = ReturnType<typeof scorm12Ended>

/** What an independent platform of each version keeps of the elements; refusals by its own words. */
function kept12(elements: Elements) {
  const api = new Scorm12API({ autocommit: false, mastery_override: true })
  api.cmi.student_data.mastery_score = '80'
  api.cmi.core.credit = 'credit'
  api.LMSInitialize('')
  const refused = elements.flatMap(([name, value]) =>
    String(api.LMSSetValue(name, value)) === 'true'
      ? []
      : [`${name}=${value}: ${api.LMSGetErrorString(String(api.LMSGetLastError()))}`],
  )
  api.LMSCommit('')
  const ask = (name: string): string => String(api.LMSGetValue(name))
  /** The status that stands once the platform has held the score against its own mastery score. */
  const standing = (): string => {
    api.LMSFinish('')
    return String(api.cmi.core.lesson_status)
  }
  return { refused, ask, standing }
}

function kept2004(elements: Elements) {
  const api = new Scorm2004API({ autocommit: false })
  api.cmi.scaled_passing_score = '0.8'
  api.Initialize('')
  const refused = elements.flatMap(([name, value]) =>
    String(api.SetValue(name, value)) === 'true'
      ? []
      : [`${name}=${value}: ${api.GetErrorString(String(api.GetLastError()))}`],
  )
  api.Commit('')
  const ask = (name: string): string => String(api.GetValue(name))
  return { refused, ask }
}

const passed = attemptWith()
const unsafe = attemptWith({ result: unsafeResult })
const practice = attemptWith({ purpose: 'practice' })
const undecided = attemptWith({ result: undecidedResult })
const left = attemptWith({ result: { ...unsafeResult, outcome: 'abandoned', completed: false } })

describe('what a SCORM 1.2 platform is told', () => {
  it.each([
    ['a pass', passed, 'passed'],
    ['a job that was done but unsafely', unsafe, 'failed'],
    ['a practice, whatever its marks', practice, 'completed'],
    ['an attempt that was left', left, 'incomplete'],
  ])('of %s it takes every value, and keeps the status', (_name, attempt, status) => {
    const { refused, ask } = kept12(scorm12Ended(attempt))
    expect(refused).toEqual([])
    expect(ask('cmi.core.lesson_status')).toBe(status)
    expect(ask('cmi.interactions._count')).toBe(
      ['passed', 'failed'].includes(status)
        ? String(attempt.result.criteria.length + answered(attempt))
        : '0',
    )
  })

  it('is below the mastery score where nobody passed, however many marks there were', () => {
    const all: Result = { ...unsafeResult, score: { ...passedResult.score, uncapped: 1 } }
    const { ask } = kept12(scorm12Ended(attemptWith({ result: all })))
    expect(Number(ask('cmi.core.score.raw'))).toBeLessThan(80)
  })

  it('is a fail by no platform where only a figure that nobody checked would decide it', () => {
    const { refused, standing } = kept12(scorm12Ended(undecided))
    expect(refused).toEqual([])
    expect(standing()).toBe('completed')
    // The same platform fails a score below its mastery score, whatever status it was told.
    const scored: Elements = [...scorm12Ended(undecided), ['cmi.core.score.raw', '79']]
    expect(kept12(scored).standing()).toBe('failed')
    expect(kept12(scorm12Ended(passed)).standing()).toBe('passed')
  })

  it('gives nothing of a practice but that it is done', () => {
    expect(JSON.stringify(scorm12Ended(practice))).not.toContain('score')
  })

  it('can be told while it runs, within its 4096 characters', () => {
    const progress = { attempt: passed.id, done: 3, of: 20 }
    const { refused, ask } = kept12(scorm12Running(progress))
    expect([refused, ask('cmi.core.lesson_status')]).toEqual([[], 'incomplete'])
    const suspended = scorm12Ended(passed).find(([name]) => name === 'cmi.suspend_data')?.[1] ?? ''
    expect(suspended.length).toBeLessThan(4096)
    expect(JSON.parse(suspended)).toMatchObject({ attempt: passed.id, digest: passed.digest })
  })

  it.each([
    [0, '0000:00:00.00'],
    [60 * 61, '0000:01:01.00'],
    [60 * 3600 * 26 + 15, '0026:00:00.25'],
  ])('has %d ticks as %s', (ticks, text) => {
    expect(timespan(ticks)).toBe(text)
  })
})

describe('what a SCORM 2004 platform is told', () => {
  it.each([
    ['a pass', passed, 'completed', 'passed'],
    ['a job that was done but unsafely', unsafe, 'completed', 'failed'],
    ['a practice', practice, 'completed', 'unknown'],
    ['an attempt that nobody has decided', undecided, 'completed', 'unknown'],
    ['an attempt that was left', left, 'incomplete', 'unknown'],
  ])('of %s it takes every value, and keeps both statuses', (_name, attempt, whole, success) => {
    const { refused, ask } = kept2004(scorm2004Ended(attempt))
    expect(refused).toEqual([])
    expect([ask('cmi.completion_status'), ask('cmi.success_status')]).toEqual([whole, success])
  })

  it('can be told while it runs, and never says it is whole before it is', () => {
    const { refused, ask } = kept2004(scorm2004Running({ attempt: passed.id, done: 199, of: 200 }))
    expect(refused).toEqual([])
    expect(Number(ask('cmi.progress_measure'))).toBe(0.99)
  })
})

const answered = (attempt: Attempt<Result>): number =>
  attempt.events.filter(({ type }) => type === 'answered').length

describe('a manifest', () => {
  const facts = {
    id: 'loto-conveyor',
    version: '1.0.0',
    title: 'Lock & "tag" <out>\u0000',
    titles: { en: 'Lock & "tag" <out>', ar: 'اقفل' },
    summary: { en: 'A belt is stopped for good.' },
    judged: true,
    mastery: 0.8,
    files: ['index.html', 'assets/a b.js'],
  }
  it.each([
    ['SCORM 1.2', manifest12, '1.2'],
    ['SCORM 2004', manifest2004, '2004 4th Edition'],
  ])('of %s is well-formed, names its version and every file', (_name, manifest, version) => {
    const document = new DOMParser().parseFromString(manifest(facts), 'application/xml')
    expect(document.querySelector('parsererror')).toBeNull()
    expect(document.querySelector('schemaversion')?.textContent).toBe(version)
    expect(document.querySelector('item > title')?.textContent).toBe('Lock & "tag" <out>')
    const files = [...document.querySelectorAll('file')].map((file) => file.getAttribute('href'))
    expect(files).toEqual(['index.html', 'assets/a%20b.js'])
  })

  const needed = (xml: string): number[] =>
    [...xml.matchAll(/(?:masteryscore|minNormalizedMeasure)>([\d.]+)</g)].map((found) =>
      Number(found[1]),
    )

  it('asks for marks that every pass reaches and nothing else does, whatever the mastery', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 0, max: 1000 }),
        (m, s) => {
          const [mastery, scaled] = [m / 10_000, s / 1000]
          const passed = scaled >= mastery
          const score = { scaled, uncapped: scaled, raw: 0, min: 0, max: 0 }
          for (const isPassed of passed ? [true, false] : [false]) {
            const marks = marksOf({ ...passedResult, score, mastery, passed: isPassed })
            for (const least of needed(manifest12({ ...facts, mastery })))
              expect(marks >= least).toBe(isPassed)
            for (const least of needed(manifest2004({ ...facts, mastery })))
              expect(marks / 100 >= least).toBe(isPassed)
          }
        },
      ),
    )
    expect(needed(manifest12({ ...facts, mastery: 0.795 }))).toEqual([79])
    expect(needed(manifest2004({ ...facts, mastery: 0.795 }))).toEqual([0.79])
  })

  it('asks for none where nothing is judged, or where nought would be enough', () => {
    for (const manifest of [manifest12, manifest2004]) {
      expect(needed(manifest({ ...facts, judged: false }))).toEqual([])
      expect(needed(manifest({ ...facts, mastery: 0 }))).toEqual([])
    }
    expect(courseStructure({ ...facts, mastery: 0 })).not.toContain('masteryScore')
  })

  it('holds no character that XML has none for', () => {
    expect(xmlText('a\u0001\ud800b')).toBe('ab')
  })
})

describe('a job that is opened again from a platform', () => {
  const running = { attempt: 'a', done: 6, of: 21 }

  it.each([
    ['nothing', scorm12Running(running), scorm2004Running(running)],
    ['an-ending', scorm12Ended(practice), scorm2004Ended(practice)],
    ['a-verdict', scorm12Ended(unsafe), scorm2004Ended(unsafe)],
    ['a-pass', scorm12Ended(passed), scorm2004Ended(passed)],
  ])(
    'finds that the platform has %s, so that nothing less takes its place',
    (has, in12, in2004) => {
      expect(standing12(kept12(in12).ask).has).toBe(has)
      expect(standing2004(kept2004(in2004).ask).has).toBe(has)
    },
  )

  it('finds the try that was left, and none that is over', () => {
    expect(standing12(kept12(scorm12Running(running)).ask).left).toEqual(running)
    expect(standing2004(kept2004(scorm2004Running(running)).ask).left).toEqual(running)
    expect(standing12(kept12(scorm12Ended(passed)).ask).left).toBeNull()
  })

  it.each([
    '',
    'null',
    '[]',
    '{"attempt":1}',
    '{"attempt":"a","done":-1,"of":2,"digest":null}',
    '{',
  ])('takes %j in the place of suspend data for nothing', (text) => {
    const ask = (name: string): string => (name === 'cmi.suspend_data' ? text : '')
    expect(standing12(ask)).toEqual({ has: 'nothing', looking: false, left: null })
  })

  it.each(['review', 'browse'])('is told nothing where it only wants a look (%s)', (mode) => {
    expect(standing12((name) => (name === 'cmi.core.lesson_mode' ? mode : '')).looking).toBe(true)
    expect(standing2004((name) => (name === 'cmi.mode' ? mode : '')).looking).toBe(true)
  })
})

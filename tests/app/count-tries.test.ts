import { describe, expect, it } from 'vitest'
import type { AttemptRow } from '../../src/app/storage/attempt-rows.ts'
import { countTries } from '../../src/app/use-attempts.ts'

const attempt = (minute: number, state: AttemptRow['state'], job?: string): AttemptRow => ({
  id: `attempt-${minute}`,
  learner: 'ana',
  scenario: { id: 'pump', version: '1.0.0', sha256: '', title: { en: 'Pump' } },
  ...(job !== undefined && { job }),
  purpose: 'assessment',
  interface: 'text',
  language: 'en',
  seed: 1,
  parameters: {},
  variant: null,
  parent: null,
  startedAt: `2026-11-03T14:0${minute}:00Z`,
  state,
  pauses: [],
  progress: { tick: 0, done: 0, of: 2 },
  verdict: null,
})

const first = attempt(1, 'finished')
const second = attempt(2, 'abandoned')
const third = attempt(3, 'finished')
const other = attempt(0, 'abandoned', 'file:pump')

describe('which try of a job an attempt is', () => {
  const all = [third, second, first, other]

  it('counts those before it, and how many of them were given up', () => {
    expect(countTries(all, third)).toEqual({ number: 3, abandoned: 1 })
    expect(countTries(all, first)).toEqual({ number: 1, abandoned: 0 })
  })

  it('does not count a try as given up before itself', () =>
    expect(countTries(all, second)).toEqual({ number: 2, abandoned: 0 }))

  it('keeps a job from a file apart from a shipped one with its id', () =>
    expect(countTries(all, other)).toEqual({ number: 1, abandoned: 0 }))
})

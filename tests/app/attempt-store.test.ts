// @vitest-environment jsdom
import { expect, it, onTestFinished, vi } from 'vitest'
import { attemptStore } from '../../src/app/play/attempt-store.ts'
import type { AttemptRow } from '../../src/app/storage/attempt-rows.ts'
import { findAttempt, startAttempt } from '../../src/app/storage/attempts.ts'
import { memoryShelves } from '../../src/app/storage/memory-shelves.ts'

const row: AttemptRow = {
  id: 'a',
  learner: 'ana',
  scenario: { id: 'loto-conveyor', version: '1.0.0', sha256: 'f00', title: { en: 'Lock out' } },
  purpose: 'assessment',
  interface: 'text',
  language: 'en',
  seed: 7,
  parameters: {},
  variant: null,
  parent: null,
  startedAt: '2026-11-03T14:05:00Z',
  state: 'running',
  pauses: [],
  progress: { tick: 0, done: 0, of: 19 },
  verdict: null,
}

it('a pause lasts as long as it did, also where the clock of the device is set back a day meanwhile', async () => {
  const on = memoryShelves()
  await startAttempt(on, row)
  const store = attemptStore(on, row)
  const now = vi.spyOn(performance, 'now').mockReturnValue(1_000)
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-03T14:06:00Z') })
  onTestFinished(() => {
    now.mockRestore()
    vi.useRealTimers()
  })
  store.paused('asked', 90)
  now.mockReturnValue(13_000)
  vi.setSystemTime(Date.parse('2026-11-02T14:06:12Z'))
  store.resumed()
  await store.idle()
  expect((await findAttempt(on, 'a'))?.pauses).toEqual([
    { at: '2026-11-03T14:06:00.000Z', tick: 90, reason: 'asked', seconds: 12 },
  ])
})

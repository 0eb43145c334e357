import { describe, expect, it } from 'vitest'
import type { RunEvent } from '../../src/engine/event.ts'
import { tellDeed } from '../../src/engine/words/tell-deed.ts'
import { newsOf } from '../../src/modes/shared/news.ts'
import { foremost, written } from '../../src/modes/text/told.ts'
import { doIt, script, startJob } from './support/job.ts'

// Somebody is spoken to, and in the end somebody is caught: an alarm sounds.
const run = startJob('practice')
doIt(run, { do: 'say', phrase: 'check_clear' })
for (const action of script('wrong-isolator').actions) doIt(run, action)
const news = newsOf(
  run,
  'en',
  run.events.map(({ n }) => n),
)

describe('captions in text play', () => {
  it('write the sounds that matter down as lines, where they are on', () => {
    const sounds = written(news, 'all').filter(({ kind }) => kind === 'sound')
    expect(sounds.map(({ text }) => text)).toContain('An alarm sounds.')
  })

  it('leave sounds out where they are not wanted, and nothing else: people are still heard', () => {
    const others = news.filter(({ kind }) => kind !== 'sound')
    expect(others.some(({ kind, text }) => kind === 'speech' && text.startsWith('Sam'))).toBe(true)
    for (const captions of ['speech', 'off'] as const)
      expect(written(news, captions)).toEqual(others)
  })
})

describe('what a deed leads to', () => {
  const end = run.events.findLast(({ type }) => type === 'done')?.n ?? 0

  it('begins with the harm, and speaks of no luck to somebody who was hurt', () => {
    const latest = news.filter(({ n }) => n >= end - 20)
    expect(latest.map(({ kind }) => kind)).toContain('danger')
    const told = foremost(run, latest).map(({ kind }) => kind)
    expect(told[0]).toBe('harm')
    expect(told).not.toContain('danger')
  })

  it('still speaks of luck where nobody was hurt', () => {
    const spared = news.filter(({ kind }) => kind !== 'harm')
    expect(foremost(run, spared).map(({ kind }) => kind)).toContain('danger')
  })
})

describe('what somebody else does', () => {
  it('is told as a deed of theirs: who, which button, on which thing', () => {
    expect(news.map(({ text }) => text)).toContain(
      'Sam presses this: start button (start station).',
    )
  })
})

describe('what one takes', () => {
  const { scenario, catalogue } = run
  const told = (item: string): string | null => {
    const event: RunEvent = { n: 0, tick: 0, type: 'done', cause: { action: 0 }, by: 'trainee' }
    return tellDeed({ scenario, catalogue }, { ...event, do: 'take', item }, 'en')
  }

  it('is in a hand, or in both where it needs both', () => {
    expect(told('spanner')).toBe('In your hand now: spanner.')
    expect(told('guard')).toBe('In both your hands now: tail guard.')
  })
})

describe('what is told in French', () => {
  it('has a space before each colon, as French has', () => {
    const all = run.events.map(({ n }) => n)
    const texts = newsOf(run, 'fr', all).map(({ text }) => text)
    expect(texts.some((text) => text.includes(' : '))).toBe(true)
    expect(texts.filter((text) => /\S: /.test(text))).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import { catalogue } from '../../src/cli/catalogue.ts'
import { advance } from '../../src/engine/advance.ts'
import {
  type Attempt,
  chainOf,
  digestOf,
  evidenceOf,
  evidenceOfAttempt,
} from '../../src/engine/attempt/attempt.ts'
import { replay } from '../../src/engine/attempt/replay.ts'
import { createRun } from '../../src/engine/create.ts'
import { eventBehind } from '../../src/engine/event.ts'
import { attemptOf } from '../../src/records/attempt-file.ts'
import { evidenceFaults } from './support/evidence-faults.ts'
import { loto, playedScript, runOf, scriptNames, scriptOf } from './support/play.ts'

const meta = {
  startedAt: '2026-01-01T00:00:00Z',
  interface: 'script',
  language: 'en',
  scripted: true,
} as const

const attempt = (): Attempt => {
  const { run, result } = playedScript('expert')
  return structuredClone(attemptOf(run, result, meta))
}

describe('the log of every shipped script', () => {
  it.each(scriptNames)('%s: numbered, in time, each event after its cause, ended once', (name) => {
    expect(evidenceFaults(playedScript(name).run)).toEqual([])
  })

  it('holds every type of event that the contract names', () => {
    const { actions, ...options } = scriptOf('expert')
    const played = [
      ...['expert', 'wrong-isolator', 'key-left-in-lock'].map((name) => playedScript(name).run),
      // Other seeds, for the call that comes in half of the attempts.
      ...[1, 2, 3, 4, 5].map((seed) => runOf(loto, actions, { ...options, seed })),
    ]
    const types = new Set(played.flatMap(({ events }) => events.map(({ type }) => type)))
    const named = ['done', 'rejected', 'state', 'contact', 'zone', 'exposure', 'near-miss', 'harm']
    const also = ['step', 'early', 'said', 'interruption', 'criterion']
    expect([...named, ...also].filter((type) => !types.has(type))).toEqual([])
  })

  it('tells a harm with its model, what went in, what came out, and its class', () => {
    const harm = playedScript('wrong-isolator').run.events.find(({ type }) => type === 'harm')
    expect(harm).toMatchObject({
      who: 'trainee',
      model: expect.any(String),
      actual: 3,
      potential: expect.any(Number),
      inputs: { speed: expect.any(Number) },
      outputs: { reason: expect.any(String), source: expect.any(String) },
    })
  })

  it('follows the harm back to the hand of the co-worker who pressed start', () => {
    const { events } = playedScript('wrong-isolator').run
    const trail: string[] = []
    for (let at = events.find(({ type }) => type === 'harm'); at; ) {
      trail.push(`${at.type} ${String(at.by ?? at.item ?? '')}`.trim())
      at = events[eventBehind(at) ?? -1]
    }
    expect(trail).toContain('done operator')
  })
})

describe('the digest', () => {
  it('does not depend on the id, the clock, the language or the interface', () => {
    const { run, result } = playedScript('stuck')
    const one = attemptOf(run, result, meta)
    const other = attemptOf(run, result, {
      ...meta,
      id: '5d1f0f0e-0000-4000-8000-000000000001',
      startedAt: '2030-01-01T00:00:00Z',
      language: 'ar',
      interface: 'vr',
    })
    expect(other.digest).toBe(one.digest)
  })

  it('changes with any action, event, parameter, seed, purpose, engine or scenario', () => {
    const whole = evidenceOfAttempt(attempt())
    const digest = digestOf(whole)
    const others = [
      { ...whole, seed: 8 },
      { ...whole, purpose: 'practice' as const },
      { ...whole, engine: '9.9.9' },
      { ...whole, sha256: '0'.repeat(64) },
      { ...whole, parameters: { ...whole.parameters, supply: 690 } },
      { ...whole, actions: whole.actions.slice(1) },
      { ...whole, events: whole.events.slice(0, -1) },
      { ...whole, events: whole.events.map((e, n) => (n === 40 ? { ...e, tick: e.tick + 1 } : e)) },
    ].map(digestOf)
    expect(new Set([digest, ...others]).size).toBe(others.length + 1)
  })

  it('is the same whatever the order of the keys', () => {
    const { parameters, ...rest } = evidenceOfAttempt(attempt())
    const turned = Object.fromEntries(Object.entries(parameters).reverse())
    expect(digestOf({ parameters: turned, ...rest })).toBe(digestOf({ ...rest, parameters }))
  })
})

describe('the chain', () => {
  it('has a link for every action and event, and breaks from the changed one on', () => {
    const { actions, events, chain } = attempt()
    expect(chain.links).toHaveLength(actions.length + events.length)
    const changed = events.map((e, n) => (n === 100 ? { ...e, tick: e.tick + 1 } : e))
    const { links } = chainOf(actions, changed)
    const first = links.findIndex((link, n) => link !== chain.links[n])
    expect(first).toBe(actions.length + 100)
    expect(links.slice(first).filter((link, n) => link === chain.links[first + n])).toEqual([])
  })
})

describe('a replay', () => {
  it('finds the first event that does not follow', () => {
    const file = attempt()
    const events = file.events.map((e, n) => (n === 50 ? { ...e, tick: e.tick + 1 } : e))
    const { same, firstDifference } = replay({ ...file, events }, catalogue)
    expect(same).toBe(false)
    expect(firstDifference?.n).toBe(50)
  })

  it('finds an action that was taken out', () => {
    const file = attempt()
    const actions = file.actions.filter(({ n }) => n !== 17)
    expect(replay({ ...file, actions }, catalogue).same).toBe(false)
  })

  it('says so when another version of the engine recorded it', () => {
    const { same, note } = replay({ ...attempt(), engine: '0.0.1' }, catalogue)
    expect(same).toBe(false)
    expect(note).toBe('recorded by engine 0.0.1')
  })
})

describe('a hundred thousand ticks', () => {
  const options = { seed: 11, purpose: 'practice' as const, parameters: { crew: 'group' } }
  const longRun = () => {
    const run = createRun(loto, catalogue, options)
    advance(run, 100_000)
    return run
  }

  it('come out the same twice', () => {
    const run = longRun()
    expect(run.tick).toBe(100_000)
    expect(run.events.length).toBeGreaterThan(20)
    expect(digestOf(evidenceOf(longRun()))).toBe(digestOf(evidenceOf(run)))
  })

  it('come out the same in one go and in ten thousand steps', () => {
    const run = createRun(loto, catalogue, options)
    for (let tick = 10; tick <= 100_000; tick += 10) advance(run, tick)
    expect(digestOf(evidenceOf(run))).toBe(digestOf(evidenceOf(longRun())))
  })

  it('are marked the same twice', () => {
    expect(markRun(longRun())).toEqual(markRun(longRun()))
  })
})

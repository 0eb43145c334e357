import { describe, expect, it } from 'vitest'
import type { Result } from '../../src/assessment/result.ts'
import type { Attempt } from '../../src/engine/attempt/attempt.ts'
import { ATTEMPT_BOUNDS, whyUnusable } from '../../src/records/bounded-json.ts'
import { readAttempt } from '../../src/records/read-attempt.ts'
import { verifyAttempt } from '../../src/records/verify.ts'
import { attemptWith, passedResult, unsafeResult } from './support/attempt.ts'

const good = attemptWith()
const text = JSON.stringify(good)

const mark = (): Result => passedResult

type Tree = { [key: string]: Tree }

/** The file with one value changed at a path. */
function edited(path: string, change: (value: unknown) => unknown): string {
  const tree = JSON.parse(text) as Tree
  const keys = path.split('/').slice(1)
  const last = keys.pop() ?? ''
  let at: Tree = tree
  for (const key of keys) at = at[key] ?? {}
  at[last] = change(at[last]) as Tree
  return JSON.stringify(tree)
}

function read(json: string): Attempt<Result> {
  const { attempt, faults } = readAttempt(json)
  if (!attempt) throw new Error(`read: ${faults.join(' ')}`)
  return attempt
}

const firstFailed = (json: string): string | undefined => {
  const failed = verifyAttempt(read(json), { mark }).checks.find(({ ok }) => !ok)
  return failed && `${failed.name}: ${failed.detail}`
}

describe('an attempt file as it was written', () => {
  it('is read without a fault, and everything in it belongs together', () => {
    expect(readAttempt(text)).toEqual({ attempt: JSON.parse(text), faults: [] })
    const { ok, checks } = verifyAttempt(read(text), { mark })
    expect(checks.map(({ name, ok: fine }) => [name, fine])).toEqual([
      ['scenario', true],
      ['chain', true],
      ['digest', true],
      ['result', true],
    ])
    expect(ok).toBe(true)
  })

  it('may say when it was over, as a time and nothing else', () => {
    const ended = { ...good, endedAt: '2026-03-01T07:40:00Z' }
    expect(read(JSON.stringify(ended))).toEqual(ended)
    expect(verifyAttempt(ended).notCovered).toContain('endedAt')
    for (const endedAt of ['yesterday', 1, null])
      expect(readAttempt(JSON.stringify({ ...good, endedAt })).faults).toEqual([
        '/endedAt must be an ISO 8601 time with a zone.',
      ])
  })

  it('does not claim a result that nobody marked again', () => {
    expect(verifyAttempt(read(text)).checks.map(({ name }) => name)).not.toContain('result')
  })
})

describe('an edited attempt', () => {
  it.each([
    ['/events/8/actual', () => 0, 'chain: event 8 does not match.'],
    ['/events/12/right', () => false, 'chain: event 12 does not match.'],
    ['/actions/0/by', () => 'sam', 'chain: action 0 does not match.'],
    ['/chain/links/0', () => '0'.repeat(64), 'chain: action 0 does not match.'],
    ['/scenario/document/assessment/mastery', () => 0.1, 'scenario: The scenario inside is'],
    ['/scenario/version', () => '9.9.9', 'scenario: The scenario inside has another'],
    ['/scenario/sha256', () => 'a'.repeat(64), 'scenario: The scenario inside is'],
    ['/seed', () => 8, 'digest: The engine, seed, parameters or purpose was changed'],
    ['/parameters/supply', () => 690, 'digest: '],
    ['/purpose', () => 'practice', 'digest: '],
    ['/engine', () => '0.2.0', 'digest: '],
    ['/digest', () => 'b'.repeat(64), 'digest: '],
    ['/result/score/raw', () => 9, 'result: score/raw is not what'],
    ['/result/criteria/2/verdict', () => 'met', 'result: criteria/2/verdict is not what'],
  ])('is found out by what does not match: %s', (path, change, fault) => {
    expect(firstFailed(edited(path, change))).toContain(fault)
  })

  it('is found out when an event was taken out or put in, even if it was numbered again', () => {
    const renumber = (list: unknown): unknown =>
      (list as Tree[]).map((event, n) => ({ ...event, n }))
    const shorter = edited('/events', (list) => renumber((list as Tree[]).toSpliced(7, 1)))
    expect(firstFailed(shorter)).toBe('chain: event 7 does not match.')
    const longer = edited('/events', (list) =>
      renumber([...(list as Tree[]), { ...(list as Tree[]).at(-1) }]),
    )
    expect(firstFailed(longer)).toBe('chain: event 21 has no link.')
    const cut = edited('/events', (list) => (list as Tree[]).slice(0, -2))
    expect(firstFailed(cut)).toBe(
      'chain: events 19 to 20 are missing: they were taken out of the file.',
    )
  })

  it('is found out when the last action was taken out, by its number', () => {
    const shorter = edited('/actions', (list) => (list as Tree[]).slice(0, -1))
    const gone = `action ${good.actions.length - 1} is missing: it was taken out of the file.`
    expect(firstFailed(shorter)).toBe(`chain: ${gone}`)
  })

  it('is found out, whichever one value of the evidence or result was changed', () => {
    const leaves: string[] = []
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) leaves.push(path)
      else for (const [key, child] of Object.entries(value)) walk(child, `${path}/${key}`)
    }
    walk(JSON.parse(text), '')
    const { notCovered } = verifyAttempt(good)
    const covered = leaves.filter((path) => !notCovered.some((key) => path === `/${key}`))
    expect(covered.length).toBeGreaterThan(250)
    const other = (value: unknown): unknown => {
      if (typeof value === 'number') return value + 1
      if (typeof value === 'boolean') return !value
      return value === null ? 'x' : `${String(value)}x`
    }
    const unseen = covered.filter((path) => {
      const { attempt } = readAttempt(edited(path, other))
      return attempt !== null && verifyAttempt(attempt, { mark }).ok
    })
    expect(unseen).toEqual([])
  })

  it('says which values nothing in the file can vouch for', () => {
    expect(verifyAttempt(good).notCovered).toContain('startedAt')
    expect(firstFailed(edited('/startedAt', () => '2020-01-01T00:00:00Z'))).toBeUndefined()
  })
})

describe('a damaged or hostile file', () => {
  const faultsOf = (json: string): string => readAttempt(json).faults.join('\n')

  it.each([
    ['', 'The file is empty.'],
    [text.slice(0, 2000), 'stops in the middle (line 1)'],
    [text.replace('"seed":7', '"seed":seven'), 'The file is not JSON.'],
    ['[]', 'no attempt'],
    [text.replace('"seed":7', '"seed":1e999'), '/seed: the number is too large'],
    [text.replace('"seed":7', '"__proto__":{},"seed":7'), '/__proto__: this may not be a key.'],
    [text.replace('"seed":7', '"note":1,"seed":7'), '/note is not known.'],
    [text.replace('millwright-attempt/1', 'millwright-attempt/2'), 'newer version'],
    [text.replace('millwright-attempt/1', 'other/1'), '/format must be "millwright-attempt/1".'],
    [edited('/id', () => '7'), '/id must be a UUID.'],
    [edited('/seed', () => 0.5), '/seed must be a whole number.'],
    [edited('/parent', () => ({ id: 'x', tick: 0 })), '/parent must be'],
    [edited('/startedAt', () => '2026-02-30T00:00:00Z'), '/startedAt must be'],
    [edited('/interface', () => 'brain'), '/interface must be'],
    [edited('/events/3/n', () => 4), '/events/3/n must be 3.'],
    [edited('/events/3/tick', () => 1), '/events/3/tick goes back from 60 to 1.'],
    [edited('/events/3/cause', () => 7), '/events/3/cause must be'],
    [edited('/events/12/tick', () => 1e12), '/events/12/tick must be a tick, at most 36288000.'],
    [edited('/chain/note', () => 'kept'), '/chain must be'],
    [edited('/actions/0/do', () => 'fly'), '/actions/0/do must be an action.'],
    [edited('/actions/0/item', () => ({})), '/actions/0/item is nothing that an action can hold.'],
    [edited('/scenario/document', () => 3), '/scenario/document must be an object.'],
    [edited('/result/outcome', () => 'licensed'), '/result/outcome must be an outcome.'],
    [edited('/result/score/scaled', () => 2), '/result/score/scaled must be'],
    [edited('/result/criteria/0/verdict', () => 'good'), '/result/criteria/0/verdict must be'],
    [edited('/chain/algorithm', () => 'md5'), '/chain must be'],
    [edited('/tracks', () => []), '/tracks must be null, or a track of poses.'],
  ])('is refused with the place and the reason (%#)', (json, fault) => {
    expect(readAttempt(json).attempt).toBeNull()
    expect(faultsOf(json)).toContain(fault)
  })

  it('has one tick that is far too late told once, and not of everything after it', () => {
    const far = edited('/events/12/tick', () => 30_000_000)
    expect(readAttempt(far).faults.filter((fault) => fault.includes('goes back'))).toHaveLength(1)
  })

  it('has a code for whoever tells it in another language', () => {
    expect(whyUnusable('')).toEqual({ code: 'empty', n: 0 })
    expect(whyUnusable('{\n"format":\n')).toEqual({ code: 'torn', n: 2 })
    expect(whyUnusable('{seven}')?.code).toBe('damaged')
    expect(whyUnusable('['.repeat(4000))).toEqual({ code: 'too-deep', n: 4000 })
    expect(whyUnusable(text)).toBeNull()
  })

  it('has all its faults named, not only the first', () => {
    const json = edited('/seed', () => 'x').replace('"language":"en"', '"language":3')
    expect(readAttempt(json).faults.length).toBe(2)
  })

  it('is refused before it is parsed where it is too deep or too large', () => {
    expect(faultsOf('['.repeat(5_000_000))).toContain('nested 5000000 levels')
    expect(faultsOf(' '.repeat(ATTEMPT_BOUNDS.characters + 1))).toContain('are allowed')
  })

  it('has its scenario checked by whoever knows the format', () => {
    const checkScenario = (): readonly string[] => ['/scenario/document/zones: not a zone.']
    expect(readAttempt(text, { checkScenario })).toEqual({
      attempt: null,
      faults: ['/scenario/document/zones: not a zone.'],
    })
  })
})

describe('a result that was marked otherwise', () => {
  it('is named by the first value that differs', () => {
    const { checks } = verifyAttempt(good, { mark: () => unsafeResult })
    expect(checks.at(-1)).toEqual({
      name: 'result',
      ok: false,
      detail: 'outcome is not what the events give.',
    })
  })
})

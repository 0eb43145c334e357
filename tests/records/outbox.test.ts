import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answer, meaningOf, wordsOf } from '../../src/records/outbox/answer.ts'
import { batchOf, bodyOf, octetsOf, USUAL_LIMIT } from '../../src/records/outbox/batch.ts'
import {
  answered,
  type Comparison,
  type Courier,
  compared,
  errandOf,
  freshCourier,
  rested,
  resting,
} from '../../src/records/outbox/courier.ts'
import { lettersOf } from '../../src/records/outbox/letters.ts'
import { packLetters, unpackLetters } from '../../src/records/outbox/packed-letters.ts'
import {
  type Letter,
  type Parcel,
  parcelOf,
  sendAgain,
  settle,
  type Verdict,
} from '../../src/records/outbox/parcel.ts'
import { parseHttpDate, retryAfter } from '../../src/records/outbox/retry-after.ts'
import { isSameStatement } from '../../src/records/outbox/same-statement.ts'
import { inVersion, versionFor } from '../../src/records/outbox/version.ts'
import { statementsOf } from '../../src/records/statements.ts'
import { attemptWith } from './support/attempt.ts'

const http = (status: number, body = '', more: { readonly retryAfter?: string } = {}): Answer => ({
  came: true,
  status,
  body,
  retryAfter: null,
  etag: null,
  date: null,
  words: String(status),
  ...more,
})

const letters = (count: number): readonly Letter[] =>
  Array.from({ length: count }, (_, i) => ({ id: `id-${i}`, text: `{"id":"id-${i}"}` }))

/** A store of the tests: what it has, what it will never take, and how it behaves from call to call. */
interface Store {
  readonly has: Map<string, string>
  readonly refuses: ReadonlySet<string>
  readonly mostAtOnce: number
  readonly moods: Mood[]
}

type Mood = 'well' | 'lost-answer' | 'unreachable' | 'busy' | 'broken' | 'nonsense' | 'conflicts'

function post(store: Store, batch: readonly Letter[]): Answer {
  const mood = store.moods.shift() ?? 'well'
  if (mood === 'unreachable') return { came: false, words: 'no network' }
  if (mood === 'busy') return http(429, '', { retryAfter: '1' })
  if (mood === 'broken') return http(500)
  if (mood === 'nonsense') return http(200, '<h1>Welcome to the hotel</h1>')
  if (batch.length > store.mostAtOnce) return http(413)
  if (batch.some(({ id }) => store.refuses.has(id))) return http(400, 'no')
  if (mood === 'conflicts' && batch.some(({ id }) => store.has.has(id))) return http(409)
  for (const { id, text } of batch) store.has.set(id, text)
  if (mood === 'lost-answer') return { came: false, words: 'closed' }
  return http(200, JSON.stringify(batch.map(({ id }) => id)))
}

interface Trip {
  readonly parcel: Parcel
  readonly posts: readonly (readonly string[])[]
  /** What was put into a batch although a verdict about it was kept already. */
  readonly again: readonly string[]
}

/** Sends everything, with a new courier after some of the errands, as after a reload. */
function deliver(parcel: Parcel, store: Store, crashes: readonly boolean[] = []): Trip {
  let now = 0
  let courier: Courier = freshCourier
  let left = parcel
  const posts: (readonly string[])[] = []
  const settled = new Set<string>()
  const again: string[] = []
  for (let turn = 0; turn < 5000; turn++) {
    if (crashes[turn]) courier = freshCourier
    const errand = errandOf(courier, left.waiting, now)
    if (errand.do === 'nothing' || errand.do === 'stay') return { parcel: left, posts, again }
    if (errand.do === 'rest') {
      now += errand.milliseconds
      continue
    }
    let verdicts: readonly Verdict[]
    if (errand.do === 'compare') {
      const theirs = store.has.get(errand.letter.id)
      const found: Comparison = theirs === errand.letter.text ? 'same' : 'different'
      ;({ courier, verdicts } = compared(courier, errand.letter, found, errand.words))
    } else {
      posts.push(errand.letters.map(({ id }) => id))
      again.push(...errand.letters.flatMap(({ id }) => (settled.has(id) ? [id] : [])))
      const answer = post(store, errand.letters)
      ;({ courier, verdicts } = answered(courier, errand.letters, answer, {
        now,
        wall: 0,
        random: 0.5,
      }))
    }
    left = settle(left, verdicts)
    for (const { id } of verdicts) settled.add(id)
  }
  throw new Error('deliver: it never ends.')
}

const moods = fc.constantFrom<Mood>(
  'well',
  'lost-answer',
  'unreachable',
  'busy',
  'broken',
  'nonsense',
  'conflicts',
)

describe('an outbox', () => {
  it('loses nothing, doubles nothing and parks just what is refused, however the store behaves and whenever the page dies', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 130 }),
        fc.array(fc.nat(129), { maxLength: 6 }),
        fc.integer({ min: 1, max: 60 }),
        fc.array(moods, { maxLength: 40 }),
        fc.array(fc.boolean(), { maxLength: 40 }),
        (count, refused, mostAtOnce, weather, crashes) => {
          const all = letters(count)
          const refuses = new Set(refused.map((n) => `id-${n}`))
          const store: Store = { has: new Map(), refuses, mostAtOnce, moods: [...weather] }
          const { parcel, again } = deliver(parcelOf(all), store, crashes)
          const bad = all.filter(({ id }) => refuses.has(id))
          expect(parcel.waiting).toEqual([])
          expect(parcel.parked.map(({ id }) => id).sort()).toEqual(bad.map(({ id }) => id).sort())
          expect(parcel.sent).toBe(count - bad.length)
          expect([...store.has].sort()).toEqual(
            all
              .filter((l) => !refuses.has(l.id))
              .map(({ id, text }) => [id, text])
              .sort(),
          )
          expect(again).toEqual([])
        },
      ),
    )
  })

  it('sends fifty at once in their order', () => {
    const store: Store = { has: new Map(), refuses: new Set(), mostAtOnce: 1000, moods: [] }
    const { posts } = deliver(parcelOf(letters(120)), store)
    expect(posts.map(({ length }) => length)).toEqual([50, 50, 20])
    expect(posts.flat()).toEqual(letters(120).map(({ id }) => id))
  })

  it('finds one refused of fifty in a dozen tries and sends the other forty-nine', () => {
    const refuses = new Set(['id-17'])
    const store: Store = { has: new Map(), refuses, mostAtOnce: 1000, moods: [] }
    const { parcel, posts } = deliver(parcelOf(letters(50)), store)
    expect(store.has.size).toBe(49)
    expect(parcel.parked).toMatchObject([{ id: 'id-17', why: 'refused', words: '400' }])
    expect(posts.length).toBeLessThanOrEqual(13)
  })

  it('halves a batch that is too large, remembers it, and parks a single one that is', () => {
    const store: Store = { has: new Map(), refuses: new Set(), mostAtOnce: 20, moods: [] }
    const { posts } = deliver(parcelOf(letters(100)), store)
    expect(posts.filter(({ length }) => length > 20).length).toBeLessThanOrEqual(2)
    const none: Store = { ...store, has: new Map(), mostAtOnce: 0 }
    const { parcel } = deliver(parcelOf(letters(1)), none)
    expect(parcel.parked).toMatchObject([{ why: 'too-large' }])
  })

  it('counts a conflict with the very same statement as sent, with another one as parked', () => {
    const [first, second] = letters(2)
    const has = new Map([
      ['id-0', first?.text ?? ''],
      ['id-1', 'somebody else wrote this'],
    ])
    const moods: Mood[] = Array.from({ length: 9 }, () => 'conflicts')
    const { parcel } = deliver(parcelOf([first, second].flatMap((l) => l ?? [])), {
      has,
      refuses: new Set(),
      mostAtOnce: 50,
      moods,
    })
    expect(parcel).toMatchObject({ sent: 1, parked: [{ id: 'id-1', why: 'conflict' }] })
  })

  it.each([401, 403, 404, 302])(
    'stays where it is on %i, until somebody changes the connection',
    (status) => {
      const batch = letters(3)
      const moment = { now: 0, wall: 0, random: 0 }
      const { courier, verdicts } = answered(freshCourier, batch, http(status), moment)
      expect(verdicts).toEqual([])
      expect(courier.trouble).toEqual({ is: 'closed', words: String(status) })
      expect(errandOf(courier, batch, 1e12)).toEqual({ do: 'stay' })
      expect(errandOf(rested(courier), batch, 0)).toMatchObject({ do: 'send' })
    },
  )

  it('puts what was parked back among those that wait when somebody asks', () => {
    const parked = settle(parcelOf(letters(2)), [
      { id: 'id-0', is: 'parked', why: 'refused', words: 'no' },
    ])
    expect(sendAgain(parked)).toEqual({
      waiting: [...letters(2)].reverse(),
      parked: [],
      sent: 0,
    })
  })
})

describe('an outbox that rests', () => {
  const miss: Answer = { came: false, words: 'no network' }
  const restOf = (misses: number, random: number, answer: Answer = miss): number =>
    resting({ ...freshCourier, misses }, answer, { now: 0, wall: 0, random }).restsUntil

  it('rests twice as long each time, with jitter, and never longer than ten minutes by itself', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.double({ min: 0, max: 0.999, noNaN: true }), (misses, random) => {
        const rest = restOf(misses, random)
        const doubled = Math.min(2000 * 2 ** misses, 512_000)
        expect(rest).toBeGreaterThanOrEqual(doubled / 2)
        expect(rest).toBeLessThanOrEqual(doubled)
      }),
    )
  })

  it('counts its misses until something arrives, and leaves in peace whoever it is not time for', () => {
    const moment = { now: 100, wall: 0, random: 0 }
    const batch = letters(1)
    const once = answered(freshCourier, batch, miss, moment).courier
    const twice = answered(once, batch, miss, moment).courier
    expect(once).toMatchObject({ misses: 1, restsUntil: 1100 })
    expect(twice).toMatchObject({ misses: 2, restsUntil: 2100 })
    expect(twice.trouble).toEqual({ is: 'later', words: miss.words })
    expect(errandOf(twice, batch, 2099)).toEqual({ do: 'rest', milliseconds: 1 })
    expect(errandOf(twice, batch, 2100)).toEqual({ do: 'send', letters: batch })
    const arrived = answered(twice, batch, http(204), moment)
    expect(arrived.courier).toMatchObject({ misses: 0, restsUntil: 0, trouble: null })
    expect(arrived.verdicts).toEqual([{ id: 'id-0', is: 'sent' }])
  })

  it('stays where the store is closed to it until somebody asks for another try', () => {
    const moment = { now: 0, wall: 0, random: 0 }
    const { courier, verdicts } = answered(freshCourier, letters(2), http(401), moment)
    expect(verdicts).toEqual([])
    expect(errandOf(courier, letters(2), 1e9)).toEqual({ do: 'stay' })
    expect(errandOf(rested(courier), letters(2), 0).do).toBe('send')
  })

  it('rests as long as the store asks, in seconds or until a date by the clock of the store', () => {
    const clock = { theirs: 'Sun, 06 Nov 1994 08:49:37 GMT', oursMilliseconds: 4e12 }
    expect(retryAfter('120', clock)).toBe(120_000)
    expect(retryAfter('Sun, 06 Nov 1994 08:50:07 GMT', clock)).toBe(30_000)
    expect(parseHttpDate('Sun, 06 Nov 1994 08:49:37 GMT')).toBe(784_111_777_000)
    expect(restOf(0, 0, http(429, '', { retryAfter: '120' }))).toBe(120_000)
  })

  it('is never sent to sleep by a wrong clock or a strange answer', () => {
    const clock = { theirs: null, oursMilliseconds: 0 }
    expect(retryAfter('Sun, 06 Nov 2094 08:49:37 GMT', clock)).toBe(3_600_000)
    expect(retryAfter('Sun, 06 Nov 1994 08:49:37 GMT', { ...clock, oursMilliseconds: 4e12 })).toBe(
      0,
    )
    for (const odd of ['soon', '-5', '1e9', '', 'Sun, 31 Feb 1994 08:49:37 GMT'])
      expect(retryAfter(odd, clock)).toBeNull()
  })
})

describe('what a store answers', () => {
  it('is a success only where it names what was sent', () => {
    expect(meaningOf(http(200, '["A","b"]'), ['b', 'a'])).toBe('stored')
    expect(meaningOf(http(204), ['a'])).toBe('stored')
    for (const odd of ['', '<html>', '{}', '[]', '["a"]', '["a","c"]', 'null', '["a","a"]'])
      expect([odd, meaningOf(http(200, odd), ['a', 'b'])]).toEqual([odd, 'later'])
  })

  it('says by its number whether it is about a statement, will pass, or needs a person', () => {
    const meanings = {
      stored: [204],
      refused: [400, 422],
      conflict: [409],
      'too-large': [413],
      later: [200, 202, 299, 408, 425, 429, 500, 502, 503, 599],
      closed: [300, 301, 401, 403, 404, 499],
    }
    for (const [meaning, numbers] of Object.entries(meanings))
      for (const status of numbers)
        expect([status, meaningOf(http(status), ['a'])]).toEqual([status, meaning])
  })

  it('is quoted in its own words, without markup, keys and tricks', () => {
    const say = (body: string, secrets: readonly string[] = []) =>
      wordsOf({ status: 401, statusText: 'Unauthorized', body }, secrets)
    expect(say('{"message":"key has expired"}')).toBe('401 Unauthorized – key has expired')
    expect(say('<html><head><title>x</title></head><body><h1>No  entry</h1></body>')).toBe(
      '401 Unauthorized – No entry',
    )
    expect(say('key abcd1234 is unknown', ['abcd1234'])).toBe('401 Unauthorized – key … is unknown')
    expect(say('a\u202Eb\u0000\nc')).toBe('401 Unauthorized – a b c')
    expect(say('an entry', ['an'])).toBe('401 Unauthorized – an entry')
    expect(say(`y${'x'.repeat(239)}`)).toBe(`401 Unauthorized – y${'x'.repeat(239)}`)
    expect(say(`y${'x'.repeat(240)}`)).toBe(`401 Unauthorized – y${'x'.repeat(239)}…`)
    expect(say('{"message":" ","error":{},"detail":"no seat"}')).toBe('401 Unauthorized – no seat')
    expect(say('')).toBe('401 Unauthorized')
  })

  it('about a conflict is compared by what counts', () => {
    const [statement] = statementsOf(attemptWith())
    const ours = JSON.stringify(statement)
    const stored = {
      ...JSON.parse(ours),
      stored: '2026-01-01T00:00:00Z',
      authority: { mbox: 'mailto:a@b.c' },
      version: '2.0.0',
      verb: { id: statement?.verb.id },
    }
    expect(isSameStatement(ours, JSON.stringify(stored))).toBe(true)
    const other = { ...stored, verb: { id: 'http://adlnet.gov/expapi/verbs/passed' } }
    expect(isSameStatement(ours, JSON.stringify(other))).toBe(false)
    expect(isSameStatement(ours, '<html>')).toBe(false)
  })

  it('about a conflict does not take for ours what tells of another person, time, result or thing', () => {
    const ours = {
      id: 'A',
      actor: { account: { homePage: 'https://a.example', name: 'ada' } },
      verb: { id: 'v' },
      object: { id: 'o' },
      result: { success: true },
      context: { registration: 'r', contextActivities: { parent: [{ id: 'p' }] } },
      timestamp: '2026-01-01T12:00:00Z',
    }
    const same = (theirs: unknown): boolean =>
      isSameStatement(JSON.stringify(ours), JSON.stringify(theirs))
    const related = (parent: unknown) => ({
      context: { registration: 'r', contextActivities: { parent } },
    })
    for (const asStoresWriteIt of [
      { id: 'a' },
      { actor: { objectType: 'Agent', name: 'Ada', ...ours.actor } },
      { timestamp: '2026-01-01T14:00:00.000+02:00' },
      related({ id: 'p', objectType: 'Activity' }),
    ])
      expect(same({ ...ours, ...asStoresWriteIt })).toBe(true)
    for (const another of [
      { id: 'b' },
      { actor: { account: { ...ours.actor.account, name: 'bob' } } },
      { actor: { mbox: 'mailto:ada@a.example' } },
      { object: { id: 'other' } },
      { result: { success: false } },
      { result: undefined },
      { context: { ...ours.context, registration: 's' } },
      { context: undefined },
      related([{ id: 'q' }]),
      { timestamp: '2026-01-01T12:00:01Z' },
      { timestamp: undefined },
    ])
      expect([another, same({ ...ours, ...another })]).toEqual([another, false])
    expect(isSameStatement('[]', '[]')).toBe(false)
    const byMail = (mbox: string): string => JSON.stringify({ ...ours, actor: { mbox } })
    expect(isSameStatement(byMail('mailto:a@a.example'), byMail('mailto:b@a.example'))).toBe(false)
  })

  it('to the question for its version decides: 1.0.3, but where it knows only 2.0', () => {
    expect(versionFor(['1.0.0', '1.0.3', '2.0.0'])).toBe('1.0.3')
    expect(versionFor(['2.0.0'])).toBe('2.0.0')
    expect(versionFor([])).toBe('1.0.3')
    expect(JSON.parse(inVersion('{"id":"a","version":"1.0.3"}', '2.0.0'))).toEqual({
      id: 'a',
      version: '2.0.0',
    })
  })
})

describe('statements written out as letters', () => {
  it('read as JSON.stringify writes them, also where they share nothing', () => {
    const made = statementsOf(attemptWith({}))
    expect(lettersOf(made).map(({ text }) => text)).toEqual(
      made.map((each) => JSON.stringify(each)),
    )
    const key = fc.constantFrom(
      'object',
      'id',
      'context',
      'extensions',
      'steps',
      'response',
      'a"b',
      'one/two',
    )
    const own = fc.oneof(fc.jsonValue(), fc.constantFrom('https://a.example/b"/c', '/', '\\/"'))
    const some = fc.dictionary(key, fc.oneof(own, fc.dictionary(key, own)))
    fc.assert(
      fc.property(fc.array(some), (list) => {
        const statements = list.map((each, n) => ({ id: `id-${n}`, left: undefined, ...each }))
        const texts = lettersOf(statements).map(({ text }) => text)
        expect(texts).toEqual(statements.map((each) => JSON.stringify(each)))
      }),
    )
  })

  it('come back from the disk as they were, each part of them kept once', () => {
    const made = lettersOf(statementsOf(attemptWith({})))
    const packed = packLetters(made)
    expect(unpackLetters(packed)).toEqual(made)
    let end = 0
    const parts = Array.from(packed.lengths, (length) => {
      end += length
      return packed.text.slice(end - length, end)
    })
    expect(new Set(parts).size).toBe(parts.length)
    expect(packed.text.length).toBeLessThan(bodyOf(made).length / 4)
    const letter = fc.record({ id: fc.string(), text: fc.string() })
    fc.assert(
      fc.property(fc.array(letter), (list) => {
        const back = unpackLetters(packLetters(list)).map(({ id, text }) => ({ id, text }))
        expect(back).toEqual(list)
      }),
    )
  })

  it('come back whole from the disk also where one has more characters than two octets count', () => {
    for (const length of [65_535, 65_536, 70_000]) {
      const list = [
        { id: 'long', text: 'x'.repeat(length) },
        { id: 'after', text: '{}' },
      ]
      expect(unpackLetters(packLetters(list))).toMatchObject(list)
    }
  })
})

describe('a batch', () => {
  it('counts the octets of every length of character, at both ends of each', () => {
    const ends = ['\u007F', '\u0080', '\u07FF', '\u0800', '\uD7FF', '\uE000', '\uFFFF', '\u{10000}']
    for (const text of ends) expect(octetsOf(text)).toBe(new TextEncoder().encode(text).length)
  })

  it('may be exactly as large as the limit', () => {
    const three = letters(3)
    const octets = octetsOf(bodyOf(three))
    expect(batchOf(three, { ...USUAL_LIMIT, octets })).toHaveLength(3)
    expect(batchOf(three, { ...USUAL_LIMIT, octets: octets - 1 })).toHaveLength(2)
  })

  it('has as many octets as its text in UTF-8 and keeps to the limit, but for a single one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 40 })),
        fc.nat(200),
        (texts, octets) => {
          const all = texts.map((text, i) => ({ id: String(i), text: JSON.stringify(text) }))
          const batch = batchOf(all, { ...USUAL_LIMIT, octets })
          const body = new TextEncoder().encode(bodyOf(batch)).length
          expect(octetsOf(bodyOf(batch))).toBe(body)
          expect(batch).toEqual(all.slice(0, batch.length))
          if (all.length > 0) expect(batch.length).toBeGreaterThan(0)
          if (batch.length > 1) expect(body).toBeLessThanOrEqual(octets)
        },
      ),
      { numRuns: 40 },
    )
  })
})

import { afterEach, describe, expect, it } from 'vitest'
import type { SenderState } from '../../src/app/outbox/channel.ts'
import { queueAgain } from '../../src/app/outbox/parcels.ts'
import { createSender, type Sender, type SenderTools } from '../../src/app/outbox/sender.ts'
import { memoryShelves } from '../../src/app/storage/memory-shelves.ts'
import type { Shelves } from '../../src/app/storage/shelves.ts'
import { type Letter, letterOf, parcelOf } from '../../src/records/outbox/parcel.ts'
import { statementsOf } from '../../src/records/statements.ts'
import { attemptWith } from '../records/support/attempt.ts'
import {
  type FaultyStore,
  type Mood,
  openStore,
  type StoreOptions,
} from '../support/faulty-store.ts'

const KEY = 'learner-key:very secret'

const open: { close(): Promise<void> | void }[] = []
afterEach(async () => {
  for (const each of open.splice(0)) await each.close()
})

/** All statements of an attempt, ten times over, so that they fill more than one batch. */
const letters: readonly Letter[] = Array.from({ length: 10 }, (_, i) => i).flatMap((i) =>
  statementsOf(attemptWith({ id: `00000000-0000-4000-8000-00000000000${i}` })).map(letterOf),
)

interface Outbox {
  readonly on: Shelves
  readonly store: FaultyStore
  readonly sender: Sender
  readonly states: readonly SenderState[]
  /** How long it has rested, in milliseconds on its own clock. */
  readonly rested: () => number
  readonly until: (is: SenderState['is']) => Promise<SenderState>
  readonly parcels: () => ReturnType<Shelves['list']>
  /** Stops it; resolves once it has ended. */
  readonly end: () => Promise<void>
}

const moodsOf = (...moods: readonly Mood[]): (() => Mood) => {
  const left = [...moods]
  return () => left.shift() ?? 'well'
}

/** An outbox that sends to a store, on a clock that does not wait. */
async function outbox(
  options: StoreOptions,
  waiting: readonly Letter[] = letters,
  tools: Partial<SenderTools> = {},
): Promise<Outbox> {
  const store = await openStore({ key: KEY, ...options })
  const on = memoryShelves()
  const row = {
    id: 'attempt',
    learner: 'ana',
    title: { en: 'Lock out' },
    startedAt: '2026-11-03T14:05:00Z',
    queuedAt: '2026-11-03T14:25:00Z',
    sentAt: null,
    ...parcelOf(waiting),
  }
  await on.write([{ put: 'outbox', row }])
  let clock = 0
  const states: SenderState[] = []
  const heard = new Set<(state: SenderState) => void>()
  const [key = '', secret = ''] = KEY.split(':')
  const sender = createSender({
    on,
    connection: { endpoint: store.endpoint, key, secret, version: '1.0.3' },
    line: { fetch, patience: 20_000 },
    moment: () => ({ now: clock, wall: Date.parse('2026-11-03T15:00:00Z'), random: 0 }),
    alarm: (milliseconds, ring) => {
      clock += milliseconds
      setImmediate(ring)
      return () => undefined
    },
    tell: (state) => {
      states.push(state)
      for (const hear of heard) hear(state)
    },
    changed: () => undefined,
    ...tools,
  })
  const ending = new AbortController()
  const run = sender.run(ending.signal)
  const end = () => {
    ending.abort()
    return run
  }
  open.push({ close: end }, store)
  return {
    end,
    on,
    store,
    sender,
    states,
    rested: () => clock,
    until: (is) =>
      new Promise((found) => {
        const last = states.at(-1)
        if (last?.is === is) return found(last)
        const hear = (state: SenderState): void => {
          if (state.is !== is) return
          heard.delete(hear)
          found(state)
        }
        heard.add(hear)
      }),
    parcels: () => on.list('outbox'),
  }
}

/** Everything arrived, each statement once and as it was written. */
function allArrived({ store }: Outbox, but: readonly string[] = []): void {
  const wanted = letters.filter(({ id }) => !but.includes(id))
  expect([...store.has].sort()).toEqual(wanted.map(({ id, text }) => [id, text]).sort())
}

describe('an outbox with a store that takes everything', () => {
  it('sends in order, in batches that a browser still sends on leaving, and says when they arrived', async () => {
    const box = await outbox({})
    await box.until('idle')
    allArrived(box)
    expect(letters.length).toBeGreaterThan(100)
    expect(box.store.posts.flat()).toEqual(letters.map(({ id }) => id))
    expect(await box.parcels()).toMatchObject([
      { waiting: [], parked: [], sent: letters.length, sentAt: '2026-11-03T15:00:00.000Z' },
    ])
    expect(new Set(box.store.versions)).toEqual(new Set(['1.0.3']))
  })

  it('sends what is queued while it has nothing to do', async () => {
    const box = await outbox({}, letters.slice(0, 3))
    await box.until('idle')
    await box.on.update('outbox', 'attempt', (row) => ({ ...row, waiting: letters.slice(3) }))
    box.sender.wake()
    await box.until('sending')
    await box.until('idle')
    allArrived(box)
  })

  it('ends where it is stopped in the moment before it would rest', async () => {
    const last = { tell: () => undefined as unknown }
    const box = await outbox({}, [], { tell: () => void last.tell() })
    await new Promise<void>((told) => {
      last.tell = () => {
        void box.end()
        told()
      }
      box.sender.wake()
    })
    await box.end()
  })

  it('forgets after a month what has arrived, and never what has not', async () => {
    const wall = () => ({ now: 0, wall: Date.parse('2027-01-03T15:00:00Z'), random: 0 })
    const box = await outbox({ mood: () => ({ status: 401 }) }, letters.slice(0, 2), {
      moment: wall,
    })
    await box.until('closed')
    const old = { id: 'old', sentAt: '2026-11-03T15:00:00Z' }
    await box.on.update('outbox', 'attempt', (row) => row)
    await box.on.write([
      {
        put: 'outbox',
        row: {
          ...parcelOf([]),
          ...old,
          sent: 3,
          learner: '',
          title: {},
          startedAt: '',
          queuedAt: '',
        },
      },
    ])
    box.sender.wake()
    box.sender.again()
    await box.until('sending')
    await box.until('closed')
    expect(await box.parcels()).toMatchObject([{ id: 'attempt', waiting: [{}, {}] }])
  })
})

describe('an outbox with a store that fails for a while', () => {
  const passing: Readonly<Record<string, Mood>> = {
    'takes a batch and loses the answer': 'lose-answer',
    'closes the socket': 'close',
    'answers 408': { status: 408 },
    'answers 500': { status: 500, body: '<h1>Internal Server Error</h1>' },
    'answers 503': { status: 503 },
    'answers 200 with a page of a hotel': { status: 200, body: '<html>Room number?</html>' },
    'takes a batch and answers 200 with nothing': 'empty-200',
    'answers 200 with nothing': { status: 200 },
    'answers 200 with an empty list': { status: 200, body: '[]' },
    'answers 200 with other ids': { status: 200, body: '["1","2"]' },
    'answers 200 with a body that has no end': { status: 200, body: 'x'.repeat(3_000_000) },
  }

  it.each(Object.entries(passing))(
    '%s: it rests, tries again, and nothing is lost or doubled',
    async (_, mood) => {
      const box = await outbox({ mood: moodsOf('well', mood, mood) })
      await box.until('idle')
      allArrived(box)
      expect(box.states.filter(({ is }) => is === 'resting')).toHaveLength(2)
      expect(box.rested()).toBe(1000 + 2000)
    },
  )

  it('takes 204 for a yes, which some stores answer to a list as to a single statement', async () => {
    const box = await outbox({ mood: moodsOf('empty-204', 'empty-204') })
    await box.until('idle')
    allArrived(box)
    expect(box.rested()).toBe(0)
    expect(new Set(box.store.posts.flat()).size).toBe(box.store.posts.flat().length)
  })

  it('gives up waiting for one that never answers, and tries again', async () => {
    const line = { fetch, patience: 300 }
    const box = await outbox({ mood: moodsOf('never') }, letters.slice(0, 5), { line })
    await box.until('resting')
    await box.until('idle')
    expect(box.store.has.size).toBe(5)
  })

  it('waits as long as a store asks that has too much to do', async () => {
    const later = 'Tue, 03 Nov 2026 15:02:00 GMT'
    const box = await outbox({
      mood: moodsOf(
        { status: 429, headers: { 'Retry-After': '90' } },
        { status: 429, headers: { 'Retry-After': later, Date: 'Tue, 03 Nov 2026 15:01:00 GMT' } },
      ),
    })
    await box.until('idle')
    allArrived(box)
    expect(box.rested()).toBe(90_000 + 60_000)
  })

  it('goes on at once when the network is back or somebody asks', async () => {
    const box = await outbox({ mood: moodsOf('close') }, letters, { alarm: () => () => undefined })
    await box.until('resting')
    box.sender.again()
    await box.until('idle')
    allArrived(box)
  })
})

describe('an outbox with a store that does not take everything', () => {
  it('parks the one of fifty that is refused, in the words of the store, and sends the rest', async () => {
    const bad = letters[33]?.id ?? ''
    const box = await outbox({ refuses: ({ id }) => id === bad })
    await box.until('idle')
    allArrived(box, [bad])
    expect(await box.parcels()).toMatchObject([
      {
        waiting: [],
        parked: [{ id: bad, why: 'refused', words: `400 Bad Request – ${bad} is not welcome` }],
      },
    ])
  })

  it('sends the parked one when somebody asks for it after the store was put right', async () => {
    const bad = letters[3]?.id ?? ''
    let right = false
    const box = await outbox({ refuses: ({ id }) => id === bad && !right })
    await box.until('idle')
    right = true
    await queueAgain(box.on, 'attempt')
    box.sender.again()
    await box.until('sending')
    await box.until('idle')
    allArrived(box)
  })

  it('halves what is too large for the store', async () => {
    const box = await outbox({ mostStatements: 7 })
    await box.until('idle')
    allArrived(box)
  })

  it('asks a store that answers 409 whether it has the very same, and takes that for sent', async () => {
    const box = await outbox({ conflicts: true, mood: moodsOf('lose-answer') }, letters.slice(0, 9))
    await box.until('idle')
    expect(box.store.has.size).toBe(9)
    expect(await box.parcels()).toMatchObject([{ waiting: [], parked: [], sent: 9 }])
  })

  it('parks what the store has in other words, and what it may not read', async () => {
    const [first, second] = letters
    const box = await outbox({ mood: moodsOf({ status: 401 }) }, letters.slice(0, 2))
    await box.until('closed')
    box.store.has.set(first?.id ?? '', '{"changed":true}')
    box.sender.again()
    await box.until('idle')
    expect(await box.parcels()).toMatchObject([
      { sent: 1, parked: [{ id: first?.id, why: 'conflict' }] },
    ])
    const blind = await outbox({ writeOnly: true, conflicts: true, mood: moodsOf('lose-answer') }, [
      ...letters.slice(1, 2),
    ])
    await blind.until('idle')
    expect(await blind.parcels()).toMatchObject([{ parked: [{ id: second?.id, why: 'unread' }] }])
  })
})

describe('an outbox whose connection does not open', () => {
  it.each([
    [{ status: 401, body: '{"message":"key has expired"}' }, '401 Unauthorized – key has expired'],
    [{ status: 403, body: 'not from here' }, '403 Forbidden – not from here'],
    [{ status: 404 }, '404 Not Found'],
    [{ status: 302, headers: { Location: 'https://elsewhere.example/' } }, '302 Found'],
  ] as const)(
    'stays, says so in the words of the store, and tries no more by itself',
    async (mood, words) => {
      const box = await outbox({ mood: () => mood })
      expect((await box.until('closed')).words).toBe(words)
      box.sender.wake()
      await new Promise((later) => setTimeout(later, 20))
      expect(box.store.posts).toHaveLength(1)
      expect(await box.parcels()).toMatchObject([{ waiting: letters, parked: [] }])
    },
  )

  it('never repeats a key that the store gives away', async () => {
    const token = Buffer.from(KEY).toString('base64')
    const body = `Unknown: learner-key / very secret / Basic ${token}`
    const box = await outbox({ mood: () => ({ status: 401, body }) })
    const { words } = await box.until('closed')
    expect(words).toBe('401 Unauthorized – Unknown: … / … / Basic …')
  })
})

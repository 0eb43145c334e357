// @vitest-environment jsdom
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { listLeft, listParcels, noteVerdicts, parcelRow } from '../../src/app/outbox/parcels.ts'
import { defaultSettings } from '../../src/app/settings/settings.ts'
import type { AttemptRow, StoredAction } from '../../src/app/storage/attempt-rows.ts'
import {
  abandonAttempt,
  appendAction,
  attemptsOf,
  fileOf,
  findAttempt,
  finishAttempt,
  listActions,
  notePause,
  noteProgress,
  noteResume,
  startAttempt,
} from '../../src/app/storage/attempts.ts'
import { begunWith } from '../../src/app/storage/begun.ts'
import { eraseLearner } from '../../src/app/storage/erase-learner.ts'
import { keyOf, type Shelf, type Shelves } from '../../src/app/storage/shelves.ts'
import { openStorage, reachesDisk, useStorage } from '../../src/app/storage/storage.ts'
import { reflection } from '../records/support/pieces.ts'

const attempt = (id: string, learner = 'ana'): AttemptRow => ({
  id,
  learner,
  scenario: { id: 'loto-conveyor', version: '1.0.0', sha256: 'f00', title: { en: 'Lock out' } },
  purpose: 'assessment',
  interface: 'text',
  language: 'en',
  seed: 7,
  parameters: {},
  variant: null,
  parent: null,
  startedAt: `2026-11-03T14:05:0${id.length}Z`,
  state: 'running',
  pauses: [],
  progress: { tick: 0, done: 0, of: 19 },
  verdict: null,
})

const action = (n: number): StoredAction => ({ n, tick: n * 60, by: 'trainee', do: 'wait' })
const verdict = { outcome: 'passed', passed: true, scaled: 1 } as const
const file = (id: string) => ({ attempt: id, json: '{}', statements: '[]', report: '<p>' })

const parcel = (id: string, learner = 'ana') => {
  const row = parcelRow(attempt(id, learner), [{ id: `${id}-1`, text: '{}' }])
  if (!row) throw new Error('parcel: one statement makes a parcel.')
  return row
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  useStorage.setState({ keeping: 'kept' })
})
afterEach(() => vi.restoreAllMocks())

describe('a device that was used before keys were kept on it', () => {
  it('keeps its rows and gets a place for keys and an outbox', async () => {
    const open = indexedDB.open('millwright', 1)
    await new Promise<void>((resolve) => {
      open.onupgradeneeded = () => {
        const { result } = open
        for (const [name, keyPath] of [
          ['learners', 'id'],
          ['settings', 'learner'],
          ['files', 'attempt'],
          ['packs', 'scenario'],
          ['device', 'name'],
        ] as const)
          result.createObjectStore(name, { keyPath })
        result.createObjectStore('attempts', { keyPath: 'id' }).createIndex('owner', 'learner')
        result
          .createObjectStore('actions', { keyPath: ['attempt', 'n'] })
          .createIndex('owner', 'attempt')
      }
      open.onsuccess = () => {
        const change = open.result.transaction('learners', 'readwrite')
        change.objectStore('learners').put({ id: 'ana', name: 'Ana', pin: null })
        change.oncomplete = () => {
          open.result.close()
          resolve()
        }
      }
    })
    const shelves = await openStorage()
    expect(reachesDisk(useStorage.getState().keeping)).toBe(true)
    expect(await shelves.list('learners')).toEqual([{ id: 'ana', name: 'Ana', pin: null }])
    expect(await shelves.list('keys')).toEqual([])
    expect(await shelves.list('outbox')).toEqual([])
  })
})

describe('an attempt on this device', () => {
  it('is still there with its actions in order after the page is loaded again', async () => {
    const before = await openStorage()
    await startAttempt(before, attempt('a'))
    for (const n of [0, 1, 2, 10, 11]) await appendAction(before, 'a', action(n))
    await noteProgress(before, 'a', { tick: 660, done: 2, of: 19 })

    const after = await openStorage()
    expect((await listActions(after, 'a')).map(({ n }) => n)).toEqual([0, 1, 2, 10, 11])
    expect((await findAttempt(after, 'a'))?.progress).toEqual({ tick: 660, done: 2, of: 19 })
    expect((await findAttempt(after, 'a'))?.state).toBe('running')
  })

  it('waits for the disk before an action counts as kept', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
    await appendAction(await openStorage(), 'a', action(0))
    expect(transaction.mock.lastCall?.[2]).toEqual({ durability: 'strict' })
  })

  it('ends with its verdict and its files together', async () => {
    const on = await openStorage()
    await startAttempt(on, attempt('a'))
    await finishAttempt(on, 'a', { verdict, file: file('a'), parcel: parcel('a') })
    expect(await findAttempt(on, 'a')).toMatchObject({ state: 'finished', verdict })
    expect(await fileOf(on, 'a')).toEqual(file('a'))
  })

  it('puts its statements into the outbox in the very write that finishes it', async () => {
    const on = await openStorage()
    await startAttempt(on, attempt('a'))
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
    await finishAttempt(on, 'a', { verdict, file: file('a'), parcel: parcel('a') })
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite')
    expect(writes).toEqual([
      [['attempts', 'files', 'outbox'], 'readwrite', { durability: 'strict' }],
    ])
    expect(await (await openStorage()).list('outbox')).toMatchObject([
      { id: 'a', waiting: [{ id: 'a-1', text: '{}' }], parked: [], sent: 0 },
    ])
  })

  it('has no parcel where nothing of it leaves the device', () => {
    expect(parcelRow(attempt('a'), [])).toBeNull()
  })

  it('that is given up counts as abandoned and not as passed', async () => {
    const on = await openStorage()
    await startAttempt(on, attempt('a'))
    await abandonAttempt(on, 'a')
    expect(await findAttempt(on, 'a')).toMatchObject({
      state: 'abandoned',
      verdict: { outcome: 'abandoned', passed: false },
    })
  })

  it('lists its pauses, with how long each lasted', async () => {
    const on = await openStorage()
    await startAttempt(on, attempt('a'))
    await notePause(on, 'a', {
      at: '2026-11-03T14:06:00Z',
      tick: 90,
      reason: 'hidden',
      seconds: null,
    })
    await noteResume(on, 'a', 12)
    expect((await findAttempt(on, 'a'))?.pauses).toMatchObject([{ tick: 90, seconds: 12 }])
  })
})

describe('two learners on one device', () => {
  it('each see only their own attempts, the latest first', async () => {
    const on = await openStorage()
    for (const row of [attempt('a'), attempt('bb'), attempt('ccc', 'ben')])
      await startAttempt(on, row)
    expect((await attemptsOf(on, 'ana')).map(({ id }) => id)).toEqual(['bb', 'a'])
    expect((await attemptsOf(on, 'ben')).map(({ id }) => id)).toEqual(['ccc'])
  })

  it('can each erase everything of theirs and nothing of the other', async () => {
    const on = await openStorage()
    for (const [id, learner] of [
      ['a', 'ana'],
      ['b', 'ben'],
    ] as const) {
      await on.write([{ put: 'learners', row: { id: learner, name: learner, pin: null } }])
      await startAttempt(on, attempt(id, learner))
      await appendAction(on, id, action(0))
      await finishAttempt(on, id, { verdict, file: file(id), parcel: parcel(id, learner) })
    }
    await eraseLearner(on, 'ana')
    expect(await listActions(on, 'a')).toEqual([])
    expect(await fileOf(on, 'a')).toBeUndefined()
    expect(await attemptsOf(on, 'ana')).toEqual([])
    expect((await on.list('learners')).map(({ id }) => id)).toEqual(['ben'])
    expect(await listActions(on, 'b')).toHaveLength(1)
  })
})

describe('a learner who is erased', () => {
  it('leaves no row that names them or their tries, only that the code of a session was used', async () => {
    const on = await openStorage()
    const learner = 'ana-4711'
    const row = { ...attempt('try-4712', learner), opening: 'c0de' }
    await startAttempt(on, row)
    await appendAction(on, row.id, action(0))
    await finishAttempt(on, row.id, {
      verdict,
      file: file(row.id),
      parcel: parcel(row.id, learner),
    })
    const piece = { id: 'piece-4713', learner, piece: reflection() }
    await on.write([
      { put: 'learners', row: { id: learner, name: 'Ana 4711', pin: null } },
      { put: 'settings', row: { learner, settings: defaultSettings } },
      { put: 'pieces', row: piece },
      { put: 'contents', row: { piece: piece.id, bytes: new Uint8Array([1]) } },
      { put: 'credentials', row: { id: 'cred-4714', learner, jws: 'a.b.c', keptAt: '2026-11-03' } },
    ])
    await eraseLearner(on, learner)
    const names = Object.keys(keyOf) as Shelf[]
    const left = await Promise.all(names.map((shelf) => on.list(shelf)))
    expect(names.length).toBeGreaterThan(12)
    expect(JSON.stringify(left)).not.toMatch(/471\d/)
    expect(await begunWith(on, 'c0de')).toBe('')
  })
})

describe('what waits in the outbox', () => {
  const finished = async () => {
    const on = await openStorage()
    await startAttempt(on, attempt('a'))
    await finishAttempt(on, 'a', { verdict, file: file('a'), parcel: parcel('a') })
    return on
  }

  it('goes with the learner who erases everything', async () => {
    const on = await finished()
    await eraseLearner(on, 'ana')
    expect(await on.list('outbox')).toEqual([])
  })

  it('for a learning platform whose session is over is listed apart, as long as it has not arrived', async () => {
    const on = await openStorage()
    const { waiting } = parcel('a')
    await on.write([
      { put: 'outbox', row: parcel('store') },
      { put: 'outbox', row: { ...parcel('course'), launch: 'session-1', waiting } },
      { put: 'outbox', row: { ...parcel('there'), launch: 'session-2', waiting: [], sent: 1 } },
    ])
    expect((await listLeft(on)).map(({ id }) => id)).toEqual(['course'])
    expect((await listParcels(on)).map(({ id }) => id)).toEqual(['store'])
    await noteVerdicts(on, 'course', [{ id: 'a-1', is: 'sent' }], '2026-11-03T15:00:00Z')
    expect(await listLeft(on)).toEqual([])
  })

  it('that an earlier version put there as it was is read, and settled, like any other', async () => {
    const on = await openStorage()
    const letters = [1, 2].map((n) => ({ id: `l${n}`, text: `{"id":"l${n}"}` }))
    await new Promise<void>((resolve) => {
      const open = indexedDB.open('millwright')
      open.onsuccess = () => {
        const change = open.result.transaction('outbox', 'readwrite')
        change.objectStore('outbox').put({ ...parcel('a'), waiting: letters })
        change.oncomplete = () => {
          open.result.close()
          resolve()
        }
      }
    })
    expect(await on.list('outbox')).toMatchObject([{ waiting: letters }])
    await noteVerdicts(on, 'a', [{ id: 'l1', is: 'sent' }], '2026-11-03T15:00:00Z')
    expect(await on.read('outbox', 'a')).toMatchObject({ waiting: [letters[1]], sent: 1 })
  })

  it('is still delivered for a guest who leaves, and nothing tells whose it was', async () => {
    const on = await finished()
    await eraseLearner(on, 'ana', 'delivered')
    expect(await on.list('outbox')).toMatchObject([{ learner: '', waiting: [{ id: 'a-1' }] }])
    expect(await on.list('attempts')).toEqual([])
  })

  it('is settled by two tabs at once without one writing over the other', async () => {
    const on = await openStorage()
    const letters = Array.from({ length: 20 }, (_, i) => ({ id: `l${i}`, text: '{}' }))
    await on.write([{ put: 'outbox', row: { ...parcel('a'), waiting: letters } }])
    const tabs = [on, await openStorage()]
    await Promise.all(
      letters.map(({ id }, i) =>
        noteVerdicts(tabs[i % 2] ?? on, 'a', [{ id, is: 'sent' }], '2026-11-03T15:00:00Z'),
      ),
    )
    expect(await on.read('outbox', 'a')).toMatchObject({ waiting: [], sent: 20 })
  })

  it('that was erased meanwhile does not come back with its verdict', async () => {
    const on = await finished()
    await eraseLearner(on, 'ana')
    await noteVerdicts(on, 'a', [{ id: 'a-1', is: 'sent' }], '2026-11-03T15:00:00Z')
    expect(await on.list('outbox')).toEqual([])
  })
})

describe('a device whose disk is full', () => {
  const fill = () =>
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('There is no room.', 'QuotaExceededError')
    })

  it('says so, and play goes on in memory without losing what came before', async () => {
    const on: Shelves = await openStorage()
    await startAttempt(on, attempt('before'))
    await finishAttempt(on, 'before', { verdict, file: file('before'), parcel: parcel('before') })
    await startAttempt(on, attempt('a'))
    await appendAction(on, 'a', action(0))
    fill()
    await appendAction(on, 'a', action(1))
    await noteProgress(on, 'a', { tick: 60, done: 1, of: 19 })
    await finishAttempt(on, 'a', { verdict, file: file('a'), parcel: parcel('a') })

    expect(reachesDisk(useStorage.getState().keeping)).toBe(false)
    expect(useStorage.getState().keeping).toBe('full')
    expect((await listActions(on, 'a')).map(({ n }) => n)).toEqual([0, 1])
    expect((await attemptsOf(on, 'ana')).find(({ id }) => id === 'a')?.state).toBe('finished')
    expect(await fileOf(on, 'a')).toEqual(file('a'))
    expect(await on.read('outbox', 'a')).toMatchObject({ id: 'a', waiting: [{ id: 'a-1' }] })
    // A try that is safe on the disk needs no saving.
    expect([...useStorage.getState().unkept]).toEqual(['a'])
  })

  it('notes in memory what was sent, so that it is not sent again from this page', async () => {
    const on = await openStorage()
    await on.write([{ put: 'outbox', row: parcel('a') }])
    fill()
    await noteVerdicts(on, 'a', [{ id: 'a-1', is: 'sent' }], '2026-11-03T15:00:00Z')
    expect(useStorage.getState().keeping).toBe('full')
    expect(await on.list('outbox')).toMatchObject([{ waiting: [], sent: 1 }])
  })

  it('still erases what is on the disk', async () => {
    const on = await openStorage()
    await startAttempt(on, attempt('a'))
    fill()
    await appendAction(on, 'a', action(0))
    await eraseLearner(on, 'ana')
    expect(await attemptsOf(on, 'ana')).toEqual([])
    vi.restoreAllMocks()
    expect(await attemptsOf(await openStorage(), 'ana')).toEqual([])
  })
})

describe('a browser that keeps nothing', () => {
  it('says so from the start, and everything works until the page is closed', async () => {
    const on = await openStorage(() => Promise.reject(new DOMException('No.', 'SecurityError')))
    expect(useStorage.getState().keeping).toBe('forbidden')
    await startAttempt(on, attempt('a'))
    await appendAction(on, 'a', action(0))
    expect(await listActions(on, 'a')).toEqual([action(0)])
  })
})

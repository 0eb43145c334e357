import { describe, expect, it } from 'vitest'
import { eraseOld, findOld } from '../../src/app/old/erase-old.ts'
import { noteVerdicts, parcelRow } from '../../src/app/outbox/parcels.ts'
import { bytesOf, keepPiece } from '../../src/app/portfolio/shelf.ts'
import type { AttemptRow } from '../../src/app/storage/attempt-rows.ts'
import { appendAction, finishAttempt, startAttempt } from '../../src/app/storage/attempts.ts'
import { memoryShelves } from '../../src/app/storage/memory-shelves.ts'
import type { Shelves } from '../../src/app/storage/shelves.ts'

const OLD = '2026-01-10T08:00:00.000Z'
const NEW = '2026-06-10T08:00:00.000Z'
const BEFORE = Date.UTC(2026, 3, 1)

const attempt = (id: string, learner: string, startedAt: string): AttemptRow => ({
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
  startedAt,
  state: 'running',
  pauses: [],
  progress: { tick: 0, done: 0, of: 19 },
  verdict: null,
})

async function finished(on: Shelves, row: AttemptRow): Promise<void> {
  await startAttempt(on, row)
  await appendAction(on, row.id, { n: 0, tick: 60, by: 'trainee', do: 'wait' })
  await finishAttempt(on, row.id, {
    verdict: { outcome: 'passed', passed: true, scaled: 1 },
    file: { attempt: row.id, json: '{}', statements: '[]', report: '<p>' },
    parcel: parcelRow(row, [{ id: `${row.id}-1`, text: '{}' }]),
  })
}

const arrive = (on: Shelves, id: string): Promise<void> =>
  noteVerdicts(on, id, [{ id: `${id}-1`, is: 'sent' }], OLD)

async function device(): Promise<Shelves> {
  const on = memoryShelves()
  await on.write([{ put: 'learners', row: { id: 'ana', name: 'A1', pin: null } }])
  await finished(on, attempt('sent', 'ana', OLD))
  await arrive(on, 'sent')
  await finished(on, attempt('waiting', 'ben', OLD))
  await startAttempt(on, attempt('left', 'ben', OLD))
  await finished(on, attempt('young', 'ana', NEW))
  await arrive(on, 'young')
  for (const [id, at] of [
    ['photo-old', OLD],
    ['photo-new', NEW],
  ] as const) {
    const about = {
      kind: 'file',
      caption: '',
      type: 'jpg',
      bytes: 1,
      sha256: '',
      job: null,
    } as const
    await keepPiece(on, 'ana', { id, at, ...about }, new Uint8Array([1]))
  }
  return on
}

/** No other tab has any try open. */
const free = async () => () => undefined

const ids = async (on: Shelves, shelf: 'attempts' | 'outbox' | 'pieces'): Promise<string[]> =>
  (await on.list(shelf)).map(({ id }) => id).sort()

describe('erasing what is old', () => {
  it('says first what would go, and changes nothing by saying it', async () => {
    const on = await device()
    const old = await findOld(on, BEFORE, 'kept')
    expect([...old.attempts].sort()).toEqual(['left', 'sent'])
    expect(old.pieces).toEqual(['photo-old'])
    expect(old.unsent).toEqual(['waiting'])
    expect(await ids(on, 'attempts')).toEqual(['left', 'sent', 'waiting', 'young'])
  })

  it('takes tries of everybody with actions, file and parcel, and pieces with their bytes', async () => {
    const on = await device()
    await eraseOld(on, BEFORE, 'kept', free)
    expect(await ids(on, 'attempts')).toEqual(['waiting', 'young'])
    expect(await ids(on, 'outbox')).toEqual(['waiting', 'young'])
    expect(await ids(on, 'pieces')).toEqual(['photo-new'])
    expect(await on.list('actions', 'sent')).toEqual([])
    expect(await on.read('files', 'sent')).toBeUndefined()
    expect(await bytesOf(on, 'photo-old')).toBeUndefined()
    expect(await bytesOf(on, 'photo-new')).toEqual(new Uint8Array([1]))
    expect(await on.read('files', 'waiting')).toBeDefined()
    expect(await on.list('learners')).toHaveLength(1)
  })

  it('takes what has not arrived only when told to', async () => {
    const on = await device()
    await eraseOld(on, BEFORE, 'erased', free)
    expect(await ids(on, 'attempts')).toEqual(['young'])
    expect(await ids(on, 'outbox')).toEqual(['young'])
  })

  it('counts as arrived what arrived after it was shown as waiting', async () => {
    const on = await device()
    expect((await findOld(on, BEFORE, 'kept')).unsent).toEqual(['waiting'])
    await arrive(on, 'waiting')
    await eraseOld(on, BEFORE, 'kept', free)
    expect(await ids(on, 'attempts')).toEqual(['young'])
  })

  it('leaves a try alone that another tab has open, and lets go of the others', async () => {
    const on = await device()
    await startAttempt(on, attempt('elsewhere', 'ana', OLD))
    let held = 0
    const hold = async (id: string) => {
      if (id === 'elsewhere') return null
      held++
      return () => void held--
    }
    expect((await eraseOld(on, BEFORE, 'kept', hold)).attempts).not.toContain('elsewhere')
    expect(await ids(on, 'attempts')).toEqual(['elsewhere', 'waiting', 'young'])
    expect(held).toBe(0)
  })

  it('finds nothing more when it is done once more', async () => {
    const on = await device()
    await eraseOld(on, BEFORE, 'kept', free)
    expect(await eraseOld(on, BEFORE, 'kept', free)).toEqual({
      attempts: [],
      pieces: [],
      credentials: [],
    })
  })
})

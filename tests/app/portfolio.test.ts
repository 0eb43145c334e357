import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { keepPack, openPack } from '../../src/app/portfolio/bring.ts'
import { bytesOf, erasePiece, keepPiece, piecesOf } from '../../src/app/portfolio/shelf.ts'
import { takeFile } from '../../src/app/portfolio/take-file.ts'
import { zipPortfolio } from '../../src/app/portfolio/zip.ts'
import { attemptsOf, fileOf } from '../../src/app/storage/attempts.ts'
import { eraseLearner } from '../../src/app/storage/erase-learner.ts'
import { memoryShelves } from '../../src/app/storage/memory-shelves.ts'
import type { Shelves } from '../../src/app/storage/shelves.ts'
import { openStorage } from '../../src/app/storage/storage.ts'
import { PIECE_BOUNDS } from '../../src/records/portfolio/piece.ts'
import type { PackRead } from '../../src/records/portfolio/read-pack.ts'
import { attemptFrom, playShipped, scriptOf } from '../e2e/support/keep-attempt.ts'
import { filePiece, reflection, witness } from '../records/support/pieces.ts'

const attempt = attemptFrom(playShipped(scriptOf('gave-up')))
const fileNamed = (name: string, size: number) => ({
  name,
  size,
  arrayBuffer: async () => new Uint8Array(size).fill(7).buffer,
})
const asItIs = async (bytes: Uint8Array<ArrayBuffer>) => bytes
const wish = (name: string, size: number) => ({
  file: fileNamed(name, size),
  caption: '',
  job: null,
  pieces: [],
  redraw: asItIs,
})

const emptyPack: PackRead = {
  purpose: 'portfolio',
  learner: null,
  madeAt: '2026-11-03T15:00:00Z',
  attempts: [],
  pieces: [],
  files: new Map(),
  credentials: [],
  leftOut: [],
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  // Older versions of Node have none.
  vi.stubGlobal('navigator', {})
})

/** Everything of a learner as one zip. */
async function zipped(on: Shelves, learner: string) {
  const attempts = await attemptsOf(on, learner)
  return zipPortfolio(on, {
    purpose: 'portfolio',
    learner: 'Ana',
    language: 'en',
    attempts,
    chosen: attempts,
    pieces: await piecesOf(on, learner),
    credentials: [],
    withTracks: false,
  })
}

function opened(bytes: Uint8Array): PackRead {
  const pack = openPack(bytes)
  if (typeof pack === 'string' || 'kind' in pack) throw new Error(JSON.stringify(pack))
  return pack
}

describe('a portfolio on this device', () => {
  it('is still there, bytes and all, after the page is loaded again', async () => {
    const taken = await takeFile(wish('belt.pdf', 3))
    if ('refused' in taken) throw new Error(taken.refused)
    await keepPiece(await openStorage(), 'ana', taken.piece, taken.bytes)
    await keepPiece(await openStorage(), 'ben', reflection())
    const on = await openStorage()
    expect(await piecesOf(on, 'ana')).toEqual([taken.piece])
    expect(await bytesOf(on, taken.piece.id)).toEqual(new Uint8Array([7, 7, 7]))
  })

  it('goes with the learner who is erased, and nobody else’s does', async () => {
    const on = await openStorage()
    await keepPiece(on, 'ana', filePiece(), new Uint8Array([1]))
    await keepPiece(on, 'ben', witness(), new Uint8Array([2]))
    await eraseLearner(on, 'ana')
    expect(await piecesOf(on, 'ana')).toEqual([])
    expect((await on.list('contents')).map(({ piece }) => piece)).toEqual([witness().id])
  })

  it('lets go of one piece with its bytes', async () => {
    const on = await openStorage()
    await keepPiece(on, 'ana', filePiece(), new Uint8Array([1]))
    await erasePiece(on, filePiece().id)
    expect([await on.list('pieces'), await on.list('contents')]).toEqual([[], []])
  })
})

describe('a file for the portfolio', () => {
  const full = [filePiece({ bytes: PIECE_BOUNDS.total })]
  const many = Array.from({ length: PIECE_BOUNDS.pieces }, () => reflection())
  it.each([
    ['of a kind that could run something', wish('page.html', 9), 'type'],
    ['that is empty', wish('a.pdf', 0), 'empty'],
    ['that is too large for its kind', wish('a.jpg', PIECE_BOUNDS.photo + 1), 'large'],
    ['for which there is no room', { ...wish('a.pdf', 9), pieces: full }, 'full'],
    ['beside too many others', { ...wish('a.pdf', 9), pieces: many }, 'many'],
    ['that is no photo', { ...wish('a.jpg', 9), redraw: async () => null }, 'unreadable'],
    [
      'that was moved away',
      {
        ...wish('a.pdf', 9),
        file: { ...fileNamed('a.pdf', 9), arrayBuffer: () => Promise.reject() },
      },
      'unreadable',
    ],
  ])('%s is refused', async (_name, given, refused) =>
    expect(await takeFile(given)).toMatchObject({ refused }),
  )

  it('that is a photo is kept as it was drawn anew, without what the camera wrote into it', async () => {
    const redraw = async () => new Uint8Array([1, 2])
    expect(await takeFile({ ...wish('IMG_1.PNG', 900), redraw })).toMatchObject({
      piece: { type: 'jpg', bytes: 2 },
      bytes: new Uint8Array([1, 2]),
    })
  })
})

describe('a portfolio that is taken to another device', () => {
  it('arrives with its tries, pieces and files, and a second time brings nothing twice', async () => {
    const here = memoryShelves()
    const taken = await takeFile(wish('belt.pdf', 3))
    if ('refused' in taken) throw new Error(taken.refused)
    await keepPack(here, 'ana', {
      ...emptyPack,
      attempts: [{ number: 1, attempt, json: JSON.stringify(attempt) }],
      pieces: [reflection(), taken.piece],
      files: new Map([[taken.piece.id, taken.bytes]]),
    })
    const zip = await zipped(here, 'ana')

    const there = memoryShelves()
    const pack = opened(zip)
    expect(await keepPack(there, 'guest', pack)).toMatchObject({
      attempts: 1,
      pieces: 2,
      already: 0,
    })
    expect(await piecesOf(there, 'guest')).toHaveLength(2)
    expect(await bytesOf(there, taken.piece.id)).toEqual(taken.bytes)
    expect(JSON.parse((await fileOf(there, attempt.id))?.json ?? '')).toEqual(attempt)
    expect(await attemptsOf(there, 'guest')).toMatchObject([
      { state: 'finished', verdict: { outcome: attempt.result.outcome } },
    ])
    expect(await there.list('outbox')).toEqual([])
    expect(await keepPack(there, 'ben', pack)).toMatchObject({ attempts: 0, pieces: 0, already: 3 })
    expect(await attemptsOf(there, 'ben')).toEqual([])
  })
})

describe('a zip that is no portfolio, or a hostile one', () => {
  const listed = { 'portfolio.json': strToU8('{}') }
  const crowd = Object.fromEntries(Array.from({ length: 2_001 }, (_, i) => [`f${i}`, strToU8('')]))
  it.each([
    ['no zip', strToU8('hello'), { why: 'zipBroken' }],
    ['cut short', zipSync(listed).slice(0, 60), { why: 'zipBroken' }],
    ['with a path that leads out', zipSync({ '../x': strToU8('') }), { why: 'zipOutside' }],
    ['with thousands of entries', zipSync(crowd), { why: 'many', what: '2000' }],
    ['of something else', zipSync({ 'a.txt': strToU8('') }), 'no-portfolio'],
    ['with a list that is none', zipSync(listed), 'broken'],
  ])('%s is refused with its reason', (_name, bytes, told) => {
    const found = openPack(bytes)
    if (typeof told === 'string') expect(found).toBe(told)
    else expect(found).toMatchObject({ kind: 'refused', ...told })
  })

  it('says it holds more than any portfolio, and nothing of it is unpacked', () => {
    const bomb = zipSync({ 'portfolio.json': strToU8('{}'), big: new Uint8Array(10) })
    const view = new DataView(bomb.buffer, bomb.byteOffset)
    // The size in the central directory of the entry `big`, which is the last one.
    const end = bomb.length - 22
    const last = view.getUint32(end + 16, true) + 46 + 'portfolio.json'.length
    expect(view.getUint32(last, true)).toBe(0x02014b50)
    view.setUint32(last + 24, 0x7fffffff, true)
    expect(openPack(bomb)).toMatchObject({ kind: 'refused', why: 'zipLarge', what: 'big' })
  })

  it('cannot hide a file of a second name behind the checked one', async () => {
    const zip = await zipped(memoryShelves(), 'nobody')
    expect(Object.keys(unzipSync(zip))).toEqual(['index.html', 'portfolio.json', 'SHA256SUMS'])
    expect(opened(zip)).toMatchObject({ attempts: [], pieces: [], leftOut: [] })
  })
})

import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import {
  type PackedLetters,
  packLetters,
  unpackLetters,
} from '../../records/outbox/packed-letters.ts'
import { inUtf8 } from './in-utf8.ts'
import type { Change, Key, Rows, Shelf, Shelves } from './shelves.ts'

interface Schema extends DBSchema {
  learners: { key: string; value: Rows['learners'] }
  settings: { key: string; value: Rows['settings'] }
  attempts: { key: string; value: Rows['attempts']; indexes: { owner: string } }
  actions: { key: [string, number]; value: Rows['actions']; indexes: { owner: string } }
  files: { key: string; value: Rows['files'] }
  packs: { key: string; value: Rows['packs'] }
  device: { key: string; value: Rows['device'] }
  keys: { key: string; value: Rows['keys'] }
  outbox: { key: string; value: KeptParcel; indexes: { owner: string } }
  brought: { key: string; value: Rows['brought'] }
  pieces: { key: string; value: Rows['pieces']; indexes: { owner: string } }
  contents: { key: string; value: Rows['contents'] }
  credentials: { key: string; value: Rows['credentials']; indexes: { owner: string } }
  issued: { key: string; value: Rows['issued']; indexes: { owner: string } }
}

/** A parcel as the disk has it; one that was written before letters were packed has them as they are. */
type KeptParcel = Omit<Rows['outbox'], 'waiting'> & {
  readonly waiting: KeptLetters | Rows['outbox']['waiting']
}

/** In UTF-8: a browser keeps two octets for every letter of a text that has an Arabic one. */
type KeptLetters = Omit<PackedLetters, 'text'> & { readonly text: Uint8Array<ArrayBuffer> }

type Put = Extract<Change, { readonly put: Shelf }>

/** A row as it is put on the disk. */
function kept(change: Put) {
  if (change.put !== 'outbox') return change.row
  const packed = packLetters(change.row.waiting)
  return {
    ...change.row,
    waiting: { ...packed, text: inUtf8(packed.text) },
  } satisfies KeptParcel
}

/** The row that was kept. */
function opened<S extends Shelf>(shelf: S, row: unknown): Rows[S] {
  if (shelf !== 'outbox') return row as Rows[S]
  const { waiting, ...parcel } = row as KeptParcel
  const letters =
    'text' in waiting
      ? unpackLetters({
          ...waiting,
          text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(waiting.text),
        })
      : waiting
  return { ...parcel, waiting: letters } satisfies Rows['outbox'] as Rows[S]
}

const databaseName = 'millwright'
const databaseVersion = 6

/** Opens the rows kept on this device; rejects when the browser forbids it. */
export async function deviceShelves(): Promise<Shelves> {
  const database = await openDB<Schema>(databaseName, databaseVersion, {
    upgrade: addShelves,
    // A newer version in another tab must not wait for this one to close.
    blocking: (_old, _new, event) => (event.target as IDBDatabase).close(),
  })
  return {
    read: (shelf, key) => readRow(database, shelf, key),
    list: (shelf, owner) => listRows(database, shelf, owner),
    write: (changes) => writeRows(database, changes),
    update: (shelf, key, next) => updateRow(database, shelf, key, next),
  }
}

/** Adds the shelves that came since the version on the device; rows on the others stay. */
function addShelves(database: IDBPDatabase<Schema>, from: number): void {
  if (from < 1) {
    database.createObjectStore('learners', { keyPath: 'id' })
    database.createObjectStore('settings', { keyPath: 'learner' })
    database.createObjectStore('attempts', { keyPath: 'id' }).createIndex('owner', 'learner')
    database
      .createObjectStore('actions', { keyPath: ['attempt', 'n'] })
      .createIndex('owner', 'attempt')
    database.createObjectStore('files', { keyPath: 'attempt' })
    database.createObjectStore('packs', { keyPath: 'scenario' })
    database.createObjectStore('device', { keyPath: 'name' })
  }
  if (from < 2) database.createObjectStore('keys', { keyPath: 'name' })
  if (from < 3)
    database.createObjectStore('outbox', { keyPath: 'id' }).createIndex('owner', 'learner')
  if (from < 4) database.createObjectStore('brought', { keyPath: 'job' })
  if (from < 5) {
    database.createObjectStore('pieces', { keyPath: 'id' }).createIndex('owner', 'learner')
    database.createObjectStore('contents', { keyPath: 'piece' })
  }
  if (from < 6) {
    database.createObjectStore('credentials', { keyPath: 'id' }).createIndex('owner', 'learner')
    database.createObjectStore('issued', { keyPath: 'id' }).createIndex('owner', 'key')
  }
}

// idb types each store by a literal name; a generic shelf has to step around that once, here.
type AnyDatabase = IDBPDatabase

async function readRow<S extends Shelf>(
  database: IDBPDatabase<Schema>,
  shelf: S,
  key: Key,
): Promise<Rows[S] | undefined> {
  const row: unknown = await (database as unknown as AnyDatabase).get(shelf, key as IDBValidKey)
  return row === undefined ? undefined : opened(shelf, row)
}

async function listRows<S extends Shelf>(
  database: IDBPDatabase<Schema>,
  shelf: S,
  owner: string | undefined,
): Promise<readonly Rows[S][]> {
  const any = database as unknown as AnyDatabase
  const rows: readonly unknown[] = await (owner === undefined
    ? any.getAll(shelf)
    : any.getAllFromIndex(shelf, 'owner', owner))
  return rows.map((row) => opened(shelf, row))
}

/**
 * One transaction; `strict` waits for the disk, so that a crash right after loses nothing. Committed
 * as soon as it is asked for: a page that closes meanwhile does not take it back.
 */
async function writeRows(
  database: IDBPDatabase<Schema>,
  changes: readonly Change[],
): Promise<void> {
  const shelves = [
    ...new Set(changes.map((change) => ('put' in change ? change.put : change.remove))),
  ]
  if (shelves.length === 0) return
  const transaction = database.transaction(shelves, 'readwrite', { durability: 'strict' })
  const any = transaction as unknown as ReturnType<AnyDatabase['transaction']>
  const requests = changes.map((change) =>
    'put' in change
      ? any.objectStore(change.put).put?.(kept(change))
      : any.objectStore(change.remove).delete?.(change.key as IDBValidKey),
  )
  transaction.commit()
  await Promise.all([...requests, transaction.done])
}

/** Reads and puts in one transaction, so that two tabs never write over each other. */
async function updateRow<S extends Shelf>(
  database: IDBPDatabase<Schema>,
  shelf: S,
  key: Key,
  next: (row: Rows[S]) => Rows[S],
): Promise<void> {
  const any = database as unknown as AnyDatabase
  const transaction = any.transaction(shelf, 'readwrite', { durability: 'strict' })
  const row: unknown = await transaction.store.get(key as IDBValidKey)
  const change = row !== undefined && ({ put: shelf, row: next(opened(shelf, row)) } as Put)
  await Promise.all([change && transaction.store.put(kept(change)), transaction.done])
}

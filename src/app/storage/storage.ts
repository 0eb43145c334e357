import { create } from 'zustand'
import { deviceShelves } from './device-shelves.ts'
import { type MemoryShelves, memoryShelves } from './memory-shelves.ts'
import { type Change, type Key, keyOf, type Rows, type Shelf, type Shelves } from './shelves.ts'

/**
 * How well this device keeps records:
 * `kept` on the disk; `may-go` on the disk, but the browser may clear it when room is short;
 * `full` from now on only in memory; `forbidden` only in memory from the start.
 */
export type Keeping = 'kept' | 'may-go' | 'full' | 'forbidden'

interface StorageState {
  readonly keeping: Keeping
  /** Attempts whose file is in memory alone, because the disk was full. */
  readonly unkept: ReadonlySet<string>
}

/** What pages say about storage, and the play page before it starts. */
export const useStorage = create<StorageState>(() => ({ keeping: 'kept', unkept: new Set() }))

/** True while every record still reaches the disk. */
export const reachesDisk = (keeping: Keeping): boolean => keeping === 'kept' || keeping === 'may-go'

/**
 * Opens storage and never fails: where the device refuses, rows stay in memory, `useStorage` says
 * so, and the pages offer records as downloads.
 */
export async function openStorage(open = deviceShelves): Promise<Shelves> {
  try {
    const device = await open()
    useStorage.setState({ keeping: (await isPersisted()) ? 'kept' : 'may-go' })
    return withOverflow(device)
  } catch {
    useStorage.setState({ keeping: 'forbidden' })
    return memoryShelves()
  }
}

/** Asks the browser not to clear records by itself; true when it agrees. */
export async function askToKeep(): Promise<boolean> {
  const agreed = (await navigator.storage?.persist?.().catch(() => false)) ?? false
  if (agreed && useStorage.getState().keeping === 'may-go') useStorage.setState({ keeping: 'kept' })
  return agreed
}

const isPersisted = async (): Promise<boolean> =>
  (await navigator.storage?.persisted?.().catch(() => false)) ?? false

/** Once the disk refuses a change, that change and all later ones go to memory, over the disk. */
function withOverflow(device: Shelves): Shelves {
  const memory = memoryShelves()
  let full = false
  const toMemory = async (changes: readonly Change[]): Promise<void> => {
    await memory.write(changes)
    const lost = changes.flatMap((each) =>
      'put' in each && each.put === 'files' ? [each.row.attempt] : [],
    )
    if (lost.length > 0)
      useStorage.setState(({ unkept }) => ({ unkept: new Set([...unkept, ...lost]) }))
  }
  return {
    read: async (shelf, key) =>
      memory.has(shelf, key) ? memory.read(shelf, key) : device.read(shelf, key),
    list: (shelf, owner) => listBoth(device, memory, shelf, owner),
    write: async (changes) => {
      if (!full) {
        try {
          return await device.write(changes)
        } catch {
          full = true
          useStorage.setState({ keeping: 'full' })
        }
      }
      await toMemory(changes)
      // Making room is worth a try even on a full disk: what was erased must not come back.
      await device.write(changes.filter((change) => 'remove' in change)).catch(() => undefined)
    },
    update: async (shelf, key, next) => {
      if (memory.has(shelf, key)) return memory.update(shelf, key, next)
      try {
        return await device.update(shelf, key, next)
      } catch {
        full = true
        useStorage.setState({ keeping: 'full' })
      }
      const row = await device.read(shelf, key)
      if (row) await toMemory([{ put: shelf, row: next(row) } as Change])
    },
  }
}

async function listBoth<S extends Shelf>(
  device: Shelves,
  memory: MemoryShelves,
  shelf: S,
  owner: string | undefined,
): Promise<readonly Rows[S][]> {
  const keyOfRow: (row: Rows[S]) => Key = keyOf[shelf]
  const [below, above] = await Promise.all([device.list(shelf, owner), memory.list(shelf, owner)])
  return [...below.filter((row) => !memory.has(shelf, keyOfRow(row))), ...above]
}

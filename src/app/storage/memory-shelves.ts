import {
  type Change,
  type Key,
  keyOf,
  ownerOf,
  type Rows,
  type Shelf,
  type Shelves,
} from './shelves.ts'

type Drawer<S extends Shelf> = Map<string, { readonly key: Key; readonly row: Rows[S] | null }>

const nameOf = (key: Key): string => JSON.stringify(key)

/** Rows kept in memory only; over other shelves, a removed row hides the one beneath. */
export interface MemoryShelves extends Shelves {
  has(shelf: Shelf, key: Key): boolean
}

/** For a browser that refuses to keep anything, and for what came after the disk was full. */
export function memoryShelves(): MemoryShelves {
  const drawers: { [S in Shelf]: Drawer<S> } = {
    learners: new Map(),
    settings: new Map(),
    attempts: new Map(),
    actions: new Map(),
    files: new Map(),
    packs: new Map(),
    device: new Map(),
    keys: new Map(),
    outbox: new Map(),
    brought: new Map(),
    pieces: new Map(),
    contents: new Map(),
    credentials: new Map(),
    issued: new Map(),
  }
  const put = <S extends Shelf>(shelf: S, row: Rows[S]) => {
    const key = keyOf[shelf](row)
    drawers[shelf].set(nameOf(key), { key, row })
  }
  const read = <S extends Shelf>(shelf: S, key: Key): Rows[S] | undefined =>
    drawers[shelf].get(nameOf(key))?.row ?? undefined
  return {
    has: (shelf, key) => drawers[shelf].has(nameOf(key)),
    read: async (shelf, key) => read(shelf, key),
    list: async <S extends Shelf>(shelf: S, owner?: string) => {
      const owned = ownerOf[shelf]
      const rows = [...drawers[shelf].values()].flatMap(({ row }) => (row ? [row] : []))
      return rows.filter((row) => owner === undefined || owned?.(row) === owner)
    },
    write: async (changes: readonly Change[]) => {
      for (const change of changes) {
        if ('put' in change) put(change.put, change.row as never)
        else drawers[change.remove].set(nameOf(change.key), { key: change.key, row: null })
      }
    },
    update: async (shelf, key, next) => {
      const row = read(shelf, key)
      if (row) put(shelf, next(row))
    },
  }
}

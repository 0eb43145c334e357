import { type UnzipFileInfo, unzipSync } from 'fflate'
import { type Refused, refuse, type Why } from './checked.ts'

/** What a zip from anybody may be at most, so that looking into it never hangs the page. */
export interface ZipBounds {
  /** Entries of the zip. */
  readonly files: number
  /** One unpacked file, bytes. */
  readonly unpacked: number
  /** All that the zip says it holds, unpacked, bytes. */
  readonly total: number
}

/** A zip whose list was read; its files are unpacked one by one. */
export interface OpenZip {
  /** Paths of the files in it; of folders none. */
  readonly files: readonly string[]
  /** Unpacks one file, and leaves the zip at once where that is not safe. */
  readonly read: (path: string) => Uint8Array<ArrayBuffer>
}

/** Thrown through the unpacker to leave it at once. */
class Stop extends Error {
  readonly refused: Refused
  constructor(why: Why, what: string | number = '') {
    super(why)
    this.refused = refuse(why, what)
  }
}

/** A path that would lead out of the folder of the zip. */
const leadsOut = (name: string): boolean =>
  /^[/\\]|^[a-z]:|\\|\0/i.test(name) || name.split('/').includes('..')

/** Reads the list of a zip and unpacks nothing. */
function listOf(bytes: Uint8Array, bounds: ZipBounds): readonly UnzipFileInfo[] {
  const entries: UnzipFileInfo[] = []
  let total = 0
  unzipSync(bytes, {
    filter: (entry) => {
      if (entries.length >= bounds.files) throw new Stop('many', bounds.files)
      if (leadsOut(entry.name)) throw new Stop('zipOutside', entry.name.slice(0, 200))
      total += entry.originalSize
      if (total > bounds.total) throw new Stop('zipLarge', entry.name.slice(0, 200))
      entries.push(entry)
      return false
    },
  })
  return entries
}

/** One file of a zip. It is given as much room as the zip says it needs, and no more. */
function unpack(
  bytes: Uint8Array,
  path: string,
  entries: readonly UnzipFileInfo[],
  bounds: ZipBounds,
): Uint8Array<ArrayBuffer> {
  const named = entries.filter(({ name }) => name === path)
  const [entry] = named
  if (!entry || named.length > 1) throw new Stop('zipTwice', path)
  if (entry.originalSize > bounds.unpacked) throw new Stop('zipLarge', path)
  const file = unzipSync(bytes, { filter: ({ name }) => name === path })[path]
  if (file?.byteLength !== entry.originalSize) throw new Stop('zipBroken')
  return file as Uint8Array<ArrayBuffer>
}

/** Opens a zip from anybody for as long as `use` takes; refused as soon as anything in it is not safe. */
export function withZip<Found>(
  bytes: Uint8Array,
  bounds: ZipBounds,
  use: (zip: OpenZip) => Found,
): Found | Refused {
  try {
    const entries = listOf(bytes, bounds)
    return use({
      files: entries.map(({ name }) => name).filter((name) => !name.endsWith('/')),
      read: (path) => unpack(bytes, path, entries, bounds),
    })
  } catch (error) {
    return error instanceof Stop ? error.refused : refuse('zipBroken')
  }
}

import { GIVEN_BOUNDS } from './bounds.ts'
import type { Given } from './checked.ts'

/** Files from a chooser, with their paths where a folder was chosen. */
export const filesChosen = (files: readonly File[]): readonly Given[] =>
  files
    .slice(0, GIVEN_BOUNDS.files + 1)
    .map((blob) => ({ path: blob.webkitRelativePath || blob.name, blob }))

/**
 * Files that were dropped, those in dropped folders too. What was dropped can be asked for only
 * while the event lasts; call it there.
 */
export function filesDropped(dropped: DataTransfer): Promise<readonly Given[]> {
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  return gather(entries, 1)
}

/** One more than may be: whoever checks them then refuses by number. */
async function gather(entries: readonly FileSystemEntry[], depth: number): Promise<Given[]> {
  const found: Given[] = []
  for (const entry of entries) {
    if (found.length > GIVEN_BOUNDS.files) break
    if (isFile(entry)) found.push({ path: entry.fullPath.slice(1), blob: await fileOf(entry) })
    else if (isFolder(entry) && depth < GIVEN_BOUNDS.depth)
      found.push(...(await gather(await entriesOf(entry), depth + 1)))
  }
  return found
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject))

/** A folder gives its entries in parts, until one is empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    all.push(...part)
    if (part.length === 0 || all.length > GIVEN_BOUNDS.files) return all
  }
}

let waiting: Promise<readonly Given[]> | null = null

/** Carries what was dropped on another page over to the one that opens it. */
export const handOver = (given: Promise<readonly Given[]>): void => {
  waiting = given
}

/** What was handed over, once. */
export function takeOver(): Promise<readonly Given[]> | null {
  const given = waiting
  waiting = null
  return given
}

import { type UnzipFileInfo, unzipSync } from 'fflate'
import { GIVEN_BOUNDS } from './bounds.ts'
import { type Given, type Refused, refuse } from './checked.ts'
import { pick } from './pick.ts'

/** Thrown through the unpacker to leave it at once. */
class Stop extends Error {
  readonly refused: Refused
  constructor(refused: Refused) {
    super(refused.why)
    this.refused = refused
  }
}

/** A path that would lead out of the folder of the zip. */
const leadsOut = (name: string): boolean =>
  /^[/\\]|^[a-z]:|\\|\0/i.test(name) || name.split('/').includes('..')

/** Reads the list of a zip and unpacks nothing. */
function listOf(bytes: Uint8Array): readonly UnzipFileInfo[] {
  const entries: UnzipFileInfo[] = []
  let total = 0
  unzipSync(bytes, {
    filter: (entry) => {
      if (entries.length >= GIVEN_BOUNDS.files) throw new Stop(refuse('many', GIVEN_BOUNDS.files))
      if (leadsOut(entry.name)) throw new Stop(refuse('zipOutside', entry.name.slice(0, 200)))
      total += entry.originalSize
      if (total > GIVEN_BOUNDS.total) throw new Stop(refuse('zipLarge', entry.name))
      entries.push(entry)
      return false
    },
  })
  return entries
}

/** One file of a zip. It is given as much room as the zip says it needs, and no more. */
function unpack(bytes: Uint8Array, path: string, entries: readonly UnzipFileInfo[]): Given {
  const named = entries.filter(({ name }) => name === path)
  const [entry] = named
  if (!entry || named.length > 1) throw new Stop(refuse('zipTwice', path))
  if (entry.originalSize > GIVEN_BOUNDS.unpacked) throw new Stop(refuse('zipLarge', path))
  const file = unzipSync(bytes, { filter: ({ name }) => name === path })[path]
  if (file?.byteLength !== entry.originalSize) throw new Stop(refuse('zipBroken'))
  return { path, blob: new Blob([file as Uint8Array<ArrayBuffer>]) }
}

/** The scenario of a zip from anybody, and the notes beside it; nothing else of it is unpacked. */
export function unzipScenario(bytes: Uint8Array): readonly Given[] | Refused {
  try {
    const entries = listOf(bytes)
    const files = entries.map(({ name }) => name).filter((name) => !name.endsWith('/'))
    const picked = pick(files)
    if (picked.kind === 'refused') return picked
    const wanted = [picked.scenario, ...(picked.notes === null ? [] : [picked.notes])]
    return wanted.map((path) => unpack(bytes, path, entries))
  } catch (error) {
    return error instanceof Stop ? error.refused : refuse('zipBroken')
  }
}
